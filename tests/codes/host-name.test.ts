import fc from 'fast-check';
import { decodeHost, skeleton } from '../../src/codes/host-name.js';
import { assert, describe, it } from '../support/suite.js';

describe('a host as a reader sees it', () => {
  it('is decoded from any international name that a browser encodes', () => {
    // Letters of one case that the URL standard leaves as they are.
    const letters = fc.constantFrom(...'abcz09ợễđưкириллицаελλ日本語กข한글مرحبا𠀀');
    const label = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, (text) => {
        const name = `a${text.normalize('NFC')}.example`;
        // Some mixtures of directions are no host.
        fc.pre(URL.canParse(`https://${name}`));
        assert.equal(decodeHost(new URL(`https://${name}`).hostname), name);
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is where it cannot be decoded', () => {
    for (const host of ['xn--', 'xn--a!', 'xn--99999999999', 'a.xn--\ud800', 'google.com', '']) {
      assert.isString(decodeHost(host));
    }
    assert.equal(decodeHost('xn--a!.vn'), 'xn--a!.vn');
    assert.equal(decodeHost('google.com'), 'google.com');
  });

  it('never fails, whatever stands behind xn--', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcxyz0129-'), maxLength: 63 });
    fc.assert(fc.property(label, (text) => assert.isString(decodeHost(`xn--${text}`))));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.isString(decodeHost(text))),
    );
  });

  it('has one skeleton with all that are drawn alike', () => {
    for (const alike of [
      'vneid',
      'VNEID',
      'vnеid',
      'vneіd',
      'vne1d',
      'vneld',
      'vn3id',
      'ｖｎｅｉｄ',
      'vnẽíd',
    ]) {
      assert.equal(skeleton(alike), skeleton('vneid'), alike);
    }
    assert.notEqual(skeleton('vneid'), skeleton('vnexd'));
  });
});
