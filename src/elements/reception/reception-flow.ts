/** A reception from scan to scan, without a screen: one at a time, none lost, slips undone. */
import { MINUTE } from '../../core/day.js';
import type { Identity } from '../../core/identity.js';
import type { Admission, Gate, Visitor } from '../../services/admission.js';
import type { WriteFailure } from '../../storage.js';
import { KnownVisitors } from './known-visitors.js';
import { isPassed, toFailure, type Desk, type Passed } from './reception-desk.js';
import { browserTimers, type Timers } from './timers.js';

/** What one scan, one form or one press came to. */
export interface Result {
  readonly id: number;
  readonly admission: Admission;
  /** `open` for 10 s after something was stored. */
  readonly undo: 'none' | 'open' | 'done';
  /** How many people staff had set for it, if they had. */
  readonly asked?: number;
}

/** A slip is noticed at once or not at all, in ms. */
const UNDO = 10_000;
/** How long a result stays if no scan replaces it, in ms: what must be read stays longest. */
const STAY = { in: UNDO, out: UNDO, repeat: UNDO, refused: 20_000, failed: 20_000 } as const;
const UNDONE = 6_000;
/** Results shown below the newest. */
const RECENT = 5;
/** The party that a number was set for has gone elsewhere, in ms: the next visitor comes alone. */
const PARTY = MINUTE;
/** Masked names are for the staff of this moment, in ms after the last of them came. */
const RECALL = 10 * MINUTE;

/** @fires change - what is to be shown has changed */
export class ReceptionFlow extends EventTarget {
  /** The result on the screen; none while the next visitor is awaited. */
  shown: Result | undefined;
  /** The last five, newest first. A repeat is none: nothing happened. */
  recent: readonly Result[] = [];
  /** For the next scan alone; absent: as the code says. */
  people: number | undefined;
  /** Scans that are being stored, or wait for it. */
  waiting = 0;
  /** Visitors use it alone: nothing of one is known any more once the next is answered, or nobody. */
  isSelfService = false;
  readonly #visitors = new KnownVisitors();
  readonly #timers: Timers;
  readonly #undoing = new Map<number, unknown>();
  #leaving: unknown;
  #party: unknown;
  #recall: unknown;
  #queue: Promise<void> = Promise.resolve();
  #count = 0;
  /** Goes up when the screen is left: what is stored after that is shown to nobody. */
  #leavings = 0;

  constructor(timers = browserTimers) {
    super();
    this.#timers = timers;
  }

  /** A code was read; `byHand` by a hand scanner. It waits until the one before is stored. */
  scan(text: string, gate: Omit<Gate, 'people'>, desk: Desk, byHand = false): Promise<Result> {
    return this.#queued(async () => {
      const { people } = this;
      const asked = people === undefined ? {} : { people };
      const admission = await desk
        .scanned(text, { ...gate, ...asked }, { byHand })
        .catch(toFailure);
      // A code that was not taken leaves the party standing there, with another to try.
      const isOver = isPassed(admission) || admission.kind === 'repeat';
      this.#keepPeople(isOver ? undefined : this.people);
      return this.#show(admission, people);
    });
  }

  /** A code came half: the answer to the one before must not stand for this visitor. */
  miss(): Result {
    return this.#show({ kind: 'refused', code: 'half-read' });
  }

  /** Somebody who carries nothing; the form says how many they are. */
  typed(identity: Identity, gate: Gate, desk: Desk): Promise<Result> {
    return this.#inTurn(() => desk.typed(identity, gate));
  }

  /** Staff lets a party out, or so many of it. */
  leave(visit: string, people: number | undefined, desk: Desk): Promise<Result> {
    return this.#inTurn(async () => {
      const admission = await desk.leave(visit, people, this.isSelfService ? 'self' : 'staff');
      // The desk knows a number alone; this screen may know the masked name.
      const visitor = this.visitorOf(visit);
      return isPassed(admission) && visitor ? { ...admission, visitor } : admission;
    });
  }

  /** Takes a check-in or check-out back, within 10 s. Gives true if it was. */
  async undo(result: Result, desk: Desk): Promise<boolean> {
    return (await this.#takeBack(result, desk)) !== undefined;
  }

  /** The whole party was let out, but one person left. Gives nothing where that came too late. */
  async onlyOne(result: Result, desk: Desk): Promise<Result | undefined> {
    const passed = await this.#takeBack(result, desk);
    return passed && this.leave(passed.visit, 1, desk);
  }

  /** Something else than a visit could not be stored. */
  fail(code: WriteFailure): void {
    this.#show({ kind: 'failed', code });
  }

  /** For the next scan, if it comes within a minute. */
  setPeople(people: number | undefined): void {
    this.#keepPeople(people);
    this.#changed();
  }

  /** Back to awaiting the next visitor. */
  dismiss(): void {
    this.#timers.clear(this.#leaving);
    this.shown = undefined;
    if (this.isSelfService) this.#forgetVisitors();
    this.#changed();
  }

  /** Masked; nothing where they came in elsewhere or before this screen was opened. */
  visitorOf(visit: string): Visitor | undefined {
    return this.#visitors.get(visit);
  }

  /** The screen is left: what it knew of anybody is forgotten. */
  forget(): void {
    this.#leavings++;
    this.#wipe();
  }

  /** Whoever was answered is done. */
  next(): void {
    this.#keepPeople(undefined);
    this.dismiss();
  }

  #wipe(): void {
    this.next();
    this.#forgetVisitors();
  }

  #forgetVisitors(): void {
    for (const timer of this.#undoing.values()) this.#timers.clear(timer);
    this.#undoing.clear();
    this.#visitors.clear();
    this.#timers.clear(this.#recall);
    this.recent = [];
  }

  /** Pressed in time, it is done, however long it waits for its turn. */
  async #takeBack({ id, admission }: Result, desk: Desk): Promise<Passed | undefined> {
    if (!isPassed(admission) || !this.#undoing.has(id)) return undefined;
    this.#settleUndo(id, 'none');
    return this.#queued(async () => {
      const undone = await desk.undo(admission).catch(toFailure);
      if (!('ok' in undone) || !undone.ok) {
        this.#show({ kind: 'failed', code: undone.code });
        this.#openUndo(id);
        return undefined;
      }
      this.#settleUndo(id, 'done');
      if (admission.kind === 'in') this.#visitors.delete(admission.visit);
      else this.#visitors.remember(admission);
      this.#stay({ id, admission, undo: 'done' }, UNDONE);
      return admission;
    });
  }

  #inTurn(work: () => Promise<Admission>): Promise<Result> {
    return this.#queued(async () => this.#show(await work().catch(toFailure)));
  }

  #queued<Value>(work: () => Promise<Value>): Promise<Value> {
    this.waiting++;
    this.#changed();
    const leavings = this.#leavings;
    const turn = this.#queue.then(async () => {
      const value = await work();
      this.waiting--;
      if (leavings !== this.#leavings) this.#wipe();
      this.#changed();
      return value;
    });
    this.#queue = turn.then(() => undefined);
    return turn;
  }

  #keepPeople(people: number | undefined): void {
    this.people = people;
    this.#timers.clear(this.#party);
    if (people !== undefined)
      this.#party = this.#timers.set(() => this.setPeople(undefined), PARTY);
  }

  #show(admission: Admission, asked?: number): Result {
    const ask = asked === undefined ? {} : { asked };
    const result: Result = { id: ++this.#count, admission, undo: 'none', ...ask };
    if (this.isSelfService) this.#forgetVisitors();
    if (admission.kind !== 'repeat') this.recent = [result, ...this.recent].slice(0, RECENT);
    this.#timers.clear(this.#recall);
    this.#recall = this.#timers.set(() => this.#forgetRecent(), RECALL);
    this.#stay(result, STAY[admission.kind]);
    if (!isPassed(admission)) return result;
    if (admission.kind === 'in' || admission.remaining > 0) this.#visitors.remember(admission);
    else this.#visitors.delete(admission.visit);
    return this.#openUndo(result.id) ?? result;
  }

  /** Shows a result until its time is over or another comes. */
  #stay(result: Result, ms: number): void {
    this.#timers.clear(this.#leaving);
    this.shown = result;
    this.#leaving = this.#timers.set(() => this.dismiss(), ms);
    this.#changed();
  }

  #forgetRecent(): void {
    this.recent = [];
    this.#changed();
  }

  #openUndo(id: number): Result | undefined {
    const timer = this.#timers.set(() => this.#settleUndo(id, 'none'), UNDO);
    this.#settleUndo(id, 'open');
    this.#undoing.set(id, timer);
    return this.recent.find((result) => result.id === id);
  }

  #settleUndo(id: number, undo: Result['undo']): void {
    this.#timers.clear(this.#undoing.get(id));
    this.#undoing.delete(id);
    const settle = (result: Result) => (result.id === id ? { ...result, undo } : result);
    this.recent = this.recent.map(settle);
    this.shown &&= settle(this.shown);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
