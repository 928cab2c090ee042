/** Words for people. Vietnamese comes with the code and is the fallback; English on demand. */
import {
  LocalizeController as BaseController,
  registerTranslation,
  type FunctionParams,
  type Translation,
} from '@shoelace-style/localize';
import type { LogStrings } from './log-vi.js';
import type { CardStrings } from './card-vi.js';
import type { ReceptionStrings } from './reception-vi.js';
import type { LiveCodeStrings } from './live-code-vi.js';
import type { PassStrings } from './pass-vi.js';
import type { ScannerStrings } from './scanner-vi.js';
import vi from './vi.js';

/** Every string an element shows or speaks: write a `Strings` to add a language. */
export type Strings = FirstStrings &
  CardStrings &
  LogStrings &
  ReceptionStrings &
  ScannerStrings &
  PassStrings &
  LiveCodeStrings;

/** What a page needs as soon as an element stands on it. */
export type FirstStrings = typeof vi;

type English = () => Promise<{ readonly default: object }>;

/** Not asked for yet. */
const due = new Set<English>([() => import('./en.js')]);
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

/** Words that come with a part loaded on demand. What a ward has registered of its own stays. */
export function addWords(vietnamese: Partial<Strings>, load: English): void {
  Object.assign(vi, vietnamese);
  due.add(load);
}

/** Settles when the words in the element's language are there, or cannot be had. */
export async function wordsFor(localize: LocalizeController): Promise<void> {
  if (localize.lang().startsWith('en')) await loadEnglish();
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
    if (due.size > 0 && this.lang().startsWith('en')) void loadEnglish();
    return super.term(key, ...args);
  }
}

export { registerTranslation };
