import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isLongEnough, PASSPHRASE_LENGTH } from '../../crypto/passphrase.js';
import type { LocalizeController } from '../../localize/localize.js';
import { AUDIT_REASONS, type AuditReason } from '../../services/audit.js';
import { field, fieldError } from '../parts/field.js';
import { reasonText } from './visit-words.js';

const NOTE_LENGTH = 200;

export type NamesFault =
  'short' | 'differs' | 'wrong' | 'set' | 'who' | 'reason' | 'note' | 'note-long';

/** What was typed so far. */
export interface NamesDraft {
  readonly passphrase: string;
  readonly again: string;
  readonly reason: AuditReason | undefined;
  readonly note: string;
}

export const EMPTY_DRAFT: NamesDraft = { passphrase: '', again: '', reason: undefined, note: '' };

export interface NamesFormOptions {
  readonly localize: LocalizeController;
  readonly draft: NamesDraft;
  readonly faults: ReadonlySet<NamesFault>;
  /** The passphrase is being set. */
  readonly isNew: boolean;
  readonly who: string;
  readonly setWho: (name: string) => void;
  readonly change: (change: Partial<NamesDraft>) => void;
}

/** What is missing or wrong. */
export function checkNames(
  { passphrase, again, reason, note }: NamesDraft,
  who: string,
  isNew: boolean,
): ReadonlySet<NamesFault> {
  const line = note.trim();
  const tests: [NamesFault, boolean][] = [
    ['short', isNew ? !isLongEnough(passphrase) : passphrase === ''],
    ['differs', isNew && passphrase !== again],
    ['who', who.trim() === ''],
    ['reason', reason === undefined],
    ['note', reason === 'other' && line === ''],
    ['note-long', line.length > NOTE_LENGTH],
  ];
  return new Set(tests.flatMap(([fault, isThere]) => (isThere ? [fault] : [])));
}

/**
 * The passphrase; twice where it is being set, since a slip would lock everybody out. Kept by the
 * browser it would open the log of a stolen device: so `autocomplete` stays off, and since engines
 * may offer to save a password all the same, the hint says not to.
 */
export function passphraseFields(options: NamesFormOptions): TemplateResult {
  const { localize, draft, faults, isNew, change } = options;
  const shared = { type: 'password', required: true } as const;
  return html`${field({
    ...shared,
    id: 'log-passphrase',
    label: localize.term('logPassphrase'),
    hint: isNew
      ? localize.term('logPassphraseHint', PASSPHRASE_LENGTH)
      : localize.term('logPassphraseUnsaved'),
    value: draft.passphrase,
    input: (value) => change({ passphrase: value }),
    error: faults.has('short')
      ? localize.term('logPassphraseShort', PASSPHRASE_LENGTH)
      : faults.has('wrong')
        ? localize.term('logPassphraseWrong')
        : faults.has('set')
          ? localize.term('logPassphraseSet')
          : undefined,
  })}
  ${
    isNew
      ? field({
          ...shared,
          id: 'log-passphrase-again',
          label: localize.term('logPassphraseAgain'),
          value: draft.again,
          input: (value) => change({ again: value }),
          error: faults.has('differs') ? localize.term('logPassphraseDiffers') : undefined,
        })
      : nothing
  }`;
}

/** Who opens names, and why. */
export function reasonFields(options: NamesFormOptions): TemplateResult {
  const { localize, draft, faults, who, setWho, change } = options;
  const fault = faults.has('reason') ? localize.term('logReasonMissing') : undefined;
  return html`${field({
      id: 'log-who',
      label: localize.term('logWho'),
      value: who,
      input: (value) => setWho(value),
      autocomplete: 'name',
      required: true,
      error: faults.has('who') ? localize.term('logWhoMissing') : undefined,
    })}
    <fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? 'log-reason-error' : nothing}
    >
      <legend>${localize.term('logReason')}</legend>
      <div class="reasons">
        ${AUDIT_REASONS.map(
          (reason) =>
            html`<label class="choice">
              <input
                type="radio"
                name="log-reason"
                .checked=${live(draft.reason === reason)}
                @change=${() => change({ reason })}
              />
              <span>${reasonText(reason, localize)}</span>
            </label>`,
        )}
      </div>
      ${fieldError('log-reason', fault)}
    </fieldset>
    ${field({
      id: 'log-note',
      label: localize.term(draft.reason === 'other' ? 'logNoteOther' : 'logNote'),
      value: draft.note,
      input: (value) => change({ note: value }),
      required: draft.reason === 'other',
      error: faults.has('note')
        ? localize.term('logNoteMissing')
        : faults.has('note-long')
          ? localize.term('logNoteLong')
          : undefined,
    })}`;
}
