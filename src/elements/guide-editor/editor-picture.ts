/** Choosing a picture of the ward's own. */
import { html, type TemplateResult } from 'lit';
import type { Path } from '../../guides/format/check-place.js';
import { findingLine, idOf, labelOf, type EditorContext } from './editor-context.js';

/** Longest side of a picture (px): sharp on a phone and small in the file. */
const SIDE = 720;

/** Characters of a data URI that the format takes. */
const LONGEST = 400_000;

export function pictureField(path: Path, context: EditorContext): TemplateResult {
  const { localize, set } = context;
  const id = idOf(path);
  return html`<div class="field">
    <label for=${id}>${labelOf(path, localize)}</label>
    <span class="hint" id="${id}-hint">${localize.term('editorPictureHint')}</span>
    <input
      id=${id}
      type="file"
      accept="image/png,image/jpeg,image/webp"
      aria-describedby="${id}-hint"
      @change=${async (event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (!file) return;
        const picture = await smallPicture(file).catch(() => undefined);
        const bad = input.parentElement?.querySelector<HTMLElement>('.bad');
        if (bad) bad.hidden = picture !== undefined;
        if (picture) set(path, picture);
      }}
    />
    <span class="error bad" role="alert" hidden>${localize.term('editorPictureBad')}</span>
    ${findingLine(path, context)}
  </div>`;
}

/**
 * A picture as a data URI that a guide may hold. Drawn anew, it loses whatever a camera wrote into
 * the file: the place, the device, the moment.
 * @throws where it is no picture, or too large whatever is done.
 */
async function smallPicture(file: Blob): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const quality of [0.85, 0.6, 0.4]) {
    const made = canvas.toDataURL('image/jpeg', quality);
    if (made.length <= LONGEST) return made;
  }
  throw new Error('too large');
}
