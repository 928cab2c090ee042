import type { Desk, Passed } from '../../src/elements/reception/reception-desk.js';
import { ReceptionFlow, type Result } from '../../src/elements/reception/reception-flow.js';
import { done, failed } from '../../src/core/outcome.js';
import type { Admission, Gate } from '../../src/services/admission.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { FakeTimers } from './fake-timers.js';

const GATE = { venue: 'v', entrance: 1, direction: 'auto' } as const;

const into = (visit: string, people = 1): Admission => ({
  kind: 'in',
  visit,
  venue: 'v',
  visitor: { method: 'citizen-card', name: `N… ${visit}` },
  people,
  at: 0,
  byPass: false,
  closed: [],
});

const outOf = (visit: string, people: number, remaining = 0): Admission => ({
  ...(into(visit, people) as Passed),
  kind: 'out',
  visitor: {},
  remaining,
  event: `out of ${visit}`,
});

/** Answers in its own time; each answer is given by the test. */
class FakeDesk implements Desk {
  readonly asked: { text: string; gate: Gate; byHand: boolean }[] = [];
  readonly done: string[] = [];
  undoFails = false;
  answer: (text: string) => Admission | Promise<Admission> = (text) => into(text);

  async scanned(text: string, gate: Gate, how?: { byHand?: boolean }): Promise<Admission> {
    this.asked.push({ text, gate, byHand: how?.byHand ?? false });
    return this.answer(text);
  }

  typed = async (): Promise<Admission> => this.answer('typed');

  async leave(visit: string, people?: number): Promise<Admission> {
    this.done.push(`leave ${visit} ${people ?? 'all'}`);
    return outOf(visit, people ?? 3, people ? 3 - people : 0);
  }

  async undo(passed: Passed) {
    this.done.push(`undo ${passed.kind} ${passed.visit}`);
    return this.undoFails ? failed('full') : done(undefined);
  }
}

describe('a reception, from scan to scan', () => {
  let timers: FakeTimers;
  let flow: ReceptionFlow;
  let desk: FakeDesk;

  beforeEach(() => {
    timers = new FakeTimers();
    flow = new ReceptionFlow(timers);
    desk = new FakeDesk();
  });

  const scan = (text: string, byHand?: boolean) => flow.scan(text, GATE, desk, byHand);
  const kinds = (results: readonly Result[]) => results.map(({ admission }) => admission.kind);

  it('takes one scan at a time, and loses none that comes meanwhile', async () => {
    let release: (admission: Admission) => void = () => undefined;
    desk.answer = (text) =>
      text === 'A' ? new Promise((resolve) => (release = resolve)) : into(text);
    const all = [scan('A'), scan('B', true), scan('C')];
    await Promise.resolve();
    assert.equal(flow.waiting, 3);
    assert.deepEqual(
      desk.asked.map(({ text }) => text),
      ['A'],
    );
    release(into('A'));
    await Promise.all(all);
    assert.equal(flow.waiting, 0);
    assert.deepEqual(
      desk.asked.map(({ text, byHand }) => [text, byHand]),
      [
        ['A', false],
        ['B', true],
        ['C', false],
      ],
    );
    assert.deepEqual(flow.shown?.admission, into('C'));
  });

  it('keeps the last five, newest first, and no repeats among them', async () => {
    for (const text of 'ABCDEF') await scan(text);
    desk.answer = () => ({ ...(into('F') as Passed), kind: 'repeat', inside: true });
    await scan('F');
    assert.equal(flow.shown?.admission.kind, 'repeat');
    assert.deepEqual(
      flow.recent.map(({ admission }) => 'visit' in admission && admission.visit),
      ['F', 'E', 'D', 'C', 'B'],
    );
  });

  it('goes back by itself, a refusal later than an arrival, and the next scan replaces it', async () => {
    await scan('A');
    timers.pass(9_999);
    assert.equal(flow.shown?.admission.kind, 'in');
    desk.answer = () => ({ kind: 'refused', code: 'unknown' });
    await scan('B');
    timers.pass(19_999);
    assert.equal(flow.shown?.admission.kind, 'refused');
    timers.pass(1);
    assert.isUndefined(flow.shown);
  });

  it('offers to undo for 10 s, in the list too, and then no more', async () => {
    const first = await scan('A');
    timers.pass(9_000);
    await scan('B');
    assert.deepEqual(
      flow.recent.map(({ undo }) => undo),
      ['open', 'open'],
    );
    timers.pass(1_000);
    assert.deepEqual(
      flow.recent.map(({ undo }) => undo),
      ['open', 'none'],
    );
    assert.isFalse(await flow.undo(first, desk));
    assert.deepEqual(desk.done, []);
  });

  it('undoes once, however often and however late in a queue it was pressed', async () => {
    const result = await scan('A');
    let release: (admission: Admission) => void = () => undefined;
    const held = new Promise<Admission>((resolve) => (release = resolve));
    desk.answer = () => held;
    const slow = scan('B');
    const undone = [flow.undo(result, desk), flow.undo(result, desk)];
    timers.pass(60_000);
    release(into('B'));
    await slow;
    assert.deepEqual(await Promise.all(undone), [true, false]);
    assert.deepEqual(desk.done, ['undo in A']);
    assert.equal(flow.shown?.undo, 'done');
    assert.equal(flow.recent.at(-1)?.undo, 'done');
  });

  it('says that an undo was not stored, and lets one try again', async () => {
    const result = await scan('A');
    desk.undoFails = true;
    assert.isFalse(await flow.undo(result, desk));
    assert.deepEqual(flow.shown?.admission, { kind: 'failed', code: 'full' });
    desk.undoFails = false;
    assert.isTrue(await flow.undo(result, desk));
  });

  it('lets one go where the whole party was let out', async () => {
    desk.answer = () => outOf('A', 3);
    const result = await scan('A');
    const left = await flow.onlyOne(result, desk);
    assert.deepEqual(desk.done, ['undo out A', 'leave A 1']);
    assert.deepInclude(left?.admission, { kind: 'out', people: 1, remaining: 2 });
  });

  it('counts a party for one scan that is taken, and keeps it over one that is not', async () => {
    flow.setPeople(4);
    desk.answer = () => ({ kind: 'refused', code: 'garbled' });
    await scan('A');
    assert.equal(flow.people, 4);
    desk.answer = (text) => into(text, 4);
    await scan('A');
    assert.isUndefined(flow.people);
    await scan('B');
    assert.deepEqual(
      desk.asked.map(({ gate }) => gate.people),
      [4, 4, undefined],
    );
  });

  it('counts the next visitor alone after a party that was read already', async () => {
    flow.setPeople(4);
    desk.answer = () => ({ ...(into('A') as Passed), kind: 'repeat', inside: true });
    await scan('A');
    assert.isUndefined(flow.people);
  });

  it('takes a number for nobody back after a minute, and says so', async () => {
    flow.setPeople(4);
    timers.pass(50_000);
    desk.answer = () => ({ kind: 'refused', code: 'garbled' });
    await scan('A');
    timers.pass(59_999);
    assert.equal(flow.people, 4, 'they are still at it');
    let told = 0;
    flow.addEventListener('change', () => told++);
    timers.pass(1);
    assert.isUndefined(flow.people);
    assert.equal(told, 1);
  });

  it('knows what number was set where a pass says another', async () => {
    flow.setPeople(4);
    const result = await scan('A');
    assert.equal(result.asked, 4);
    assert.isUndefined((await scan('B')).asked);
  });

  it('shows nobody any more 10 minutes after the last scan', async () => {
    await scan('A');
    timers.pass(9 * 60_000);
    await scan('B');
    timers.pass(10 * 60_000 - 1);
    assert.lengthOf(flow.recent, 2);
    timers.pass(1);
    assert.isEmpty(flow.recent);
  });

  it('knows the masked name of whom staff let out, if they came in here, until they have gone', async () => {
    await scan('A');
    const one = await flow.leave('A', 1, desk);
    assert.deepInclude((one.admission as Passed).visitor, { name: 'N… A' });
    assert.equal(flow.visitorOf('A')?.name, 'N… A');
    await flow.leave('A', undefined, desk);
    assert.isUndefined(flow.visitorOf('A'));
  });

  it('forgets everybody when the screen is left', async () => {
    await scan('A');
    flow.forget();
    assert.isUndefined(flow.visitorOf('A'));
    assert.deepEqual([flow.recent, flow.shown], [[], undefined]);
  });

  it('says so when the records are taken away under a scan, and goes on', async () => {
    desk.answer = () => {
      throw new DOMException('closed', 'InvalidStateError');
    };
    await scan('A');
    assert.deepEqual(flow.shown?.admission, { kind: 'failed', code: 'closed' });
    desk.answer = (text) => into(text);
    await scan('B');
    assert.deepEqual(kinds(flow.recent), ['in', 'failed']);
  });
});
