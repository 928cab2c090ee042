/** A kiosk's config as the ward signs it. */
import { openPinned, signPinned, type PinnedFault } from '../crypto/pinned-jws.js';
import { checkKioskConfig } from './check-config.js';
import type { ConfigFinding } from './config-finding.js';
import type { KioskConfig } from './kiosk-config.js';

export interface SignedConfig {
  /** When it was signed, epoch milliseconds; an older one never replaces a newer one. */
  readonly issued: number;
  readonly config: KioskConfig;
}

export type OpenedConfig =
  | { readonly ok: true; readonly value: SignedConfig }
  | { readonly ok: false; readonly code: PinnedFault }
  | { readonly ok: false; readonly code: 'invalid'; readonly findings: readonly ConfigFinding[] };

const TYPE = 'ward-kiosk+jws';

/**
 * A date in seconds or microseconds lies outside, and one of those would shut out every later config.
 */
const EARLIEST = Date.UTC(2020, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * Signs a config with the ward's ECDSA P-256 key.
 * @param issued Epoch milliseconds, later than of all before it.
 * @throws TypeError if a kiosk would refuse it.
 */
export async function issueKioskConfig(
  config: KioskConfig,
  issued: number,
  keys: CryptoKeyPair,
): Promise<string> {
  const checked = checkKioskConfig(config);
  if (!checked.ok) throw new TypeError(checked.findings.map(({ message }) => message.en).join(' '));
  if (!isTime(issued)) throw new TypeError('issued is no time in milliseconds');
  return signPinned({ issued, config: checked.config }, TYPE, keys);
}

/**
 * @param thumbprint Of the ward's key (RFC 7638, SHA-256, base64url).
 * @throws where what checks signatures cannot be loaded, for want of a network.
 */
export async function openKioskConfig(jws: string, thumbprint: string): Promise<OpenedConfig> {
  const opened = await openPinned(jws.trim(), TYPE, thumbprint);
  if (!opened.ok) return opened;
  const payload = opened.value;
  if (typeof payload !== 'object' || payload === null) return { ok: false, code: 'malformed' };
  const { issued, config } = payload as Readonly<Record<string, unknown>>;
  if (!isTime(issued)) return { ok: false, code: 'malformed' };
  const checked = checkKioskConfig(config);
  return checked.ok
    ? { ok: true, value: { issued, config: checked.config } }
    : { ok: false, code: 'invalid', findings: checked.findings };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= EARLIEST && value < LATEST;
}
