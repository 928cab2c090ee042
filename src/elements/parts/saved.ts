import type { LocalizeController } from '../../localize/localize.js';
import type { WriteFailure } from '../../storage.js';

/** Why nothing was stored, and what to do now. */
export function writeFailureText(
  code: WriteFailure | 'not-loaded',
  localize: LocalizeController,
): string {
  return {
    full: localize.term('writeFull'),
    closed: localize.term('storeClosed'),
    failed: localize.term('writeFailed'),
    'not-loaded': localize.term('notLoaded'),
  }[code];
}

/** Hands a file to the visitor's browser to save. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the file by the time the page is idle again.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
