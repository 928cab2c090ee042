import { html, nothing, type TemplateResult } from 'lit';
import { MINUTE } from '../../core/day.js';
import { IDLE } from '../../services/log-lock.js';
import type { LogSession, OpenNamesFailure } from '../../services/log-session.js';
import type { WriteFailure } from '../../storage.js';
import { icon } from '../../styles/icons.js';
import { writeFailureText } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import { focusOn, type LogContext } from './log-context.js';
import {
  checkNames,
  EMPTY_DRAFT,
  passphraseFields,
  reasonFields,
  type NamesDraft,
  type NamesFault,
} from './names-form.js';

/** Opens the names with the passphrase, after asking who opens them and why; and covers them. */
export class NamesPanel {
  readonly #context: LogContext;
  #asking = false;
  #busy = false;
  #draft: NamesDraft = EMPTY_DRAFT;
  #faults: ReadonlySet<NamesFault> = new Set();
  #failure: OpenNamesFailure | WriteFailure | undefined;

  constructor(context: LogContext) {
    this.#context = context;
  }

  /** Nothing that was typed stays once the log is closed. */
  clear(): void {
    this.#asking = this.#busy = false;
    this.#draft = EMPTY_DRAFT;
    this.#faults = new Set();
    this.#failure = undefined;
  }

  render(session: LogSession): TemplateResult {
    if (session.opener) return this.#renderOpen(session);
    return this.#asking ? this.#renderForm(session) : this.#renderCovered(session);
  }

  #renderCovered({ failure }: LogSession): TemplateResult {
    const { localize } = this.#context;
    return html`${failure ? notice('danger', this.#failureText(failure)) : nothing}
      <div class="names" part="names">
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
    const options = {
      localize,
      draft: this.#draft,
      faults: this.#faults,
      isNew,
      who: this.#who,
      setWho: (name: string) => this.#set(() => (this.#who = name)),
      change: (change: Partial<NamesDraft>) =>
        this.#set(() => (this.#draft = { ...this.#draft, ...change })),
    };
    return html`<form class="card stack" part="unlock" novalidate @submit=${this.#submit}>
      <h3 tabindex="-1">${localize.term(isNew ? 'logSetTitle' : 'logUnlockTitle')}</h3>
      ${isNew ? html`<p>${localize.term('logSetWhy')}</p>` : nothing}
      ${this.#failure ? notice('danger', this.#failureText(this.#failure)) : nothing}
      ${passphraseFields(options)} ${reasonFields(options)}
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

  /** Kept as long as the page is. */
  get #who(): string {
    return this.#context.ready()?.services.audit.who ?? '';
  }

  set #who(name: string) {
    const ready = this.#context.ready();
    if (ready) ready.services.audit.who = name;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const ready = this.#context.ready();
    const { passphrase, reason, note } = this.#draft;
    if (!ready || this.#busy) return;
    this.#failure = undefined;
    this.#faults = checkNames(this.#draft, this.#who, ready.session.lockState === 'unset');
    if (this.#faults.size > 0 || !reason) return this.#focusFault();
    this.#set(() => (this.#busy = true));
    const opener = { who: this.#who.trim(), reason, note: note.trim() };
    const opened = await ready.session.open(passphrase, opener);
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
      case 'set-not-audited':
        return localize.term('logSetNotAudited');
      case 'looked-away':
        return localize.term('logLookedAway');
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
    this.clear();
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
