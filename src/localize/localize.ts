/** Words for people, the first ones among them; how they come is in `words.ts`. */
import type { KioskStaffStrings } from './kiosk-staff-vi.js';
import type { KioskStrings } from './kiosk-vi.js';
import type { GuideMoreStrings } from './guide-more-vi.js';
import type { GuideStrings } from './guide-vi.js';
import type { GuideEditorStrings } from './guide-editor-vi.js';
import type { GuideLibraryStrings } from './guide-library-vi.js';
import type { GuideTakeAlongStrings } from './guide-take-along-vi.js';
import type { KeyboardStrings } from './keyboard-vi.js';
import type { LogStrings } from './log-vi.js';
import type { CardStrings } from './card-vi.js';
import type { ReceptionStrings } from './reception-vi.js';
import type { ReceptionSelfStrings } from './reception-self-vi.js';
import type { LiveCodeStrings } from './live-code-vi.js';
import type { PassStrings } from './pass-vi.js';
import type { ScannerStrings } from './scanner-vi.js';
import vi from './vi.js';
import { addWords, WordsController } from './words.js';

/** Every string an element shows or speaks: write a `Strings` to add a language. */
export type Strings = FirstStrings &
  GuideStrings &
  GuideMoreStrings &
  GuideTakeAlongStrings &
  CardStrings &
  GuideEditorStrings &
  KioskStrings &
  KioskStaffStrings &
  GuideLibraryStrings &
  KeyboardStrings &
  LogStrings &
  ReceptionStrings &
  ReceptionSelfStrings &
  ScannerStrings &
  PassStrings &
  LiveCodeStrings;

/** What a page needs as soon as an element stands on it. */
export type FirstStrings = typeof vi;

export class LocalizeController extends WordsController {
  static {
    addWords(vi, () => import('./en.js'));
  }
}

export { addWords, registerTranslation, wordsFor } from './words.js';
