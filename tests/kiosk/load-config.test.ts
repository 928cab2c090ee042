import { dropStaffConfig, keepStaffConfig, loadConfig } from '../../src/kiosk/load-config.js';
import { RemoteConfig } from '../../src/kiosk/remote-config.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { newStore, nowhere, published, smallConfig, withoutStorage } from './kiosk-kit.js';
import { makeSigner } from './ward-signer.js';

const MAY = Date.UTC(2027, 4, 1);

describe('the config that a kiosk goes by', () => {
  let store: ReturnType<typeof newStore>;

  beforeEach(() => {
    store = newStore();
  });

  async function load(url: string) {
    const loaded = await loadConfig(store, url);
    return {
      name: loaded.ok ? loaded.config.name.vi : undefined,
      source: (loaded.ok ? loaded.source : loaded.code) as string,
      warnings: loaded.warnings.map(({ source, code }) => `${source} ${code}`),
      paths: [
        ...(loaded.ok ? [] : loaded.findings),
        ...loaded.warnings.flatMap(({ findings }) => findings),
      ].map(({ path }) => path),
    };
  }

  it('is kiosk.json, and its last good copy when there is no network', async () => {
    const fresh = { name: 'Chợ', source: 'file', warnings: [], paths: [] };
    assert.deepEqual(await load(published(smallConfig('Chợ'))), fresh);
    const kept = { name: 'Chợ', source: 'kept', warnings: ['file unreachable'], paths: [] };
    assert.deepEqual(await load(nowhere()), kept);
  });

  it('is the last good copy when kiosk.json was broken, with what is wrong for staff', async () => {
    await load(published(smallConfig('Chợ')));
    const broken = { ...smallConfig('Hỏng'), choices: [], help: {} };
    assert.deepEqual(await load(published(broken)), {
      name: 'Chợ',
      source: 'kept',
      warnings: ['file invalid'],
      paths: ['/choices', '/help'],
    });
    const { source, warnings } = await load(published('<html>Đăng nhập Wi-Fi</html>'));
    assert.deepEqual([source, warnings], ['kept', ['file invalid']]);
    assert.equal((await load(published(smallConfig('Chợ mới')))).name, 'Chợ mới');
  });

  it('is none at a first start without network, or with a broken file', async () => {
    assert.equal((await load(nowhere())).source, 'unreachable');
    const broken = await load(published({ ...smallConfig(), choices: [] }));
    assert.deepEqual([broken.source, broken.paths], ['invalid', ['/choices']]);
  });

  it('is what staff loaded, until they drop it', async () => {
    const file = published(smallConfig('Chợ'));
    assert.isTrue((await keepStaffConfig(store, JSON.stringify(smallConfig('Sửa tay')))).ok);
    assert.deepInclude(await load(file), { name: 'Sửa tay', source: 'staff' });
    const refused = await keepStaffConfig(store, '{"version": 1');
    assert.isTrue(!refused.ok && 'findings' in refused);
    assert.equal((await load(file)).name, 'Sửa tay');
    assert.isTrue(await dropStaffConfig(store));
    assert.deepInclude(await load(file), { name: 'Chợ', source: 'file' });
  });

  it('is not what staff loaded once, where a release no longer takes that', async () => {
    await store.set('staff-config', '{}');
    const loaded = await load(published(smallConfig('Chợ')));
    assert.deepInclude(loaded, { name: 'Chợ', warnings: ['staff invalid'] });
  });

  describe('with a ward that signs', () => {
    it('is the newest it signed, before kiosk.json and after what staff loaded', async () => {
      const ward = await makeSigner();
      const stranger = await makeSigner();
      // A signed config cannot hand the kiosk over to another key.
      const signed = {
        ...smallConfig('Phường ký'),
        remote: { url: 'https://other.example.vn/', key: stranger.key },
      };
      const url = published(await ward.sign(signed, MAY));
      // A real address: those of the test's own files are refused.
      const remote = { url: 'https://phuong.example.vn/kiosk.jws', key: ward.key };
      await new RemoteConfig(store, { url, key: ward.key }).refresh();

      const file = published({ ...smallConfig('Chợ'), remote });
      const loaded = await loadConfig(store, file);
      if (!loaded.ok) throw new Error(loaded.code);
      assert.equal(loaded.source, 'remote');
      assert.equal(loaded.issued, MAY);
      assert.equal(loaded.config.name.vi, 'Phường ký');
      assert.deepEqual(loaded.config.remote, remote);
      // Without network too.
      assert.deepInclude(await load(nowhere()), { name: 'Phường ký', source: 'remote' });

      await keepStaffConfig(store, JSON.stringify(smallConfig('Sửa tay')));
      assert.equal((await load(file)).source, 'staff');
      await dropStaffConfig(store);

      const handedOver = { ...smallConfig('Chợ'), remote: { ...remote, key: stranger.key } };
      assert.deepInclude(await load(published(handedOver)), {
        name: 'Chợ',
        warnings: ['remote wrong-key'],
      });
      // Nor does one hold that the file no longer asks for.
      assert.equal((await load(published(smallConfig('Chợ')))).source, 'file');
    });
  });

  it('is the one that the ward signed also where that could not be stored, and staff are told', async () => {
    const ward = await makeSigner();
    const remote = { url: 'https://phuong.example.vn/kiosk.jws', key: ward.key };
    const jws = await ward.sign(smallConfig('Phường ký'), MAY);
    const file = published({ ...smallConfig('Chợ'), remote });
    const running = new RemoteConfig(store, remote);
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      input === remote.url ? Promise.resolve(new Response(jws)) : fetch(input, init);
    try {
      await withoutStorage(async () => {
        await running.refresh();
        const loaded = await loadConfig(store, file, running);
        assert.equal(loaded.ok && loaded.config.name.vi, 'Phường ký');
        assert.deepInclude(loaded.warnings, { source: 'remote', code: 'not-kept', findings: [] });
        const other = published({
          ...smallConfig('Chợ'),
          remote: { ...remote, key: 'A'.repeat(43) },
        });
        const without = await loadConfig(store, other, running);
        assert.equal(without.ok && without.source, 'file');
      });
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is kiosk.json also where nothing can be kept, and staff are told', async () => {
    await withoutStorage(async () => {
      const loaded = await load(published(smallConfig('Chợ')));
      assert.deepInclude(loaded, { name: 'Chợ', source: 'file', warnings: ['file not-kept'] });
      assert.equal((await load(nowhere())).source, 'unreachable');
      const kept = await keepStaffConfig(store, JSON.stringify(smallConfig()));
      assert.deepEqual(kept, { ok: false, code: 'unavailable' });
    });
  });
});
