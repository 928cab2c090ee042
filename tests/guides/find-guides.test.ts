import fc from 'fast-check';
import { GuideFinder } from '../../src/guides/find-guides.js';
import { retiredSystems } from '../../src/guides/retired.js';
import { catalogue } from '../../src/guides/shipped/catalogue.js';
import { assert, describe, it } from '../support/suite.js';

const finder = new GuideFinder(catalogue, retiredSystems);

function first(query: string): string | undefined {
  return finder.find(query).guides[0]?.id;
}

function retired(query: string): string[] {
  return finder.find(query).retired.map(({ names }) => names[0] ?? '');
}

describe('looking for a guide', () => {
  for (const query of [
    'Tôi quên mật khẩu VNeID',
    'toi quen mat khau',
    'quen mk vneid mat khau',
    'làm sao lấy lại mật khẩu',
    'forgot my password',
    'MẤT SIM',
  ]) {
    it(`“${query}” finds how to get back into VNeID`, () => {
      assert.equal(first(query), 'vneid-password');
    });
  }

  it('finds nothing for what no guide is about', () => {
    const found = finder.find('xin giấy phép nuôi cá sấu trắng');
    assert.deepEqual([found.guides, found.retired], [[], []]);
  });

  it('gives all, in their order, where nothing is asked', () => {
    assert.deepEqual(finder.find(' … ').guides, catalogue);
  });

  it('says what became of systems that are gone, however they are asked for', () => {
    assert.deepEqual(retired('bluezone'), ['Bluezone']);
    assert.deepEqual(retired('còn dùng bluezone không'), ['Bluezone']);
    assert.include(retired('NCOVI'), 'NCOVI');
    assert.include(retired('pc covid'), 'PC-Covid');
    assert.include(retired('tokhaiyte'), 'tokhaiyte.vn');
    assert.include(retired('dịch vụ công mức độ 4'), 'mức độ 3');
    assert.include(retired('cổng dịch vụ công tỉnh'), 'Cổng dịch vụ công tỉnh');
    assert.deepEqual(retired('mật khẩu'), []);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const guide of finder.find(query).guides) assert.include(catalogue, guide);
      }),
    );
  });
});
