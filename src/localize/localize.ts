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

  /** The language of the nearest element that says one, out through shadow trees to the page. */
  override lang(): string {
    for (let node: Element | undefined = this.host; node;) {
      const said = node.closest<HTMLElement>('[lang]');
      if (said?.lang) return said.lang.toLowerCase();
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return super.lang();
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
