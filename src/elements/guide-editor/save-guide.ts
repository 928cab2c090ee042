import { textOf, type JsonObject } from '../../guides/format/check-plain.js';
import { download } from '../parts/saved.js';
import { draftTitle } from './draft.js';

/** Hands the guide over as one file. */
export function saveGuide(guide: JsonObject | undefined): void {
  if (!guide) return;
  const id = (textOf(guide['id']) || draftTitle(guide, 'vi')).replace(/[^\p{L}\p{N}-]+/gu, '-');
  const text = `${JSON.stringify(guide, null, 2)}\n`;
  download(
    new Blob([text], { type: 'application/json' }),
    `${id.slice(0, 64) || 'huong-dan'}.json`,
  );
}
