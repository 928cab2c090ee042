/** Configs, stores and addresses for the tests of what a kiosk does without a screen. */
import { deleteDB } from 'idb';
import type { KioskConfig } from '../../src/kiosk/kiosk-config.js';
import { KioskStore } from '../../src/kiosk/kiosk-store.js';
import { afterEach } from '../support/suite.js';
import { newId } from '../support/records.js';

const KEY = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';

/** Every field there is. */
export const FULL = {
  version: 1,
  name: { vi: 'Phường Mạo Khê', en: 'Mạo Khê ward' },
  ward: '07069',
  checkInUrl: 'https://phuong.example.vn/vao/',
  registerUrl: '../dang-ky/#mo',
  guideUrl: '/huong-dan/',
  trust: `../trust.jws#${KEY}`,
  language: 'vi',
  screen: { inches: 21.5 },
  bulletins: [
    {
      title: { vi: 'Tiêm chủng sáng thứ bảy', en: 'Vaccination on Saturday' },
      text: { vi: 'Từ 7 giờ 30, tại trạm y tế.', en: 'From 7:30, at the health station.' },
      until: '2028-02-29',
    },
  ],
  choices: [
    { show: 'check-in', entrance: 1, direction: 'auto', title: { vi: 'Vào', en: 'In' } },
    { show: 'guides', also: ['guides/so-thu-tu.json'], title: { vi: 'Hướng dẫn', en: 'Guides' } },
    { show: 'guide', guide: 'vneid-install', title: { vi: 'Cài VNeID', en: 'Get VNeID' } },
    { show: 'register-venue', title: { vi: 'Đăng ký', en: 'Register' } },
    { show: 'help', title: { vi: 'Gọi người giúp', en: 'Call for help' } },
  ],
  help: { place: { vi: 'Bàn số 1', en: 'Desk 1' }, phone: '0203 3 871 234' },
  timeouts: { form: 120, guide: 180, done: 30, warning: 30 },
  heartbeat: { url: 'https://phuong.example.vn/beat', minutes: 5 },
  remote: { url: 'https://phuong.example.vn/kiosk.jws', key: KEY },
} satisfies KioskConfig;

/** The least there is, with its name told. */
export function smallConfig(name = 'Chợ Mạo Khê'): KioskConfig {
  return {
    version: 1,
    name: { vi: name, en: name },
    checkInUrl: '../vao/',
    language: 'vi',
    screen: { inches: 10.1 },
    bulletins: [],
    choices: [{ show: 'check-in' }],
    help: { phone: '1022' },
  };
}

/** A copy with values put at places like `/choices/0/guide`; `undefined` takes one away. */
export function changed(config: object, changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(config) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) {
    const parts = pointer.split('/').slice(1);
    const last = parts.pop() ?? '';
    let place: unknown = copy;
    for (const part of parts) place = (place as Record<string, unknown>)[part];
    if (value === undefined) Reflect.deleteProperty(place as object, last);
    else (place as Record<string, unknown>)[last] = value;
  }
  return copy;
}

const made: { store: KioskStore; name: string }[] = [];

/** A store of its own, or another tab's connection to the same one. */
export function newStore(name = `kiosk-test-${newId()}`): KioskStore & { readonly name: string } {
  const store = Object.assign(new KioskStore(name), { name });
  made.push({ store, name });
  return store;
}

afterEach(async () => {
  const old = made.splice(0);
  for (const { store } of old) store.close();
  for (const name of new Set(old.map(({ name }) => name))) await deleteDB(name);
});

/** Where a file with that text is to be had. */
export function published(text: string | object): string {
  const body = typeof text === 'string' ? text : JSON.stringify(text);
  return URL.createObjectURL(new Blob([body]));
}

/** Where nothing is to be had. */
export function nowhere(): string {
  const address = published('');
  URL.revokeObjectURL(address);
  return address;
}

/** A browser that gives no storage. */
export async function withoutStorage<Value>(work: () => Promise<Value>): Promise<Value> {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('no', 'SecurityError');
  };
  try {
    return await work();
  } finally {
    IDBFactory.prototype.open = open;
  }
}
