import { MINUTE } from '../../src/core/day.js';
import {
  Heartbeat,
  type HeartbeatBody,
  type HeartbeatFailure,
  type KioskReport,
} from '../../src/kiosk/heartbeat.js';
import { FakeClock } from '../../src/testing.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { newStore, nowhere, withoutStorage } from './kiosk-kit.js';

const NOON = Date.UTC(2027, 4, 1, 5);

const REPORT: KioskReport = {
  version: '0.1.0',
  content: '2027-04-30',
  upSince: NOON - MINUTE,
  pending: 3,
  storage: { usage: 1000, quota: 5000, persisted: true },
  camera: 'ready',
  pin: true,
  screen: 'attract',
  lastReset: null,
  config: { source: 'remote', issued: NOON - 2 * MINUTE },
};

describe('the heartbeat of a kiosk', () => {
  let clock: FakeClock;
  let store: ReturnType<typeof newStore>;
  let sent: HeartbeatBody[];
  let answers: (HeartbeatFailure | undefined)[];

  beforeEach(() => {
    clock = new FakeClock(NOON);
    store = newStore();
    sent = [];
    answers = [];
  });

  function heart(report: () => KioskReport = () => REPORT, from = store): Heartbeat {
    return new Heartbeat(from, {
      url: 'https://phuong.example.vn/beat',
      report,
      clock,
      send: (body) => {
        sent.push(JSON.parse(body) as HeartbeatBody);
        return Promise.resolve(answers.shift());
      },
    });
  }

  it('says what the kiosk says of itself, under a name made once', async () => {
    await heart().beat();
    await heart(() => ({ ...REPORT, config: { source: 'kept' } })).beat();
    const { kiosk, ...rest } = sent[0]!;
    assert.match(kiosk, /^[\da-f]{8}-[\da-f-]{27}$/);
    assert.deepEqual(rest, { ...REPORT, at: NOON, online: true, missed: 0 });
    assert.equal(sent[1]?.kiosk, kiosk);
    assert.deepEqual(sent[1]?.config, { source: 'kept' });
  });

  it('says nothing else, whatever it is handed', async () => {
    const careless = {
      ...REPORT,
      visitor: 'Nguyễn Văn A',
      storage: { ...REPORT.storage, names: ['Nguyễn Văn A'] },
      config: { ...REPORT.config, phone: '0912345678' },
    };
    await heart(() => careless).beat();
    assert.notMatch(JSON.stringify(sent), /Nguyễn|0912/);
  });

  it('counts those that failed, sends none again, and tells the next time', async () => {
    const beats = heart();
    answers = ['unreachable', 'refused'];
    await beats.beat();
    assert.deepEqual(beats.status, { failedAt: NOON, failure: 'unreachable', missed: 1 });
    clock.advance(MINUTE);
    await beats.beat();
    assert.equal(beats.status.failure, 'refused');
    clock.advance(MINUTE);
    await beats.beat();
    assert.deepEqual(
      sent.map(({ missed }) => missed),
      [0, 1, 2],
    );
    assert.deepEqual(beats.status, {
      sentAt: NOON + 2 * MINUTE,
      failedAt: NOON + MINUTE,
      missed: 0,
    });
    await beats.beat();
    assert.equal(sent[3]?.missed, 0);
  });

  it('has one under way at most; those skipped meanwhile are told by the next', async () => {
    let answer: (failure?: HeartbeatFailure) => void = () => undefined;
    const bodies: HeartbeatBody[] = [];
    const beats = new Heartbeat(store, {
      url: '',
      report: () => REPORT,
      clock,
      send: (body) => {
        bodies.push(JSON.parse(body) as HeartbeatBody);
        return new Promise((resolve) => (answer = resolve));
      },
    });
    const first = beats.beat();
    void beats.beat();
    void beats.beat();
    while (bodies.length === 0) await new Promise((resolve) => setTimeout(resolve));
    answer();
    await first;
    assert.equal(bodies.length, 1);
    assert.equal(beats.status.missed, 2);
    const next = beats.beat();
    while (bodies.length === 1) await new Promise((resolve) => setTimeout(resolve));
    answer();
    await next;
    assert.equal(bodies[1]?.missed, 2);
    assert.equal(beats.status.missed, 0);
  });

  it('goes on when the report fails, and when nothing can be kept', async () => {
    const beats = heart(() => {
      throw new Error('no camera');
    });
    await beats.beat();
    assert.equal(beats.status.missed, 1);
    await withoutStorage(async () => {
      const other = heart(() => REPORT, newStore());
      await other.beat();
      await other.beat();
      assert.equal(sent[0]?.kiosk, sent[1]?.kiosk);
    });
  });

  it('beats at once when started, and tells whoever listens', async () => {
    const beats = heart();
    const told = new Promise((resolve) => beats.addEventListener('change', resolve));
    beats.start();
    beats.start();
    await told;
    beats.stop();
    assert.equal(sent.length, 1);
    assert.equal(beats.status.sentAt, NOON);
  });

  it('tells no answer from a refusal, over a real connection', async () => {
    for (const [url, failure] of [
      [nowhere(), 'unreachable'],
      [new URL('/no-such-place', location.href).href, 'refused'],
    ] as const) {
      const beats = new Heartbeat(store, { url, report: () => REPORT, clock });
      await beats.beat();
      assert.equal(beats.status.failure, failure);
    }
  });
});
