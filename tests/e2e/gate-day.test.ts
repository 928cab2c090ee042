/**
 * A day at a gate: 2,000 visitors by whatever they carry, two tabs, double scans, a clock that goes
 * wrong and a power cut. The count is exact, nothing is lost or doubled, and nobody can be read from
 * the disk.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { HOUR, MINUTE } from '../../src/core/day.js';
import { temporaryFolder } from '../support/e2e.js';
import {
  deviceTime,
  expectedInside,
  makeSteps,
  makeVisitors,
  MORNING,
  seeded,
  type ScriptStep,
} from '../support/gate-day.js';
import { KillableBrowser, writePage } from '../support/killable.js';
import { startServer, type RunningServer } from '../support/server.js';
import type { Person } from './pages/gate-day.js';

const PEOPLE = 2000;
/** Steps of one window may run in any order, as two gates do; nobody comes and goes within one. */
const WINDOW = 10 * MINUTE;

interface Told {
  readonly step: ScriptStep;
  readonly kind: string;
  readonly visit: string;
}

describe('a day at a gate', () => {
  const folder = temporaryFolder();
  const browser = new KillableBrowser(folder.file('profile'));
  const random = seeded(20261123);
  const people: Person[] = makeVisitors(PEOPLE, random);
  const steps = makeSteps(people, random);
  const told: Told[] = [];
  let tabs: { page: Page; steps: ScriptStep[] }[] = [];
  let server: RunningServer;

  before(async () => {
    await writePage('gate-day', folder.file('page'));
    server = await startServer({ folders: { '/gate-day/': folder.file('page') } });
  });

  after(async () => {
    await browser.kill();
    await server.close();
    folder.remove();
  });

  /** Both tabs of the device, by its clock at a true time. */
  async function open(at: number, onTold: () => void = () => undefined): Promise<void> {
    await browser.start(new URL(server.url).origin);
    tabs = [];
    for (let i = 0; i < 2; i++) {
      const page = await browser.open(`${server.url}gate-day/`, 'openGate');
      const tab = { page, steps: [] as ScriptStep[] };
      await page.exposeFunction('told', (index: number, kind: string, visit: string) => {
        const step = tab.steps[index];
        if (step) told.push({ step, kind, visit });
        onTold();
      });
      // Not in the page's source, which a browser keeps readable too.
      const contact = { name: 'Trần Kỳ Lạ', phone: '0987609999' };
      await page.evaluate(([now, who]) => openGate(now, who), [deviceTime(at), contact] as const);
      tabs.push(tab);
    }
  }

  async function play(some: readonly ScriptStep[]): Promise<void> {
    await Promise.all(
      tabs.map(async (tab, i) => {
        tab.steps = some.filter((step) => step.tab === i);
        const here = tab.steps.map(({ person }) => [person, people[person]] as const);
        await tab.page.evaluate(
          ([who, what]) => globalThis.play(who as Record<number, Person>, what),
          [Object.fromEntries(here), tab.steps] as const,
        );
      }),
    );
    // The gate's clock is wrong, so it will have no pass of a phone: the guard types them in.
    for (const { step, kind } of told.filter(({ kind }) => kind === 'pass-early')) {
      const person = people[step.person];
      if (person) people[step.person] = { ...person, means: 'phone' };
      told.splice(
        told.findIndex((one) => one.step === step && one.kind === kind),
        1,
      );
      await play([step]);
    }
  }

  const look = (at: number) =>
    (tabs[0]?.page as Page).evaluate((now) => state(now), deviceTime(at));

  function windowsBetween(from: number, to: number): ScriptStep[][] {
    const windows: ScriptStep[][] = [];
    for (let start = from; start < to; start += WINDOW) {
      windows.push(steps.filter(({ trueAt }) => trueAt >= start && trueAt < start + WINDOW));
    }
    return windows;
  }

  async function playTo(from: number, to: number): Promise<void> {
    for (const [i, window] of windowsBetween(from, to).entries()) {
      await play(window);
      const end = from + (i + 1) * WINDOW - 1;
      if (i % 6 !== 5) continue;
      expect((await look(end)).inside, `at ${new Date(end).toISOString()}`).to.equal(
        expectedInside(people, end),
      );
    }
  }

  const CUT = MORNING + 3 * HOUR;

  it('counts everybody once through the morning, in two tabs, with a wrong clock', async () => {
    await open(MORNING);
    const page = tabs[0]?.page as Page;
    const carrying = people.filter(({ means }) => means === 'card' || means === 'pass');
    const texts = await page.evaluate((some) => makeTexts(some), carrying);
    for (const [i, person] of carrying.entries()) {
      people[people.indexOf(person)] = { ...person, text: texts[i] ?? '' };
    }
    await playTo(MORNING, CUT);
  });

  it('loses nobody who was told of when the power is cut, and doubles nobody after it', async () => {
    await browser.kill();
    const before = told.length;
    let enough: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (enough = resolve));
    await open(CUT, () => told.length >= before + 37 && enough());
    const [window = []] = windowsBetween(CUT, CUT + WINDOW);
    play(window).catch(() => undefined);
    await reached;
    await browser.kill();

    await open(CUT);
    const { visits } = await look(CUT);
    const kept = new Set(visits.map(({ id }) => id));
    for (const { kind, visit } of told) if (kind === 'in') expect(kept).to.include(visit);
    // Whoever saw no answer scans again. Who carries nothing is looked for in the list by staff.
    const answered = new Set(told.map(({ step }) => step));
    const stored = new Set(visits.map(({ arrival }) => arrival));
    const again = window.filter(
      (step) =>
        !answered.has(step) && !(people[step.person]?.means === 'nothing' && stored.has(step.at)),
    );
    expect(again.length).to.be.greaterThan(0);
    await play(again);
    expect((await look(CUT + WINDOW - 1)).inside).to.equal(
      expectedInside(people, CUT + WINDOW - 1),
    );
  });

  it('is exact in the evening, when all who forgot are over', async () => {
    const end = MORNING + 14 * HOUR;
    await playTo(CUT + WINDOW, end);
    const { visits, inside } = await look(end);
    expect(inside).to.equal(0);
    expect(visits.length).to.equal(PEOPLE);
    const total = people.reduce((sum, { partySize }) => sum + partySize, 0);
    expect(visits.reduce((sum, { partySize }) => sum + partySize, 0)).to.equal(total);
    const leaving = people.filter(({ departure }) => departure !== undefined).length;
    const ended = (by: string) => visits.filter(({ departure }) => departure === by).length;
    expect({ scan: ended('scan'), 'max-stay': ended('max-stay') }).to.deep.equal({
      scan: leaving,
      'max-stay': PEOPLE - leaving,
    });
    const slips = told.filter(({ step, kind }) => step.is === 'double' && kind !== 'repeat');
    const firsts = told.filter(({ kind }) => kind === 'repeat').length;
    expect(firsts).to.be.at.least(slips.length);
  });

  it('leaves no name, phone or number on the disk that can be read', async () => {
    // Names, phones and numbers of all the day’s visitors, as they came and as the pass writes them.
    const marks = ['Kỳ Lạ', 'KY LA', 'Kỳ Lạ'.normalize('NFD'), '098760', '07919055'];
    const page = tabs[0]?.page as Page;
    const records = await page.evaluate(() => everything());
    expect(records.length).to.be.greaterThan(1_000_000);
    for (const mark of marks) expect(records.includes(mark), mark).to.equal(false);
    // What the search can find is left on purpose, to see that it does.
    await page.evaluate(() => plant('Planted Kỳ'));
    await browser.quit();
    const found = searchFolder(folder.file('profile'), [...marks, 'Planted Kỳ']);
    expect([...found.keys()]).to.deep.equal(['Planted Kỳ']);
  });
});

/** Files below a folder that hold a text, in UTF-8, or UTF-16 as browsers store it, by text. */
function searchFolder(folder: string, texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    for (const text of texts) {
      // As bytes: a search for UTF-16 letters would look at even places alone.
      const written = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
      if (written.some((needle) => bytes.includes(needle))) found.set(text, name);
    }
  }
  return found;
}
