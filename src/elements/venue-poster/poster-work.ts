/** How far the making of a poster's file is, and what is said about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import type { PosterFile } from './poster-files.js';

export type PosterWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'failed' | 'refused'; readonly file: PosterFile }
  | { readonly kind: 'made'; readonly name: string };

export function renderPosterWork(
  work: PosterWork,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  switch (work.kind) {
    case 'idle':
      return nothing;
    case 'making':
      return html`<p>${localize.term('posterMaking', work.file)}</p>`;
    case 'made':
      return html`<p>${localize.term('posterMade', work.name)}</p>`;
    case 'refused':
      return html`<p class="error">${localize.term('posterRefused')}</p>`;
    case 'failed':
      return html`<p class="error">${localize.term('posterFailed')}</p>`;
  }
}
