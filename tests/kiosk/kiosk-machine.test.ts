import type { HeartbeatBody } from '../../src/kiosk/heartbeat.js';
import { KioskMachine } from '../../src/kiosk/kiosk-machine.js';
import { kioskReport } from '../../src/kiosk/kiosk-report.js';
import { keepStaffConfig } from '../../src/kiosk/load-config.js';
import { StaffPin } from '../../src/kiosk/staff-pin.js';
import { newId } from '../support/records.js';
import { until } from '../support/until.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { changed, newStore, published, smallConfig } from './kiosk-kit.js';

const BEAT = 'https://phuong.example.vn/beat';

describe('the PIN of a kiosk that runs', () => {
  let machine: KioskMachine;
  let database: string;
  let store: ReturnType<typeof newStore>;

  beforeEach(() => {
    database = `kiosk-test-${newId()}`;
    store = newStore(`${database}-kiosk`);
    machine = new KioskMachine();
  });

  afterEach(() => machine.stop());

  const start = () => machine.start(new URL(published(smallConfig())), database);

  it('is known to be missing, until staff who set it have left', async () => {
    await start();
    await until(() => machine.hasPin === false, 'a look at the PIN');
    assert.isTrue((await new StaffPin(store).set('480913')).ok);
    machine.adopt();
    await until(() => machine.hasPin === true, 'another look');
  });

  it('is locked for no longer than it takes, though nobody looks', async () => {
    await store.set('pin', 'some');
    const seen = Date.now() - 60_000;
    const tries = { wrong: 0, locks: 1, left: 50_000, page: 'gone', running: 1, seen };
    await store.set('pin-tries', tries);
    await start();
    const counted = await until(async () => {
      const stored = await store.get('pin-tries');
      const now = (stored.ok ? stored.value : tries) as typeof tries;
      return now.page === 'gone' ? undefined : now;
    }, 'this page to count it down');
    assert.isAtMost(counted.left, 50_000);
    assert.isTrue(machine.hasPin);
  });
});

describe('the heartbeat of a kiosk that runs', () => {
  let machine: KioskMachine;
  let database: string;
  let store: ReturnType<typeof newStore>;
  let sent: HeartbeatBody[];
  const { fetch } = globalThis;

  beforeEach(() => {
    database = `kiosk-test-${newId()}`;
    store = newStore(`${database}-kiosk`);
    machine = new KioskMachine();
    sent = [];
    globalThis.fetch = (input, init) => {
      if (init?.method !== 'POST') return fetch(input, init);
      assert.equal(input, BEAT);
      sent.push(JSON.parse(String(init.body)) as HeartbeatBody);
      return Promise.resolve(new Response());
    };
  });

  afterEach(() => {
    machine.stop();
    globalThis.fetch = fetch;
  });

  const start = (config: unknown) => machine.start(new URL(published(config as object)), database);
  const beating = changed(smallConfig(), { '/heartbeat': { url: BEAT } });

  it('says what is shown, where the config names an address', async () => {
    machine.says = { screen: 'home', lastReset: 5 };
    await start(beating);
    await until(() => machine.heartbeat?.status.sentAt, 'the first one');
    const [first] = sent;
    assert.equal(first?.screen, 'home');
    assert.equal(first?.lastReset, 5);
    assert.equal(first?.pending, 0);
    assert.deepEqual(first?.config, { source: 'file' });
    assert.include(['ready', 'denied', 'none', 'failed', 'unknown'], first?.camera ?? '');
    assert.closeTo(first?.upSince ?? 0, performance.timeOrigin, 1);
  });

  it('stops with the config that asked for it, and with the kiosk', async () => {
    await start(beating);
    const first = machine.heartbeat;
    assert.equal(first === undefined, false);
    await until(() => first?.status.sentAt, 'the first one');
    await keepStaffConfig(store, JSON.stringify(smallConfig('Chợ khác')));
    await machine.look();
    machine.adopt();
    assert.equal(machine.heartbeat === undefined, true);
    machine.stop();
    assert.equal(sent.length, 1);
  });

  it('is not there where the config names no address', async () => {
    await start(smallConfig());
    assert.equal(machine.heartbeat === undefined, true);
    assert.equal(sent.length, 0);
  });

  it('says what it does not know as not known', async () => {
    const { storage, permissions } = navigator;
    const hide = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { configurable: true, get: () => value });
    hide('storage', undefined);
    hide('permissions', undefined);
    try {
      const report = await kioskReport(
        { ok: true, config: smallConfig(), source: 'remote', issued: 7, warnings: [] },
        { screen: 'attract', lastReset: null },
      );
      assert.deepEqual(report.storage, { usage: null, quota: null, persisted: false });
      assert.include(['none', 'failed', 'unknown'], report.camera);
      assert.deepEqual(report.config, { source: 'remote', issued: 7 });
    } finally {
      hide('storage', storage);
      hide('permissions', permissions);
    }
  });
});
