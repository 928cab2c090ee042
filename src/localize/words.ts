/**
 * How words come to people: Vietnamese with the code that says it, English on demand. It holds no
 * words itself, so that a part which brings its own loads nobody else's.
 */
import {
  LocalizeController as BaseController,
  registerTranslation,
  update,
  type FunctionParams,
  type Translation,
} from '@shoelace-style/localize';
import type { Strings } from './localize.js';

type English = () => Promise<{ readonly default: object }>;

/** The first language and the fallback; each part adds to it. */
const vi: Partial<Strings> & Translation = { $code: 'vi', $name: 'Tiếng Việt', $dir: 'ltr' };

/** Not asked for yet. */
const due = new Set<English>();
let english: Promise<unknown> | undefined;

/** Registering draws every element on the page anew, so the words change by themselves. */
function loadEnglish(): Promise<unknown> | undefined {
  const loads = [...due].map(async (load) => {
    due.delete(load);
    try {
      const words = await load();
      registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...words.default });
    } catch {
      // Without a network the page stays Vietnamese; the next language change tries again.
      due.add(load);
    }
  });
  if (loads.length > 0) english = Promise.all([english, ...loads]);
  return english;
}

/** Words that come with a part. What a ward has registered of its own stays. */
export function addWords(vietnamese: Partial<Strings>, load: English): void {
  Object.assign(vi, vietnamese);
  due.add(load);
}

/** Settles when the words in the element's language are there, or cannot be had. */
export async function wordsFor(localize: WordsController): Promise<void> {
  if (localize.lang().startsWith('en')) await loadEnglish();
}

/** A page may change any element's language; the base watches that of the root alone. */
let watch: MutationObserver | undefined;

/** Gives its host the words of the parts that were loaded, in the language it stands in. */
export class WordsController extends BaseController<Strings & Translation> {
  static {
    registerTranslation(vi);
  }

  override hostConnected(): void {
    super.hostConnected();
    if (watch) return;
    watch = new MutationObserver(update);
    watch.observe(document, { attributeFilter: ['lang'], subtree: true });
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
    if (due.size > 0 && this.lang().startsWith('en')) void loadEnglish();
    return super.term(key, ...args);
  }
}

export { registerTranslation };
