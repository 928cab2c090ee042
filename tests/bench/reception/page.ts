/** What the page of `npm run bench -- reception` offers: scans at a busy gate, to the green screen. */
import { ContextProvider } from '@lit/context';
import '../../../src/define/ward-reception.js';
import { servicesContext } from '../../../src/context/services-context.js';
import { openServices, type Services } from '../../../src/services/services.js';
import { newId } from '../data.js';

export interface ReceptionPlan {
  /** Parties that are in already. */
  readonly crowd: number;
  readonly scans: number;
}

export interface ReceptionFigures {
  /** Milliseconds from the scanner's event to the frame that shows the answer. */
  readonly in: number[];
  readonly out: number[];
}

/** A minute is over at every scan, so that none passes for a slip. */
let now = Date.UTC(2026, 10, 22, 1);
const clock = { now: () => now };

async function measureReception({ crowd, scans }: ReceptionPlan): Promise<ReceptionFigures> {
  const database = `bench-reception-${newId()}`;
  const opened = await openServices({ database, checkInUrl: location.origin, clock });
  if (!opened.ok) throw new Error(opened.code);
  await opened.value.loadOffice();
  const services = opened.value;
  await fill(services, crowd);
  const place = document.createElement('div');
  const state = { status: 'ready', services } as const;
  new ContextProvider(place, { context: servicesContext, initialValue: state }).hostConnected();
  document.body.append(place);
  const reception = document.createElement('ward-reception');
  reception.silent = true;
  place.append(reception);
  const find = (selector: string) => reception.renderRoot.querySelector(selector);
  while (!find('ward-code-scanner')) await frame();

  const figures: ReceptionFigures = { in: [], out: [] };
  for (const way of ['in', 'out'] as const) {
    for (let n = -5; n < scans; n++) {
      now += n >= 0 ? 100 : 61_000;
      const begin = performance.now();
      reception.renderRoot
        .querySelector('ward-code-scanner')
        ?.announce(citizen(n + 5), 'hand-scanner');
      const answer = `${way} ${numberOf(n + 5).slice(-4)}`;
      while (shown(find('#stage')) !== answer) await frame();
      if (n >= 0) figures[way].push(performance.now() - begin);
    }
    now += 3_600_000;
  }
  place.remove();
  services.close();
  indexedDB.deleteDatabase(database);
  return figures;
}

async function fill(services: Services, crowd: number): Promise<void> {
  const registered = await services.venues.register({
    name: 'Chợ Hoa Sen',
    ward: '07069',
    address: '',
    entrances: ['Cổng chính', 'Cổng sau'],
    capacity: 2000,
    maxStay: 600,
    contact: { name: 'Trần Văn Ví', phone: '0900000001' },
  });
  if (!registered.ok) throw new Error(registered.code);
  const gate = { venue: registered.value.id, entrance: 1, direction: 'auto' } as const;
  for (let n = 0; n < crowd; n++) {
    now += 1000;
    const phone = `09${String(n).padStart(8, '0')}`;
    const entered = await services.reception.typed({ name: 'Lê Văn Thử', phone }, gate);
    if (entered.kind !== 'in') throw new Error(entered.kind);
  }
}

function numberOf(n: number): string {
  return `0791900${String(n).padStart(5, '0')}`;
}

function citizen(n: number): string {
  return `${numberOf(n)}||Nguyễn Thị Mẫu|01011990|Nữ|Phường Mẫu, Hà Nội|15042021`;
}

/** Which way, and the end of whose number. */
function shown(stage: Element | null): string {
  const way = ['in', 'out'].find((one) => stage?.classList.contains(one));
  return `${way} ${/••••(\d{4})/.exec(stage?.textContent ?? '')?.[1]}`;
}

/** Until what is drawn now has been given to the screen. */
function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

Object.assign(globalThis, { bench: { reception: measureReception } });
