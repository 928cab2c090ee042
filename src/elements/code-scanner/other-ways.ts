/** The ways to a code beside the camera, which are there from the start: a photo, and typing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import type { PhotoFailure } from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import { fieldError } from '../parts/field.js';

export type PhotoState = 'reading' | PhotoFailure;

const photoWords = {
  reading: 'scannerPhotoReading',
  'not-an-image': 'scannerNotImage',
  'no-code': 'scannerNoCode',
  'not-loaded': 'scannerNotLoaded',
} as const satisfies Record<PhotoState, string>;

/** A button for the file field, which is hidden. */
export function photoField(
  localize: LocalizeController,
  photo: PhotoState | undefined,
  deeds: { readonly choose: () => void; readonly onChosen: (event: Event) => unknown },
): TemplateResult {
  return html`<div class="field">
    <button type="button" part="photo" @click=${deeds.choose}>
      ${icon('image')} ${localize.term('scannerPhoto')}
    </button>
    <input type="file" accept="image/*" hidden @change=${deeds.onChosen} />
    <div role="status" class=${photo && photo !== 'reading' ? 'error' : ''}>
      ${photo ? localize.term(photoWords[photo]) : nothing}
    </div>
  </div>`;
}

export function typedField(
  localize: LocalizeController,
  isEmpty: boolean,
  deeds: { readonly onInput: () => void; readonly onTyped: (event: Event) => void },
): TemplateResult {
  const error = isEmpty ? localize.term('scannerTypedEmpty') : undefined;
  return html`<form class="field" part="typed" novalidate @submit=${deeds.onTyped}>
    <label for="typed">${localize.term('scannerTyped')}</label>
    <span class="hint" id="typed-hint">${localize.term('scannerTypedHint')}</span>
    <div class="entry">
      <input
        id="typed"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'typed-hint typed-error' : 'typed-hint'}
        @input=${deeds.onInput}
      />
      <button>${localize.term('scannerTypedSubmit')}</button>
    </div>
    ${fieldError('typed', error)}
  </form>`;
}

/** Without it, a browser opens a dropped file in place of the page. */
export function onDragOver(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
