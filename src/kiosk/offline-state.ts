/** What a kiosk has of itself on the device, so that it works without a network. */

/** `other`: icons and the like, without which everything still works. */
export type FileGroup = 'app' | 'fonts' | 'readers' | 'guides' | 'other';

export interface MissingFiles {
  readonly group: FileGroup;
  readonly files: number;
}

export interface OfflineState {
  /** `unsupported`: this page has no service worker, or was not built as a kiosk's app. */
  readonly status: 'complete' | 'incomplete' | 'unsupported';
  /** What has not come yet, in the order in which it is fetched. */
  readonly missing: readonly MissingFiles[];
  /** Of the release in charge: a hash of its files; empty where that is not known. */
  readonly version: string;
  /** A hash of the guides in it. */
  readonly content: string;
}

interface Release {
  readonly version: string;
  readonly content: string;
  readonly files: readonly { readonly url: string; readonly group: FileGroup }[];
}

const LIST = 'precache.json';

/** Reads the list of files that the build made, and what of it is here. Never throws. */
export async function offlineState(): Promise<OfflineState> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return nothing('unsupported');
  try {
    const release = (await servedRelease()) ?? (await storedRelease());
    if (!release) return nothing(navigator.onLine ? 'unsupported' : 'incomplete');
    const missing = await missingOf(release);
    const registration = await navigator.serviceWorker.getRegistration();
    const isInCharge = Boolean(registration?.active);
    const { version, content } = release;
    const status = missing.length === 0 && isInCharge ? 'complete' : 'incomplete';
    return { status, missing, version, content };
  } catch {
    return nothing('incomplete');
  }
}

function nothing(status: OfflineState['status']): OfflineState {
  return { status, missing: [], version: '', content: '' };
}

/** From the worker, which answers for the release in charge; before there is one, from the server. */
async function servedRelease(): Promise<Release | undefined> {
  try {
    const response = await fetch(LIST, { cache: 'no-store' });
    return response.ok ? asRelease(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** Of a first start that broke off: the list comes before the files. */
async function storedRelease(): Promise<Release | undefined> {
  const prefix = cachePrefix();
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const response = await caches.match(LIST, { cacheName: name });
    const release = response && asRelease(await response.json());
    if (release) return release;
  }
  return undefined;
}

async function missingOf({ version, files }: Release): Promise<MissingFiles[]> {
  const name = cachePrefix() + version;
  // Opening a cache would make it.
  const kept = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  const present = new Set(kept.map(({ url }) => url));
  const counts = new Map<FileGroup, number>();
  for (const { url, group } of files) {
    if (present.has(new URL(url, document.baseURI).href)) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([group, count]) => ({ group, files: count }));
}

/** As the worker names them: several kiosks of one host keep apart by their folder. */
function cachePrefix(): string {
  return `kiosk:${new URL('./', document.baseURI).pathname}:`;
}

function asRelease(json: unknown): Release | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { version, content, files } = json as Partial<Record<keyof Release, unknown>>;
  if (typeof version !== 'string' || typeof content !== 'string' || !Array.isArray(files)) {
    return undefined;
  }
  return { version, content, files: files.filter(isFile) };
}

function isFile(file: unknown): file is Release['files'][number] {
  return typeof file === 'object' && file !== null && 'url' in file && 'group' in file;
}
