import { html, nothing, type TemplateResult } from 'lit';
import { PASSPHRASE_LENGTH } from '../../crypto/passphrase.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import { field, fieldError } from '../parts/field.js';

export type BackupFault = 'short' | 'wrong' | 'no-file' | 'unreadable' | 'locked';

interface BackupFormOptions {
  readonly localize: LocalizeController;
  readonly passphrase: string;
  readonly fault: BackupFault | undefined;
  readonly busy: boolean;
  readonly input: (passphrase: string) => void;
  readonly submit: (form: HTMLFormElement) => void;
}

/** Makes the file that brings a venue's keys back when its device is lost. */
export function backUpForm(options: BackupFormOptions): TemplateResult {
  const { localize, passphrase, fault, busy, input, submit } = options;
  return html`<form class="card stack" part="backup" novalidate @submit=${once(submit)}>
    <h3>${localize.term('backUpTitle')}</h3>
    <p>${localize.term('backUpWhy')}</p>
    ${field({
      id: 'passphrase',
      label: localize.term('passphrase'),
      hint: localize.term('passphraseHint', PASSPHRASE_LENGTH),
      value: passphrase,
      input,
      type: 'password',
      error:
        fault === 'short'
          ? localize.term('passphraseShort', PASSPHRASE_LENGTH)
          : fault === 'wrong'
            ? localize.term('passphraseOfLog')
            : undefined,
    })}
    <button ?disabled=${busy}>${icon('download')} ${localize.term('backUpNow')}</button>
  </form>`;
}

/** Opens such a file on another device. */
export function restoreForm(options: BackupFormOptions): TemplateResult {
  const { localize, passphrase, fault, busy, input, submit } = options;
  const wrongFile =
    fault === 'no-file'
      ? localize.term('restoreNoFile')
      : fault === 'unreadable'
        ? localize.term('restoreUnreadable')
        : undefined;
  return html`<details class="card" part="restore">
    <summary>${localize.term('restoreTitle')}</summary>
    <form class="stack" novalidate @submit=${once(submit)}>
      <div class="field">
        <label for="backup">${localize.term('restoreFile')}</label>
        <input
          id="backup"
          name="backup"
          type="file"
          aria-invalid=${wrongFile ? 'true' : nothing}
          aria-describedby=${wrongFile ? 'backup-error' : nothing}
        />
        ${fieldError('backup', wrongFile)}
      </div>
      ${field({
        id: 'restore-passphrase',
        label: localize.term('passphrase'),
        value: passphrase,
        input,
        type: 'password',
        hint: localize.term('restorePassphraseHint'),
        error: fault === 'locked' ? localize.term('restoreLocked') : undefined,
      })}
      <button ?disabled=${busy}>${localize.term('restoreNow')}</button>
    </form>
  </details>`;
}

function once(submit: (form: HTMLFormElement) => void) {
  return (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
}
