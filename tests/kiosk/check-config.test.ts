import { checkKioskConfig, checkKioskText } from '../../src/kiosk/check-config.js';
import type { ConfigFinding } from '../../src/kiosk/config-finding.js';
import schema from '../../src/kiosk/kiosk.schema.json' with { type: 'json' };
import { assert, describe, it } from '../support/suite.js';
import { changed, FULL, smallConfig } from './kiosk-kit.js';

function findings(value: unknown): readonly ConfigFinding[] {
  const checked = checkKioskConfig(value);
  return checked.ok ? [] : checked.findings;
}

/** The one thing that is wrong, after these changes to a whole config. */
function only(changes: Readonly<Record<string, unknown>>): ConfigFinding {
  const found = findings(changed(FULL, changes));
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]!;
}

describe('a kiosk.json that is right', () => {
  it('comes back as it is, whole or small', () => {
    for (const config of [FULL, smallConfig()]) {
      assert.deepEqual(checkKioskConfig(config), { ok: true, config });
      assert.deepEqual(checkKioskText(`\ufeff${JSON.stringify(config)}`), { ok: true, config });
    }
  });

  it('may name its schema for the editor, which is not passed on', () => {
    const value = { $schema: './kiosk.schema.json', ...smallConfig() };
    assert.deepEqual(checkKioskConfig(value), { ok: true, config: smallConfig() });
  });

  it('is not changed any more by whoever gave it', () => {
    const value = structuredClone(FULL) as { name: { vi: string } };
    const checked = checkKioskConfig(value);
    value.name.vi = 'Phường khác';
    assert.equal(checked.ok && checked.config.name.vi, 'Phường Mạo Khê');
  });

  it('has every field that the schema has', () => {
    const names = (value: object) => Object.keys(value).sort();
    const { $schema: _, ...fields } = schema.properties;
    assert.deepEqual(names(FULL), names(fields));
    assert.deepEqual(names(FULL.timeouts), names(fields.timeouts.properties));
    assert.deepEqual(names(FULL.heartbeat), names(fields.heartbeat.properties));
    assert.deepEqual(names(FULL.help), names(fields.help.properties));
    assert.deepEqual(names(FULL.bulletins[0]!), names(schema.$defs.Bulletin.properties));
    const [checkIn, guides, guide, plain] = FULL.choices;
    assert.deepEqual(names(checkIn!), names(schema.$defs.CheckInChoice.properties));
    assert.deepEqual(names(guides!), names(schema.$defs.GuidesChoice.properties));
    assert.deepEqual(names(guide!), names(schema.$defs.GuideChoice.properties));
    assert.deepEqual(names(plain!), names(schema.$defs.PlainChoice.properties));
  });

  it('may send the kiosk to the machine that it runs on', () => {
    for (const url of ['http://localhost:8080/beat', 'http://127.0.0.1/beat', '/beat']) {
      assert.deepEqual(findings(changed(FULL, { '/heartbeat/url': url })), []);
    }
  });

  it('may have two entrances, and hotlines of four digits', () => {
    const choices = [
      { show: 'check-in', entrance: 1 },
      { show: 'check-in', entrance: 2 },
      { show: 'check-in', entrance: 2, direction: 'out' },
    ];
    assert.deepEqual(findings(changed(FULL, { '/choices': choices })), []);
    for (const phone of ['113', '1900 1234', '+84 (203) 387-1234']) {
      assert.deepEqual(findings(changed(FULL, { '/help/phone': phone })), []);
    }
  });
});

describe('a kiosk.json that is wrong', () => {
  it('is told which guide was meant', () => {
    const { code, path, message } = only({ '/choices/2/guide': 'vneid-instal' });
    assert.equal(code, 'unknown-guide');
    assert.equal(path, '/choices/2/guide');
    assert.equal(
      message.vi,
      'choices[2].guide (nút thứ 3): không có hướng dẫn nào tên “vneid-instal”. Có phải là “vneid-install” không?',
    );
    assert.equal(
      message.en,
      'choices[2].guide (button 3): there is no guide named “vneid-instal”. Did you mean “vneid-install”?',
    );
  });

  it('is told the nearest name of a field that is not known', () => {
    const top = only({ '/timeout': {}, '/timeouts': undefined });
    assert.equal(top.code, 'unknown-field');
    assert.equal(top.path, '/timeout');
    assert.equal(
      top.message.vi,
      'Ở đây không có mục nào tên “timeout”. Có phải là “timeouts” không?',
    );
    assert.match(
      only({ '/choices/0/enterance': 2, '/choices/0/entrance': undefined }).message.vi,
      /^choices\[0\] \(nút thứ 1\): ở đây không có mục nào tên “enterance”. Có phải là “entrance” không\?$/,
    );
    // What another kind of button has, this one has not.
    assert.equal(only({ '/choices/4/guide': 'vneid-install' }).code, 'unknown-field');
  });

  it('is told what is missing, and in which language', () => {
    const { code, message } = only({ '/checkInUrl': undefined });
    assert.equal(code, 'missing-field');
    assert.equal(message.vi, 'Thiếu mục “checkInUrl” (địa chỉ trang khai báo vào, ra).');
    const english = only({ '/bulletins/0/title/en': undefined });
    assert.equal(english.code, 'language-missing');
    assert.match(
      english.message.vi,
      /^bulletins\[0\]\.title \(thông báo thứ 1\): thiếu lời tiếng Anh/,
    );
    assert.equal(only({ '/name/vi': '   ' }).code, 'empty');
    assert.equal(only({ '/name/vi': '' }).code, 'empty');
    assert.match(only({ '/registerUrl': undefined }).message.vi, /^choices\[3\].*“registerUrl”/);
    assert.equal(only({ '/choices/2/title': undefined }).code, 'missing-field');
    assert.equal(only({ '/choices/0/show': undefined }).code, 'missing-field');
  });

  it('is told of a wrong kind of value', () => {
    assert.equal(only({ '/screen/inches': '21.5' }).message.vi, 'screen.inches: phải là một số.');
    assert.match(only({ '/name': 'Phường' }).message.vi, /^name: phải là một nhóm mục/);
    assert.equal(only({ '/choices': {} }).code, 'wrong-kind');
    assert.equal(only({ '/version': 2 }).message.en, 'version: only 1 may stand here.');
    assert.match(only({ '/language': 'vn' }).message.vi, /Có phải là “vi” không/);
    assert.match(only({ '/choices/0/show': 'checkin' }).message.vi, /Có phải là “check-in” không/);
  });

  it('is told of too few and too many buttons', () => {
    assert.equal(only({ '/choices': [] }).code, 'too-few');
    const choices = Array.from({ length: 7 }, (_, i) => ({ show: 'check-in', entrance: i + 1 }));
    assert.equal(
      only({ '/choices': choices }).message.vi,
      'choices: có quá nhiều mục, nhiều nhất là 6.',
    );
  });

  it('is told of two buttons that open the same', () => {
    for (const twice of [
      [{ show: 'help' }, { show: 'help', title: { vi: 'Giúp', en: 'Help' } }],
      [{ show: 'check-in' }, { show: 'check-in', direction: 'auto' }],
      [FULL.choices[2], { ...FULL.choices[2], title: { vi: 'Khác', en: 'Other' } }],
    ]) {
      const { code, path, message } = only({ '/choices': twice });
      assert.equal(code, 'repeated');
      assert.equal(path, '/choices/1');
      assert.match(message.vi, /mở cùng một việc với nút thứ 1/);
    }
    assert.equal(only({ '/choices/1/also': ['a.json', 'a.json'] }).code, 'repeated');
  });

  it('is told of numbers out of range, seconds under 20 among them', () => {
    for (const [place, values] of [
      ['/screen/inches', [4.9, 100.1, -1]],
      ['/timeouts/form', [19, 0, 1801]],
      ['/timeouts/warning', [19]],
      ['/heartbeat/minutes', [0, 1441]],
      ['/choices/0/entrance', [0, 1000]],
    ] as const) {
      for (const value of values) assert.equal(only({ [place]: value }).code, 'wrong-value', place);
    }
    assert.equal(
      only({ '/timeouts/form': 10 }).message.vi,
      'timeouts.form: phải là số từ 20 đến 1800.',
    );
    assert.equal(only({ '/timeouts/form': 30.5 }).code, 'wrong-kind');
  });

  it('is told of addresses that do not open, or that no kiosk must take', () => {
    for (const [address, words] of [
      ['javascript:alert(1)', /không được dùng ở đây/],
      ['JavaScript:alert(1)', /không được dùng ở đây/],
      ['data:text/html,x', /không được dùng ở đây/],
      ['file:///home/kiosk', /không được dùng ở đây/],
      ['java\tscript:alert(1)', /không phải địa chỉ mở được/],
      ['https:/phuong.vn', /không phải địa chỉ mở được/],
      ['https://', /không phải địa chỉ mở được/],
      ['http:\\\\phuong.vn', /không phải địa chỉ mở được/],
      ['trang vao', /không phải địa chỉ mở được/],
      ['www.phuong.vn', /thiếu https:\/\/ ở trước/],
      ['phuong.example.vn/vao', /thiếu https:\/\/ ở trước/],
      ['phuong.example.vn:8080/vao', /thiếu https:\/\/ ở trước/],
      ['//phuong.example.vn/vao', /thiếu https:\/\/ ở trước/],
      ['https://vao@phuong.vn/', /dấu @/],
      ['https://phuong.vn/vao#x', /dấu #/],
    ] as const) {
      const { code, path, message } = only({ '/checkInUrl': address });
      assert.equal(code, address.includes('\t') ? 'hidden-character' : 'bad-address', address);
      assert.equal(path, '/checkInUrl');
      if (code === 'bad-address') assert.match(message.vi, words);
    }
  });

  it('lets residents be led to http, and fetches nothing that way', () => {
    assert.deepEqual(findings(changed(FULL, { '/checkInUrl': 'http://phuong.vn/vao' })), []);
    for (const place of ['/remote/url', '/heartbeat/url', '/choices/1/also/0']) {
      assert.match(only({ [place]: 'http://phuong.vn/x' }).message.vi, /bắt đầu bằng https/, place);
    }
    assert.match(only({ '/trust': 'trust.jws' }).message.vi, /thiếu vân tay khoá/);
    assert.equal(only({ '/remote/key': 'short' }).code, 'wrong-form');
  });

  it('is told of days and codes that do not exist', () => {
    assert.equal(
      only({ '/bulletins/0/until': '2027-02-29' }).message.vi,
      'bulletins[0].until (thông báo thứ 1): không có ngày 29/02/2027.',
    );
    assert.equal(only({ '/bulletins/0/until': '1/3/2027' }).code, 'bad-date');
    assert.equal(only({ '/ward': '7069' }).code, 'wrong-form');
    const checked = checkKioskConfig(changed(FULL, { '/ward': '99999' }), {
      isCommune: (code) => code === '07069',
    });
    assert.equal(!checked.ok && checked.findings[0]?.code, 'unknown-ward');
  });

  it('has to say where a person is', () => {
    assert.equal(only({ '/help': {} }).code, 'help-missing');
    assert.equal(only({ '/help': { phone: '(0) --' } }).code, 'wrong-form');
    assert.equal(only({ '/help': { phone: 'gọi cô Lan' } }).code, 'wrong-form');
  });

  it('is told of everything at once', () => {
    const codes = findings({
      ...smallConfig(),
      langauge: 'vi',
      checkInUrl: 'javascript:0',
      choices: [{ show: 'guide', guide: 'vneid', title: { vi: 'A' } }],
      bulletins: [{ title: { vi: 'A\u202e', en: 'A' }, until: '2026-13-01' }],
      help: {},
    }).map(({ code }) => code);
    assert.sameMembers(codes, [
      'unknown-field',
      'bad-address',
      'unknown-guide',
      'language-missing',
      'hidden-character',
      'bad-date',
      'help-missing',
    ]);
  });

  it('is told the line and column where it stops being JSON', () => {
    for (const [text, place] of [
      ['{\n  "version": 1\n  "name": {}\n}', 'dòng 3, cột 3'],
      ['{"version": 1,}', 'dòng 1, cột 15'],
      ["{'version': 1}", 'dòng 1, cột 2'],
      ['{"version": 1', 'dòng 1, cột 14'],
      ['', 'dòng 1, cột 1'],
      ['<!doctype html>', 'dòng 1, cột 1'],
    ] as const) {
      const checked = checkKioskText(text);
      assert.equal(!checked.ok && checked.findings[0]?.code, 'not-json');
      assert.include(checked.ok ? '' : checked.findings[0]?.message.vi, place);
    }
  });

  it('is no config when it is something else', () => {
    for (const value of [null, 1, 'x', [], undefined, () => 1]) {
      assert.isNotEmpty(findings(value));
    }
  });
});
