import { administrativeUnits, fold } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const COLLATOR = new Intl.Collator('vi', { numeric: true });

describe('administrative units', () => {
  it('are 34 provinces and 3,321 communes, each named once in its place', async () => {
    const { provinces, communes, commune } = await administrativeUnits();
    assert.lengthOf(provinces, 34);
    const all = provinces.flatMap((province) =>
      communes(province.code).map((unit) => ({ ...unit, province })),
    );
    assert.lengthOf(all, 3321);
    assert.equal(new Set(all.map(({ code }) => code)).size, 3321);
    assert.equal(new Set(provinces.map(({ code }) => code)).size, 34);
    const count = (kind: string) => all.filter((unit) => unit.kind === kind).length;
    assert.deepEqual([count('phuong'), count('xa'), count('dac-khu')], [697, 2611, 13]);
    for (const unit of all) {
      assert.match(unit.code, /^\d{5}$/);
      assert.match(unit.fullName, /^(?:Phường|Xã|Đặc khu) [\p{Lu}\d]/u);
      assert.equal(unit.fullName, unit.fullName.normalize('NFC').trim());
      assert.isTrue(unit.fullName.endsWith(` ${unit.name}`));
      assert.deepEqual(commune(unit.code), unit);
    }
  });

  it('have the names and codes of the decree', async () => {
    const { provinces, commune, communes, describeWard } = await administrativeUnits();
    const named = (code: string) => provinces.find((province) => province.code === code)?.fullName;
    assert.equal(named('01'), 'Thành phố Hà Nội');
    assert.equal(named('22'), 'Tỉnh Quảng Ninh');
    assert.equal(named('96'), 'Tỉnh Cà Mau');
    assert.equal(communes('01').length, 126);
    assert.equal(communes('22').length, 54);
    assert.equal(communes('79').length, 168);
    assert.equal(communes('38').length, 166);
    const first = commune('00004');
    assert.deepInclude(first, { name: 'Ba Đình', fullName: 'Phường Ba Đình', kind: 'phuong' });
    assert.equal(first?.province.name, 'Hà Nội');
    assert.equal(describeWard('00004'), 'Phường Ba Đình, Hà Nội');
    const maoKhe = communes('22').find(({ name }) => name === 'Mạo Khê');
    assert.equal(describeWard(maoKhe?.code ?? ''), 'Phường Mạo Khê, Quảng Ninh');
    assert.deepEqual(
      communes('22')
        .filter(({ kind }) => kind === 'dac-khu')
        .map(({ fullName }) => fullName),
      ['Đặc khu Cô Tô', 'Đặc khu Vân Đồn'],
    );
    assert.equal(describeWard('24820'), 'Phường 2 Bảo Lộc, Lâm Đồng');
    assert.equal(describeWard('06325'), 'Xã Bắc Sơn, Lạng Sơn');
  });

  it('put tones where the decrees print them', async () => {
    const { provinces, communes } = await administrativeUnits();
    const names = provinces.flatMap(({ code, name }) => [
      name,
      ...communes(code).map((c) => c.name),
    ]);
    assert.include(names, 'Khánh Hòa');
    assert.include(names, 'Thanh Hóa');
    assert.include(names, 'Thủy Nguyên');
    assert.isTrue(names.some((name) => name.includes('Quý')));
    for (const name of names) {
      assert.notMatch(name.normalize('NFC'), /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
    }
  });

  it('stand in Vietnamese order, numbers by value', async () => {
    const { provinces, communes } = await administrativeUnits();
    const ordered = (names: readonly string[]) =>
      assert.deepEqual(names, [...names].sort(COLLATOR.compare));
    ordered(provinces.map(({ name }) => name));
    for (const { code } of provinces) ordered(communes(code).map(({ name }) => name));
    const dalat = communes('68')
      .map(({ name }) => name)
      .filter((name) => name.includes('Bảo Lộc'));
    assert.deepEqual(dalat.slice(0, 3), ['1 Bảo Lộc', '2 Bảo Lộc', '3 Bảo Lộc']);
    const names = provinces.map(({ name }) => name);
    assert.isBelow(names.indexOf('Cà Mau'), names.indexOf('Đà Nẵng'));
    assert.isBelow(names.indexOf('Đồng Tháp'), names.indexOf('Gia Lai'));
  });

  it('are found without accents, but by code alone for certain', async () => {
    const { communes } = await administrativeUnits();
    const found = (province: string, query: string) =>
      communes(province).filter(({ name }) => fold(name) === query);
    assert.lengthOf(found('22', 'mao khe'), 1);
    // Văn Lang and Văn Lăng of Thái Nguyên.
    assert.lengthOf(found('19', 'van lang'), 2);
  });

  it('say nothing of a code that none has', async () => {
    const { communes, commune, describeWard } = await administrativeUnits();
    for (const code of ['', '00', '1', '99', '001', 'Hà Nội', '__proto__', 'constructor']) {
      assert.deepEqual(communes(code), []);
    }
    for (const code of ['', '4', '00005', '99999', '0004', '000004', 'toString']) {
      assert.isUndefined(commune(code));
      assert.isUndefined(describeWard(code));
    }
  });

  it('say how old they are, and load once', async () => {
    const units = await administrativeUnits();
    assert.equal(units.dataDate, '2026-07-25');
    assert.equal(units.effectiveDate, '2026-04-30');
    assert.strictEqual(await administrativeUnits(), units);
  });
});
