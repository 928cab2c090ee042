import { unzipSync } from 'fflate';
import { html } from 'lit';
import { MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardVisitLogElement } from '../../src/elements/visit-log/visit-log-element.js';
import { printFrame } from '../../src/elements/parts/print-frame.js';
import { visitsJob } from '../../src/elements/visit-log/print-sheet.js';
import { writeXlsx } from '../../src/elements/visit-log/xlsx.js';
import { LocalizeController } from '../../src/localize/localize.js';
import { openStore } from '../../src/storage.js';
import { expectAccessible } from '../support/axe.js';
import { part, until } from '../support/fixture.js';
import { rows } from '../support/log.js';
import { checkedIn, checkedOut, MORNING } from '../support/records.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { Ward } from '../support/ward.js';

const VISITS = 400;

describe('a long list in ward-visit-log', () => {
  let ward: Ward;
  let venue: Venue;
  let element: WardVisitLogElement;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
    const store = await openStore(ward.database);
    if (!store.ok) throw new Error(store.code);
    const arrivals = Array.from({ length: VISITS }, (_, i) =>
      checkedIn({ venue: venue.id, at: MORNING + i * MINUTE, partySize: 1 + (i % 3) }),
    );
    const ends = arrivals.map((arrival) => checkedOut(arrival, 20));
    await store.value.visits.merge([...arrivals, ...ends]);
    store.value.close();
    ward.clock.advance(VISITS * MINUTE);
    element = await ward.show<WardVisitLogElement>(html`<ward-visit-log></ward-visit-log>`);
    await until(() => rows(element).length > 0, 'the visits');
  });

  afterEach(() => ward.close());

  const viewport = () => part(element, '.viewport');
  const firstIndex = () =>
    Number(part(element, '.rows > [role="row"]').getAttribute('aria-rowindex'));

  it('draws the rows in view alone, and says how many there are', async () => {
    assert.isBelow(rows(element).length, 60);
    assert.equal(part(element, '[role="table"]').getAttribute('aria-rowcount'), '401');
    assert.equal(firstIndex(), 2);
    await expectAccessible(element);
  });

  it('shows the last visit at the end of the scroll, and the first again at the top', async () => {
    viewport().scrollTop = 1e9;
    await until(() => rows(element).at(-1)?.startsWith('09:00'), 'the earliest visit');
    const last = [...part(element, '.rows').children].at(-1)?.getBoundingClientRect();
    const frame = viewport().getBoundingClientRect();
    assert.approximately(last?.bottom ?? 0, frame.bottom, 3, 'it ends where the list ends');
    assert.isBelow(rows(element).length, 60);
    viewport().scrollTop = 0;
    await until(() => firstIndex() === 2, 'the newest visit');
  });

  it('keeps what is looked at in its place when another visit comes', async () => {
    viewport().scrollTop = 4000;
    await until(() => firstIndex() > 10, 'rows further down');
    const top = () => {
      const { top: edge } = viewport().getBoundingClientRect();
      const row = [...part(element, '.rows').children].find(
        (one) => one.getBoundingClientRect().bottom > edge + 80,
      );
      return [row?.querySelector('[data-visit]')?.getAttribute('data-visit'), row] as const;
    };
    const [before, row] = top();
    const place = row?.getBoundingClientRect().top ?? 0;
    await ward.checkIn(venue);
    await until(
      () => part(element, '[role="table"]').getAttribute('aria-rowcount') === '402',
      'the new visit',
    );
    const [after, again] = top();
    assert.equal(after, before);
    assert.approximately(again?.getBoundingClientRect().top ?? 0, place, 2);
  });

  it('gives the focus of a row that scrolls away to the list, not to the page', async () => {
    part(element, '.more').focus({ preventScroll: true });
    viewport().scrollTop = 6000;
    await until(() => firstIndex() > 20, 'rows further down');
    assert.equal(element.shadowRoot?.activeElement?.className, viewport().className);
  });
});

describe('a list to take along', () => {
  it('is a workbook whose text is text, whatever it says', async () => {
    const hostile = ['=1+1', '+84912345678', '0912345678', 'a\u0000b', '_x0041_', '<b>&"', 'Mẫu'];
    const file = await writeXlsx([['Họ tên'], ...hostile.map((name) => [name]), [7]], 'Nhật ký');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const read = (name: string) =>
      new DOMParser().parseFromString(new TextDecoder().decode(parts[name]), 'text/xml');
    const texts = [...read('xl/sharedStrings.xml').querySelectorAll('si')].map((si) =>
      si.textContent.replace(/_x005F_/g, '_'),
    );
    const cells = [...read('xl/worksheets/sheet1.xml').querySelectorAll('c')];
    const said = cells.map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? '';
      return cell.getAttribute('t') === 's' ? texts[Number(value)] : Number(value);
    });
    const expected = hostile.map((name) => name.replace('\u0000', ''));
    assert.deepEqual(said, ['Họ tên', ...expected, 7]);
    assert.isEmpty(
      cells.filter((cell) => cell.querySelector('f')),
      'no formula',
    );
  });

  it('is a sheet of paper that says where, when, who printed and why', async () => {
    const host = document.createElement('div');
    const localize = new LocalizeController(
      Object.assign(host, {
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      }),
    );
    const list = {
      localize,
      venue: 'Chợ Hoa Sen',
      days: '22/11/2026',
      entrances: ['Cổng chính'],
      opener: { who: 'Trần Văn Ví', reason: 'tracing', note: 'ca bệnh' },
      identity: () => undefined,
      now: MORNING,
      lang: 'vi',
    } as const;
    const frame = await printFrame(visitsJob([], list));
    const text = frame.contentDocument?.body.textContent.replace(/\s+/g, ' ') ?? '';
    frame.remove();
    assert.include(text, 'Nhật ký Chợ Hoa Sen');
    assert.include(text, 'Trần Văn Ví in lúc 22/11/2026 09:00 · Lý do: Truy vết, ca bệnh');
    assert.include(text, 'Có tên khách. Dùng xong thì huỷ.');
  });
});
