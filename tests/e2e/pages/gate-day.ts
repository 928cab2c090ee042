/** A page that plays its part of a day at a gate, by a clock that the test sets. */
import { openDB } from 'idb';
import type { CheckedIn } from '../../../src/core/visit-event.js';
import type { Venue } from '../../../src/core/venue.js';
import { createIdSource } from '../../../src/core/ids.js';
import { writeLink } from '../../../src/codes.js';
import { writePass } from '../../../src/codes/pass-claims.js';
import { seal } from '../../../src/crypto/sealing.js';
import type { Admission, Gate } from '../../../src/services/admission.js';
import { openServices, type Services } from '../../../src/services/services.js';
import { sealContext } from '../../../src/services/seals.js';
import { dayOf } from '../../../src/core/day.js';

/** What a visitor carries. */
export type Means = 'citizen' | 'insurance' | 'covid' | 'card' | 'pass' | 'phone' | 'nothing';

export interface Person {
  readonly means: Means;
  readonly name: string;
  readonly phone: string;
  /** 12 digits. */
  readonly number: string;
  /** True time, epoch ms. */
  readonly arrival: number;
  /** Absent where they leave without a word. */
  readonly departure?: number;
  readonly partySize: number;
  /** What the card or the pass says, once it is made. */
  readonly text?: string;
}

export interface Step {
  /** Epoch ms on the page's clock. */
  readonly at: number;
  readonly person: number;
  readonly partySize: number;
}

declare global {
  var openGate: (now: number, contact: { name: string; phone: string }) => Promise<string>;
  var makeTexts: (people: Person[]) => Promise<string[]>;
  var play: (people: Record<number, Person>, steps: Step[]) => Promise<void>;
  var told: (index: number, kind: string, visit: string) => Promise<void>;
  var state: (now: number) => Promise<{ visits: Seen[]; inside: number }>;
  var everything: () => Promise<string>;
  var plant: (text: string) => Promise<void>;
}

export interface Seen {
  readonly id: string;
  readonly arrival: number;
  readonly partySize: number;
  readonly departure: string | undefined;
  readonly inside: number;
}

let now = 0;
const clock = { now: () => now };
const ids = createIdSource(clock);
let services: Services;
let venue: Venue;

globalThis.openGate = async (at, contact) => {
  now = at;
  const checkInUrl = `${location.origin}/`;
  const opened = await openServices({ database: 'gate', checkInUrl, clock });
  if (!opened.ok) throw new Error(opened.code);
  await opened.value.loadOffice();
  services = opened.value;
  const [known] = await services.venues.list();
  if (known) {
    venue = known;
  } else {
    const registered = await services.venues.register({
      name: 'Chợ Hoa Sen',
      ward: '07069',
      address: '',
      entrances: ['Cổng chính', 'Cổng sau'],
      capacity: 500,
      maxStay: 240,
      contact,
    });
    if (!registered.ok) throw new Error(registered.code);
    venue = registered.value;
  }
  await services.reception.prepare();
  return venue.id;
};

/** Cards that the venue has issued, and passes of phones that checked in by themselves. */
globalThis.makeTexts = async (people) => {
  const listing = await services.venues.listing(venue.id);
  if (!listing) throw new Error('no venue');
  const sealingKey = Uint8Array.from(
    atob(listing.sealingKey.replaceAll('-', '+').replaceAll('_', '/')),
    (letter) => letter.charCodeAt(0),
  );
  const texts: string[] = [];
  for (const { means, name, phone, arrival: at, partySize } of people) {
    if (means === 'card') {
      const issued = await services.cards.issue(venue.id, [{ name, phone, label: 'Bà' }]);
      if (!issued.ok) throw new Error(issued.code);
      texts.push(issued.value[0]?.content?.text ?? '');
    } else {
      const id = ids();
      const sealed = await seal({ name, phone }, sealingKey, sealContext(id, 'venue', venue.id));
      const event: CheckedIn = {
        type: 'checked-in',
        id,
        visit: id,
        venue: venue.id,
        entrance: 1,
        at,
        partySize,
        method: 'venue-code',
        evidence: 'poster',
        maxStay: 240,
        identity: { venue: sealed },
      };
      texts.push(writeLink('P', `${location.origin}/`, writePass(event)));
    }
  }
  return texts;
};

globalThis.play = async (people, steps) => {
  for (const [index, { at, person, partySize }] of steps.entries()) {
    now = at;
    const one = people[person];
    if (!one) throw new Error(`nobody is ${person}`);
    const gate: Gate = {
      venue: venue.id,
      entrance: 1 + (index % 2),
      direction: 'auto',
      ...(partySize > 1 && { people: partySize }),
    };
    const admission = await meet(one, gate);
    const visit = 'visit' in admission ? admission.visit : '';
    const kind = 'code' in admission ? admission.code : admission.kind;
    // Waited for: a guard lets the next one come when the screen has answered.
    await told(index, kind, visit);
  }
};

function meet({ means, name, phone, number, text = '' }: Person, gate: Gate): Promise<Admission> {
  const { reception } = services;
  switch (means) {
    case 'citizen':
      return reception.scanned(`${number}||${name}|01011990|Nữ|Phường Mẫu|15042021\r`, gate);
    case 'insurance':
      return reception.scanned(
        `${number}|${toHex(name)}|01/01/1960|2|${toHex('Phường Mẫu')}|01 - 001|01/01/2021|31/12/2026|...|$`,
        gate,
      );
    case 'covid':
      return reception.scanned(
        `${number}|${bare(name)}|1990-01-01|0|1629793885${number}|<1<00<${phone}`,
        gate,
      );
    case 'card':
    case 'pass':
      return reception.scanned(text, gate);
    case 'phone':
      return reception.typed({ name, phone }, gate);
    case 'nothing':
      return reception.typed({ name }, gate);
  }
}

globalThis.state = async (at) => {
  now = at;
  const day = dayOf(at);
  const visits = await services.log.between(venue, { from: day, to: day });
  const { inside } = await services.reception.headCount(venue.id);
  return {
    inside,
    visits: visits.map(({ id, arrival, partySize, departure, inside: left }) => ({
      id,
      arrival,
      partySize,
      departure: departure?.method,
      inside: left,
    })),
  };
};

/** All that stands in the database, bytes as letters: what no compression on the disk can hide. */
globalThis.everything = async () => {
  const parts: string[] = [];
  const db = await openDB('gate');
  for (const name of db.objectStoreNames) {
    collect([await db.getAll(name), await db.getAllKeys(name)], parts);
  }
  db.close();
  return parts.join('\n');
};

/** Writes a text as a careless page would, in a database of its own. */
globalThis.plant = async (text) => {
  const db = await openDB('careless', 1, {
    upgrade: (made) => void made.createObjectStore('names'),
  });
  await db.put('names', text, 1);
  db.close();
};

function collect(value: unknown, parts: string[]): void {
  if (value instanceof ArrayBuffer) collect(new Uint8Array(value), parts);
  else if (value instanceof Uint8Array) parts.push(new TextDecoder().decode(value));
  else if (Array.isArray(value)) for (const one of value) collect(one, parts);
  else if (typeof value === 'object' && value !== null) collect(Object.entries(value), parts);
  else parts.push(String(value));
}

function toHex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As on the pass of 2021: upper case, no accents. */
function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toUpperCase();
}
