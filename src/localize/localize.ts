/** Words for people. Vietnamese comes with the code and is the fallback; English on demand. */
import {
  LocalizeController as BaseController,
  registerTranslation,
  type FunctionParams,
  type Translation,
} from '@shoelace-style/localize';
import vi from './vi.js';

/** Every string an element shows or speaks: write a `Strings` to add a language. */
export type Strings = typeof vi;

let english: Promise<void> | undefined;

/** Registering draws every element on the page anew, so the words change by themselves. */
function loadEnglish(): void {
  english ??= import('./en.js').then(
    (en) => registerTranslation(en.default),
    // Without a network the page stays Vietnamese; the next language change tries again.
    () => (english = undefined),
  );
}

export class LocalizeController extends BaseController<Strings & Translation> {
  static {
    registerTranslation(vi);
  }

  override term<Key extends keyof (Strings & Translation)>(
    key: Key,
    ...args: FunctionParams<(Strings & Translation)[Key]>
  ): string {
    if (!english && this.lang().startsWith('en')) loadEnglish();
    return super.term(key, ...args);
  }
}

export { registerTranslation };
