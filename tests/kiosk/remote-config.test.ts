import { signPinned } from '../../src/crypto/pinned-jws.js';
import { RemoteConfig } from '../../src/kiosk/remote-config.js';
import { issueKioskConfig } from '../../src/kiosk/signed-config.js';
import { nextEvent } from '../support/fixture.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { newStore, nowhere, published, smallConfig, withoutStorage } from './kiosk-kit.js';
import { makeSigner } from './ward-signer.js';

const MAY = Date.UTC(2027, 4, 1);
const JUNE = Date.UTC(2027, 5, 1);

describe('a config that the ward signs', () => {
  let ward: Awaited<ReturnType<typeof makeSigner>>;
  let store: ReturnType<typeof newStore>;

  beforeEach(async () => {
    ward = await makeSigner();
    store = newStore();
  });

  /** What is held after asking there. */
  async function ask(url: string) {
    const remote = new RemoteConfig(store, { url, key: ward.key });
    await remote.refresh();
    const { failure, findings, isKept } = remote;
    return { name: (await remote.held())?.config.name.vi, failure, findings, isKept };
  }

  it('is taken and kept, and is there at the next start without a network', async () => {
    const url = published(`${await ward.sign(smallConfig('Tháng năm'), MAY)}\n`);
    assert.deepInclude(await ask(url), { name: 'Tháng năm', failure: undefined, isKept: true });
    const later = new RemoteConfig(newStore(store.name), { url: nowhere(), key: ward.key });
    assert.equal((await later.held())?.issued, MAY);
    await later.refresh();
    assert.equal(later.failure, 'unreachable');
    assert.equal((await later.held())?.issued, MAY);
  });

  it('is asked for at the start and when the network comes back, and told of when it is newer', async () => {
    const remote = new RemoteConfig(store, {
      url: published(await ward.sign(smallConfig(), MAY)),
      key: ward.key,
    });
    const first = nextEvent(remote, 'change');
    remote.start();
    await first;
    let changes = 0;
    remote.addEventListener('change', () => changes++);
    dispatchEvent(new Event('online'));
    await remote.refresh();
    // The same once more is no change.
    assert.equal(changes, 0);
    assert.isUndefined(remote.failure);
    remote.stop();
  });

  it('never gives way to an older one', async () => {
    const old = published(await ward.sign(smallConfig('Tháng năm'), MAY));
    await ask(published(await ward.sign(smallConfig('Tháng sáu'), JUNE)));
    assert.deepInclude(await ask(old), { name: 'Tháng sáu', failure: 'older' });
    assert.deepInclude(await ask(old), { name: 'Tháng sáu', failure: 'older' });
  });

  it('is refused from another key, changed, of another kind, or not signed at all', async () => {
    await ask(published(await ward.sign(smallConfig('Tháng năm'), MAY)));
    const stranger = await makeSigner();
    const jws = await ward.sign(smallConfig('Tháng sáu'), JUNE);
    const [head = '', body = '', signature = ''] = jws.split('.');
    const other = (await stranger.sign(smallConfig('Tháng sáu'), JUNE)).split('.')[1] ?? '';
    for (const [text, failure] of [
      [await stranger.sign(smallConfig('Lạ'), JUNE), 'wrong-key'],
      [`${head}.${other}.${signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`, 'tampered'],
      [`${head}.${body}x.${signature}`, 'tampered'],
      [
        await signPinned({ issued: JUNE, config: smallConfig() }, 'ward-trust+jws', ward.keys),
        'malformed',
      ],
      [JSON.stringify(smallConfig()), 'malformed'],
      ['', 'malformed'],
    ] as const) {
      assert.deepInclude(await ask(published(text)), { name: 'Tháng năm', failure });
    }
  });

  it('is refused with what is wrong in it, signed or not', async () => {
    const payload = { issued: JUNE, config: { ...smallConfig(), choices: [] } };
    const { failure, findings } = await ask(
      published(await signPinned(payload, 'ward-kiosk+jws', ward.keys)),
    );
    assert.equal(failure, 'invalid');
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['/choices'],
    );
  });

  it('is refused where its time is in seconds, which would be told too late', async () => {
    for (const issued of [JUNE / 1000, JUNE * 1000, '2027', null]) {
      const payload = { issued, config: smallConfig() };
      const jws = await signPinned(payload, 'ward-kiosk+jws', ward.keys);
      assert.equal((await ask(published(jws))).failure, 'malformed');
    }
  });

  it('is not issued where a kiosk would refuse it', async () => {
    const failures = await Promise.allSettled([
      issueKioskConfig({ ...smallConfig(), choices: [] }, JUNE, ward.keys),
      issueKioskConfig(smallConfig(), JUNE / 1000, ward.keys),
    ]);
    for (const { status } of failures) assert.equal(status, 'rejected');
  });

  it('holds for as long as the page runs where nothing can be kept, and says so', async () => {
    const url = published(await ward.sign(smallConfig('Tháng năm'), MAY));
    await withoutStorage(async () => {
      assert.deepInclude(await ask(url), { name: 'Tháng năm', isKept: false });
    });
  });
});
