import type { Desk } from '../../src/elements/reception/reception-desk.js';
import { ReceptionFlow } from '../../src/elements/reception/reception-flow.js';
import { EMPTY_DRAFT } from '../../src/elements/reception/typed-draft.js';
import { TypedEntry } from '../../src/elements/reception/typed-entry.js';
import type { Admission } from '../../src/services/admission.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { FakeTimers } from './fake-timers.js';

const DRAFT = { ...EMPTY_DRAFT, name: 'Lê Văn Thử', document: '001090000001', consent: true };
const GATE = { venue: 'v', entrance: 1, direction: 'auto' } as const;

describe('the form for a visitor who carries nothing, left open', () => {
  let timers: FakeTimers;
  let closings: number;
  let entry: TypedEntry;

  beforeEach(() => {
    timers = new FakeTimers();
    closings = 0;
    entry = new TypedEntry(() => closings++, timers);
    entry.open();
  });

  it('keeps what was typed in the last 2 minutes, then forgets it and closes', () => {
    timers.pass(119_000);
    entry.change(DRAFT);
    timers.pass(119_999);
    assert.isTrue(entry.isOpen);
    assert.equal(entry.draft.name, 'Lê Văn Thử');
    assert.equal(closings, 0);
    timers.pass(1);
    assert.isFalse(entry.isOpen);
    assert.deepEqual(entry.draft, EMPTY_DRAFT);
    assert.equal(closings, 1);
  });

  it('stays for as long as the page around it lets it, where that asks by itself', () => {
    entry.patience = 0;
    entry.change(DRAFT);
    timers.pass(3_600_000);
    assert.equal(entry.draft.name, 'Lê Văn Thử');
  });

  it('waits for nothing once it is closed', () => {
    entry.close();
    timers.pass(600_000);
    assert.equal(closings, 0);
  });

  it('never goes while it is stored, and stays 2 minutes more where that failed', async () => {
    entry.change(DRAFT);
    let answer: (admission: Admission) => void = () => undefined;
    const held = new Promise<Admission>((resolve) => (answer = resolve));
    const desk: Partial<Desk> = { typed: () => held };
    const sent = entry.submit(new ReceptionFlow(timers), GATE, desk as Desk);
    timers.pass(600_000);
    assert.equal(closings, 0);
    answer({ kind: 'failed', code: 'full' });
    await sent;
    timers.pass(119_999);
    assert.equal(entry.draft.name, 'Lê Văn Thử');
    timers.pass(1);
    assert.isFalse(entry.isOpen);
  });
});
