/** What the page of `npm run bench -- log` offers: the venue's log with very many visits. */
import { ContextProvider } from '@lit/context';
import '../../../src/define/ward-visit-log.js';
import { servicesContext } from '../../../src/context/services-context.js';
import { DAY, MINUTE, startOfDay } from '../../../src/core/day.js';
import { foldVisits } from '../../../src/core/visit.js';
import type { CheckedIn } from '../../../src/core/visit-event.js';
import { openServices, type Services } from '../../../src/services/services.js';
import { VisitIndex } from '../../../src/services/visit-search.js';
import { openStore } from '../../../src/storage.js';
import { arrival, departure, newId } from '../data.js';
import { identityOf, TYPED } from './people.js';

export interface LogPlan {
  readonly visits: number;
  /** Times that all is typed. */
  readonly rounds: number;
  /** Steps of a scroll through the list, a frame each. */
  readonly steps: number;
}

/** Tasks over 50 ms, by what the log was doing. */
interface LongTasks {
  readonly count: number;
  /** Milliseconds. */
  readonly longest: number;
}

export interface LogFigures {
  /** Milliseconds a keystroke, in the search alone. */
  readonly find: number[];
  /** Milliseconds from a keystroke to the list drawn. */
  readonly typed: number[];
  readonly reading: LongTasks & { readonly ms: number };
  readonly opening: LongTasks & { readonly ms: number };
  readonly typing: LongTasks;
  readonly scrolling: LongTasks & { readonly frames: number };
}

const NOW = startOfDay('2026-11-22') + DAY - MINUTE;

async function measureLog({ visits, rounds, steps }: LogPlan): Promise<LogFigures> {
  const database = `bench-log-${newId()}`;
  const checkInUrl = location.origin;
  const opened = await openServices({ database, checkInUrl, clock: { now: () => NOW } });
  if (!opened.ok) throw new Error(opened.code);
  await opened.value.loadOffice();
  const services = opened.value;
  const venue = await register(services);
  const arrivals = await fill(database, venue, visits);
  const find = measureFind(arrivals, rounds);
  // Opening a seal takes an engine's own crypto; what is measured here is all the rest.
  services.log.opening = async function* (_, asked, signal) {
    for (let i = 0; i < asked.length; i += 32) {
      if (signal?.aborted) return;
      await Promise.resolve();
      yield asked.slice(i, i + 32).map(({ id }) => [id, identityOf(id)] as const);
    }
  };
  const figures = await measureElement(services, visits, { rounds, steps });
  services.lock.lockAll();
  services.close();
  indexedDB.deleteDatabase(database);
  return { find, ...figures };
}

function measureFind(arrivals: readonly CheckedIn[], rounds: number): number[] {
  const index = new VisitIndex();
  for (const visit of foldVisits(arrivals).reverse()) index.push(visit);
  for (const { id } of index.visits) index.add(id, identityOf(id));
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const text of TYPED) {
      for (let length = 1; length <= text.length; length++) {
        const begin = performance.now();
        index.find({ text: text.slice(0, length) });
        if (round >= 0) times.push(performance.now() - begin);
      }
    }
  }
  return times;
}

async function measureElement(
  services: Services,
  visits: number,
  { rounds, steps }: { rounds: number; steps: number },
) {
  const place = document.createElement('div');
  const state = { status: 'ready', services } as const;
  const provider = new ContextProvider(place, { context: servicesContext, initialValue: state });
  provider.hostConnected();
  document.body.append(place);
  const log = document.createElement('ward-visit-log');
  const find = <E extends HTMLElement>(selector: string) =>
    log.renderRoot.querySelector<E>(selector);
  const drawn = async () => {
    await log.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const watch = watchTasks();
  // What came before, this very task too, is told of when it has ended.
  await new Promise((resolve) => setTimeout(resolve, 500));
  watch.since();

  let begin = performance.now();
  place.append(log);
  const rows = () => Number(find('[role="table"]')?.ariaRowCount ?? 0) - 1;
  while (rows() !== visits) await drawn();
  const reading = { ms: performance.now() - begin, ...watch.since() };

  begin = performance.now();
  find('.show-names')?.click();
  await drawn();
  for (const [id, text] of Object.entries({
    'log-passphrase': 'mẹ trồng sen hồng',
    'log-passphrase-again': 'mẹ trồng sen hồng',
    'log-who': 'Trần Văn Ví',
  })) {
    enter(find<HTMLInputElement>(`#${id}`), text);
  }
  find('input[name="log-reason"]')?.click();
  await drawn();
  find('[part="unlock"] .primary')?.click();
  while (!find('.names.open') || find('.opening')) await drawn();
  const opening = { ms: performance.now() - begin, ...watch.since() };

  const typed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of TYPED) {
      for (let length = 1; length <= text.length; length++) {
        const from = performance.now();
        enter(find<HTMLInputElement>('#log-search'), text.slice(0, length));
        await log.updateComplete;
        // What layout is due belongs to it.
        find('.rows')?.getBoundingClientRect();
        typed.push(performance.now() - from);
        await drawn();
      }
    }
  }
  enter(find<HTMLInputElement>('#log-search'), '');
  await drawn();
  const typing = watch.since();

  const viewport = find('.viewport');
  if (!viewport) throw new Error('no list');
  const length = viewport.scrollHeight;
  for (let step = 0; step < steps; step++) {
    // By turns a wheel's notch, a page, and a pull at the bar to anywhere.
    const far = [120, viewport.clientHeight * 0.9][step % 3];
    viewport.scrollTop = far ? viewport.scrollTop + far : (length * ((step * 37) % 100)) / 100;
    await drawn();
    if (!find('.rows > [role="row"]')) throw new Error('nothing is drawn');
  }
  const scrolling = { frames: steps, ...watch.since() };
  place.remove();
  return { typed, reading, opening, typing, scrolling };
}

function enter(input: HTMLInputElement | null, text: string): void {
  if (!input) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function watchTasks() {
  let seen: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.push(duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    since(): LongTasks {
      for (const { duration } of observer.takeRecords()) seen.push(duration);
      const tasks = seen;
      seen = [];
      return { count: tasks.length, longest: Math.max(0, ...tasks) };
    },
  };
}

async function register(services: Services): Promise<string> {
  const registered = await services.venues.register({
    name: 'Chợ Hoa Sen',
    ward: '07069',
    address: '',
    entrances: ['Cổng chính', 'Cổng sau', 'Cổng bên'],
    capacity: 500,
    maxStay: 240,
    contact: { name: 'Trần Văn Ví', phone: '0900000001' },
  });
  if (!registered.ok) throw new Error(registered.code);
  return registered.value.id;
}

/** One day's visits, nine of ten ended. */
async function fill(database: string, venue: string, visits: number): Promise<CheckedIn[]> {
  const store = await openStore(database);
  if (!store.ok) throw new Error(store.code);
  const apart = (DAY - 60 * MINUTE) / visits;
  const arrivals = Array.from({ length: visits }, (_, n) => ({
    ...arrival(n),
    venue,
    at: startOfDay('2026-11-22') + Math.floor(n * apart),
  }));
  for (let i = 0; i < visits; i += 2000) {
    const batch = arrivals.slice(i, i + 2000);
    const ends = batch.filter((_, n) => n % 10 !== 0).map((event) => departure(event, 12));
    const merged = await store.value.visits.merge([...batch, ...ends]);
    if (!merged.ok) throw new Error(merged.code);
  }
  store.value.close();
  return arrivals;
}

Object.assign(globalThis, { bench: { log: measureLog } });
