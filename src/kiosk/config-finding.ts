/** What the check of a `kiosk.json` finds. */
import type { MisfitCode } from '../guides/format/check-format.js';
import type { KioskConfig, KioskText } from './kiosk-config.js';

/**
 * `bad-address`: no address that opens, or one that the kiosk must not take; `unknown-guide`: none
 * ships under that id; `unknown-ward`: no commune has that code; `help-missing`: neither place nor
 * phone; the others say what they name.
 */
export type ConfigFindingCode =
  | Exclude<MisfitCode, 'link-unsafe'>
  | 'not-json'
  | 'too-big'
  | 'bad-address'
  | 'unknown-guide'
  | 'unknown-ward'
  | 'help-missing';

export interface ConfigFinding {
  readonly code: ConfigFindingCode;
  /** Where it is, as a JSON pointer (RFC 6901); empty for the whole file. */
  readonly path: string;
  /** For who writes the file: which field, what is wrong, what to do. Plain text, on one line. */
  readonly message: KioskText;
}

export const TOO_BIG: ConfigFinding = {
  code: 'too-big',
  path: '',
  message: { vi: 'Tệp này không phải cấu hình kiosk.', en: 'This is no config of a kiosk.' },
};

export type CheckedConfig =
  | { readonly ok: true; readonly config: KioskConfig }
  | { readonly ok: false; readonly findings: readonly ConfigFinding[] };
