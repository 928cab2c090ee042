/** Which config a kiosk goes by. */
import type { checkKioskText } from './check-config.js';
import type { CheckedConfig, ConfigFinding } from './config-finding.js';
import { fetchText } from './fetch-text.js';
import type { KioskConfig } from './kiosk-config.js';
import type { KioskStore } from './kiosk-store.js';
import { RemoteConfig, type RemoteFailure } from './remote-config.js';

/**
 * `staff`: a file that staff loaded at the kiosk; `remote`: the newest that the ward signed; `file`:
 * `kiosk.json`; `kept`: the last good copy of that.
 */
export type ConfigSource = 'staff' | 'remote' | 'file' | 'kept';

/** What staff should know, though the kiosk goes on. */
export interface ConfigWarning {
  readonly source: ConfigSource;
  /**
   * Of a file, `unreachable`: it did not come; `invalid`: see the findings; `not-kept`: storage
   * failed. Of a signed one: why the one on the disk is not taken.
   */
  readonly code: RemoteFailure | 'not-kept';
  readonly findings: readonly ConfigFinding[];
}

export interface ConfigInForce {
  readonly ok: true;
  readonly config: KioskConfig;
  readonly source: ConfigSource;
  /** When the ward signed it, epoch milliseconds; only of `remote`. */
  readonly issued?: number;
  readonly warnings: readonly ConfigWarning[];
}

/**
 * There is none: `kiosk.json` (or the program's part that checks it) did not come, or is no good, and
 * no good copy of it is kept.
 */
export interface NoConfig {
  readonly ok: false;
  readonly code: 'unreachable' | 'invalid';
  readonly findings: readonly ConfigFinding[];
  readonly warnings: readonly ConfigWarning[];
}

export type LoadedConfig = ConfigInForce | NoConfig;

/** Milliseconds for `kiosk.json` to come: a kiosk that has a good copy need not keep people waiting. */
const PATIENCE = 15_000;
const SHORT_PATIENCE = 3_000;

/**
 * Finds the config in force: what staff loaded, else the newest that the ward signed, else `kiosk.json`,
 * else the last good copy of it. A file that is no good never takes the place of a good one.
 *
 * Which key may rule a kiosk is said by its own file alone: `remote` in a signed config is put back to
 * what that says.
 * @param url Of `kiosk.json`.
 * @param running What asks for the signed one by now, and may hold one that could not be stored.
 */
export async function loadConfig(
  store: KioskStore,
  url: string | URL = 'kiosk.json',
  running?: RemoteConfig,
): Promise<LoadedConfig> {
  const warnings: ConfigWarning[] = [];
  const check = await loadCheck();
  if (!check) return { ok: false, code: 'unreachable', findings: [], warnings };
  const staff = await storedConfig(store, 'staff-config', check);
  if (staff?.ok) return { ok: true, config: staff.config, source: 'staff', warnings };
  if (staff) warnings.push({ source: 'staff', code: 'invalid', findings: staff.findings });

  const base = await loadFile(store, url, check, warnings);
  if (!base.ok || !base.config.remote) return base;
  const { remote } = base.config;
  const source = new RemoteConfig(store, remote);
  const stored = await source.held();
  const held = running?.isFor(remote) ? await running.held() : undefined;
  const isStored = stored !== undefined && stored.issued >= (held?.issued ?? -Infinity);
  const signed = isStored ? stored : held;
  if (source.failure) {
    warnings.push({ source: 'remote', code: source.failure, findings: source.findings });
  }
  if (!signed) return base;
  if (!isStored) warnings.push({ source: 'remote', code: 'not-kept', findings: [] });
  const config = { ...signed.config, remote };
  return { ok: true, config, source: 'remote', issued: signed.issued, warnings };
}

/** Takes a file that staff loaded; it holds from the next `loadConfig`, and until it is dropped. */
export async function keepStaffConfig(
  store: KioskStore,
  text: string,
): Promise<CheckedConfig | { readonly ok: false; readonly code: 'unavailable' }> {
  const check = await loadCheck();
  if (!check) return { ok: false, code: 'unavailable' };
  const checked = check(text);
  if (!checked.ok) return checked;
  const kept = await store.set('staff-config', text);
  return kept.ok ? checked : kept;
}

/** Back to what the ward says. */
export async function dropStaffConfig(store: KioskStore): Promise<boolean> {
  return (await store.remove('staff-config')).ok;
}

type Check = typeof checkKioskText;

/** Apart, so that a page that only names `ward-kiosk` does not load it. */
async function loadCheck(): Promise<Check | undefined> {
  const module = await import('./check-config.js').catch(() => undefined);
  return module?.checkKioskText;
}

async function loadFile(
  store: KioskStore,
  url: string | URL,
  check: Check,
  warnings: ConfigWarning[],
): Promise<LoadedConfig> {
  const kept = await storedConfig(store, 'kept-config', check);
  const text = await fetchText(url, kept?.ok ? SHORT_PATIENCE : PATIENCE);
  const fresh = text === undefined ? undefined : check(text);
  if (text !== undefined && fresh?.ok) {
    const stored = await store.update('kept-config', () => text);
    if (!stored.ok) warnings.push({ source: 'file', code: 'not-kept', findings: [] });
    return { ok: true, config: fresh.config, source: 'file', warnings };
  }
  const code = fresh ? 'invalid' : 'unreachable';
  const findings = fresh?.ok === false ? fresh.findings : [];
  if (!kept?.ok) return { ok: false, code, findings, warnings };
  warnings.push({ source: 'file', code, findings });
  return { ok: true, config: kept.config, source: 'kept', warnings };
}

async function storedConfig(
  store: KioskStore,
  key: 'staff-config' | 'kept-config',
  check: Check,
): Promise<CheckedConfig | undefined> {
  const stored = await store.get(key);
  return stored.ok && typeof stored.value === 'string' ? check(stored.value) : undefined;
}
