import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MINUTE } from '../../core/day.js';
import { isLongEnough, PASSPHRASE_LENGTH } from '../../crypto/passphrase.js';
import { AUDIT_REASONS, type AuditReason } from '../../services/audit.js';
import { IDLE } from '../../services/log-lock.js';
import type { LogSession, OpenNamesFailure } from '../../services/log-session.js';
import type { WriteFailure } from '../../storage.js';
import { icon } from '../../styles/icons.js';
import { field, fieldError } from '../parts/field.js';
import { writeFailureText } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import { focusOn, type LogContext } from './log-context.js';
import { reasonText } from './visit-words.js';

const NOTE_LENGTH = 200;

type Fault = 'short' | 'differs' | 'wrong' | 'set' | 'who' | 'reason' | 'note' | 'note-long';

/** Opens the names with the passphrase, after asking who opens them and why; and covers them. */
export class NamesPanel {
  readonly #context: LogContext;
  #asking = false;
  #busy = false;
  #passphrase = '';
  #again = '';
  #reason: AuditReason | undefined;
  #note = '';
  #faults: ReadonlySet<Fault> = new Set();
  #failure: OpenNamesFailure | WriteFailure | undefined;

  constructor(context: LogContext) {
    this.#context = context;
  }

  /** Nothing that was typed stays once the log is closed. */
  clear(): void {
    this.#asking = this.#busy = false;
    this.#passphrase = this.#again = this.#note = '';
    this.#reason = undefined;
    this.#faults = new Set();
    this.#failure = undefined;
  }

  render(session: LogSession): TemplateResult {
    if (session.opener) return this.#renderOpen(session);
    return this.#asking ? this.#renderForm(session) : this.#renderCovered();
  }

  #renderCovered(): TemplateResult {
    const { localize } = this.#context;
    return html`<div class="names" part="names">
      ${icon('lock')}
      <p><strong>${localize.term('logCovered')}</strong> ${localize.term('logCoveredWhy')}</p>
      <button class="show-names" @click=${this.#ask}>
        ${icon('eye')} ${localize.term('logShowNames')}
      </button>
    </div>`;
  }

  #renderOpen(session: LogSession): TemplateResult {
    const { localize } = this.#context;
    return html`<div class="names open" part="names">
      ${icon('lock-open')}
      <p>
        <strong>${localize.term('logOpen')}</strong>
        ${localize.term('logOpenHint', IDLE / MINUTE)}
        ${
          session.isOpening
            ? html`<span class="opening">
                ${localize.term('logOpening', localize.number(session.opened), localize.number(session.visits.length))}
                <progress .max=${session.visits.length} .value=${session.opened}></progress>
              </span>`
            : nothing
        }
      </p>
      <button class="cover-names" @click=${this.#cover}>
        ${icon('eye-off')} ${localize.term('logCoverNames')}
      </button>
    </div>`;
  }

  #renderForm(session: LogSession): TemplateResult {
    const { localize } = this.#context;
    const isNew = session.lockState === 'unset';
    return html`<form class="card stack" part="unlock" novalidate @submit=${this.#submit}>
      <h3 tabindex="-1">${localize.term(isNew ? 'logSetTitle' : 'logUnlockTitle')}</h3>
      ${isNew ? html`<p>${localize.term('logSetWhy')}</p>` : nothing}
      ${this.#failure ? notice('danger', this.#failureText(this.#failure)) : nothing}
      ${this.#renderPassphrase(isNew)} ${this.#renderReasons()}
      <div class="row">
        <button class="primary" ?disabled=${this.#busy}>
          ${icon('lock-open')}
          ${localize.term(this.#busy ? 'logUnlocking' : isNew ? 'logSetNow' : 'logUnlockNow')}
        </button>
        <button type="button" class="quiet" @click=${this.#giveUp}>
          ${localize.term('cancel')}
        </button>
      </div>
      <p class="hint">
        ${localize.term(isNew ? 'logPassphraseNoBackup' : 'logPassphraseForgotten')}
      </p>
    </form>`;
  }

  #renderPassphrase(isNew: boolean): TemplateResult {
    const { localize } = this.#context;
    const faults = this.#faults;
    const shared = { type: 'password', required: true } as const;
    return html`${field({
      ...shared,
      id: 'log-passphrase',
      label: localize.term('logPassphrase'),
      hint: isNew ? localize.term('logPassphraseHint', PASSPHRASE_LENGTH) : undefined,
      autocomplete: isNew ? 'new-password' : 'current-password',
      value: this.#passphrase,
      input: (value) => this.#set(() => (this.#passphrase = value)),
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
            autocomplete: 'new-password',
            value: this.#again,
            input: (value) => this.#set(() => (this.#again = value)),
            error: faults.has('differs') ? localize.term('logPassphraseDiffers') : undefined,
          })
        : nothing
    }`;
  }

  #renderReasons(): TemplateResult {
    const { localize } = this.#context;
    const faults = this.#faults;
    const fault = faults.has('reason') ? localize.term('logReasonMissing') : undefined;
    return html`${field({
        id: 'log-who',
        label: localize.term('logWho'),
        value: this.#who,
        input: (value) => this.#set(() => (this.#who = value)),
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
                  .checked=${live(this.#reason === reason)}
                  @change=${() => this.#set(() => (this.#reason = reason))}
                />
                <span>${reasonText(reason, localize)}</span>
              </label>`,
          )}
        </div>
        ${fieldError('log-reason', fault)}
      </fieldset>
      ${field({
        id: 'log-note',
        label: localize.term(this.#reason === 'other' ? 'logNoteOther' : 'logNote'),
        value: this.#note,
        input: (value) => this.#set(() => (this.#note = value)),
        required: this.#reason === 'other',
        error: faults.has('note')
          ? localize.term('logNoteMissing')
          : faults.has('note-long')
            ? localize.term('logNoteLong')
            : undefined,
      })}`;
  }

  /** Kept as long as the page is. */
  get #who(): string {
    return this.#context.ready()?.services.audit.who ?? '';
  }

  set #who(name: string) {
    const ready = this.#context.ready();
    if (ready) ready.services.audit.who = name;
  }

  #check(isNew: boolean): ReadonlySet<Fault> {
    const note = this.#note.trim();
    const tests: [Fault, boolean][] = [
      ['short', isNew ? !isLongEnough(this.#passphrase) : this.#passphrase === ''],
      ['differs', isNew && this.#passphrase !== this.#again],
      ['who', this.#who.trim() === ''],
      ['reason', this.#reason === undefined],
      ['note', this.#reason === 'other' && note === ''],
      ['note-long', note.length > NOTE_LENGTH],
    ];
    return new Set(tests.flatMap(([fault, isThere]) => (isThere ? [fault] : [])));
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const ready = this.#context.ready();
    const reason = this.#reason;
    if (!ready || this.#busy) return;
    this.#failure = undefined;
    this.#faults = this.#check(ready.session.lockState === 'unset');
    if (this.#faults.size > 0 || !reason) return this.#focusFault();
    this.#set(() => (this.#busy = true));
    const opener = { who: this.#who.trim(), reason, note: this.#note.trim() };
    const opened = await ready.session.open(this.#passphrase, opener);
    this.#busy = false;
    if (opened.ok) {
      this.clear();
      this.#context.host.requestUpdate();
      return focusOn(this.#context.host, '.cover-names');
    }
    if (opened.code === 'wrong-passphrase') this.#faults = new Set(['wrong']);
    else if (opened.code === 'already-set') this.#faults = new Set(['set']);
    else if (opened.code === 'too-short') this.#faults = new Set(['short']);
    else this.#failure = opened.code;
    return this.#focusFault();
  };

  #failureText(code: OpenNamesFailure | WriteFailure): string {
    const { localize } = this.#context;
    switch (code) {
      case 'keys-lost':
        return localize.term('logKeysLost');
      case 'not-audited':
        return localize.term('logNotAudited');
      case 'absent':
      case 'wrong-passphrase':
      case 'already-set':
      case 'too-short':
        return localize.term('writeFailed');
      default:
        return writeFailureText(code, localize);
    }
  }

  readonly #ask = (): void => {
    this.#set(() => (this.#asking = true));
    void focusOn(this.#context.host, '#log-passphrase');
  };

  readonly #giveUp = (): void => {
    this.clear();
    this.#context.host.requestUpdate();
    void focusOn(this.#context.host, '.show-names');
  };

  readonly #cover = (): void => {
    this.#context.ready()?.session.cover();
    void focusOn(this.#context.host, '.show-names');
  };

  #focusFault(): Promise<void> {
    this.#context.host.requestUpdate();
    return focusOn(this.#context.host, '[part="unlock"] [aria-invalid="true"]');
  }

  #set(change: () => void): void {
    change();
    this.#context.host.requestUpdate();
  }
}
