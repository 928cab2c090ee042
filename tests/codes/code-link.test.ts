import fc from 'fast-check';
import { readLink, writeLink, type CodeLetter } from '../../src/codes/code-link.js';
import { assert, describe, it } from '../support/suite.js';

const WRITTEN: Record<string, string> = {
  'https://phuong.example': 'HTTPS://PHUONG.EXAMPLE/#VABC',
  'https://phuong.example/': 'HTTPS://PHUONG.EXAMPLE/#VABC',
  'https://phuong.example/Check-in/': 'HTTPS://PHUONG.EXAMPLE/Check-in/#VABC',
  'https://phuong.example/d?lang=vi&x=1': 'HTTPS://PHUONG.EXAMPLE/d?lang=vi&x=1#VABC',
  'https://phuong.example/d#old': 'HTTPS://PHUONG.EXAMPLE/d#VABC',
  'https://phuong.example/d#': 'HTTPS://PHUONG.EXAMPLE/d#VABC',
  'https://phuong.example/d?#': 'HTTPS://PHUONG.EXAMPLE/d#VABC',
  'https://phuong.example:443/d': 'HTTPS://PHUONG.EXAMPLE/d#VABC',
  'http://localhost:8000/resident/': 'HTTP://LOCALHOST:8000/resident/#VABC',
  'https://chợ.example/đến': 'HTTPS://XN--CH-27S.EXAMPLE/%C4%91%E1%BA%BFn#VABC',
  'http://192.168.1.10:8443/': 'HTTP://192.168.1.10:8443/#VABC',
  'https://ward:secret@phuong.example/d': 'HTTPS://PHUONG.EXAMPLE/d#VABC',
};

const LETTERS: readonly CodeLetter[] = ['V', 'P', 'C', 'G'];

describe('the link of a code', () => {
  for (const [url, link] of Object.entries(WRITTEN)) {
    it(`for ${url} opens that page, with the code behind #V`, () => {
      const written = writeLink('V', url, 'ABC');
      assert.equal(written.replace(/XN--[A-Z0-9-]+/, 'XN'), link.replace(/XN--[A-Z0-9-]+/, 'XN'));
      const page = new URL(url);
      assert.deepEqual(readLink(written), {
        letter: 'V',
        origin: page.origin,
        envelope: 'ABC',
      });
      const opened = new URL(written);
      assert.equal(opened.origin, page.origin);
      assert.equal(opened.pathname, page.pathname);
      assert.equal(opened.search, page.search);
      assert.equal(opened.username, '');
    });
  }

  it('comes apart as it was put together', () => {
    const envelope = fc.string({ unit: fc.constantFrom(...'AZ27MQ'), maxLength: 500 });
    fc.assert(
      fc.property(
        fc.constantFrom(...LETTERS),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        envelope,
        (letter, url, text) => {
          const link = { letter, origin: new URL(url).origin, envelope: text };
          const written = writeLink(letter, url, text);
          assert.deepEqual(readLink(written), link);
          for (const wanted of LETTERS) {
            assert.deepEqual(readLink(written, wanted), wanted === letter ? link : undefined);
          }
        },
      ),
    );
  });

  it('is not made for an address that no phone can open', () => {
    for (const url of ['', 'phuong.example', '/d', 'file:///d.html', 'mailto:a@b.c', 'data:,a']) {
      assert.throws(() => writeLink('V', url, 'ABC'), TypeError);
    }
  });

  it('is read from an address in any case, as some readers write it', () => {
    const origin = 'https://phuong.example';
    for (const text of ['HTTPS://PHUONG.EXAMPLE/d#VABC', 'https://Phuong.example/d#VABC']) {
      assert.deepEqual(readLink(text), { letter: 'V', origin, envelope: 'ABC' });
    }
  });

  it('is told by its fragment alone', () => {
    for (const text of [
      '',
      'VABC',
      '#VABC',
      'https://phuong.example/d',
      'https://phuong.example/d#',
      'https://phuong.example/d#vABC',
      'https://phuong.example/d#VAbC',
      'https://phuong.example/d#VABC1',
      'https://phuong.example/d#VABC=',
      'https://phuong.example/d#VABC#VABC',
      'https://phuong.example/d#XABC',
      'https://phuong.example/d#VABC\n',
      'https://phuong.example/d#V\nABC',
      'https://phuong.example/d?#V ABC',
      'https://phuong.example/VABC',
      'ftp://phuong.example/d#VABC',
      'javascript:alert(1)#VABC',
      'data:text/html,a#VABC',
      'blob:https://phuong.example/1#VABC',
    ]) {
      assert.isUndefined(readLink(text), text);
    }
  });

  it('names the site that would be opened, not one it claims', () => {
    const text = 'https://phuong.example@evil.example/d#VABC';
    assert.equal(readLink(text)?.origin, 'https://evil.example');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(text)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(`https://${text}`)),
    );
  });
});
