/** What a device keeps of guides: how far somebody came, how they like to read, and bare figures. */
import { systemClock, type Clock } from '../core/clock.js';
import { dayOf } from '../core/day.js';
import { done, type Outcome } from '../core/outcome.js';
import type { GuideWalk } from '../guides/format/walk-guide.js';
import {
  openStore,
  type GuideTally,
  type OpenFailure,
  type Store,
  type WriteFailure,
} from '../storage.js';

/** How the people of this device like to read guides. */
export interface GuidePreferences {
  /** Id of the variant that was chosen last: `ios`, `android`, `web`. */
  readonly variant?: string;
  /** Size of the text, from 0, the plain one, upwards. */
  readonly text?: number;
}

/** A walk that was left, to be taken up by `resumeWalk`. */
export interface KeptWalk extends GuideWalk {
  /** The guide's version then. */
  readonly version: number;
}

const PREFERENCES = 'guide preferences';

/** By guide, under one name: few people leave more than a handful half done. */
const PROGRESS = 'guide progress';

/** The newest walks are kept. */
const WALKS = 20;

/**
 * Figures count what happened on the device, never who: a start, a finish, somebody stuck, and a
 * "lượt hỗ trợ", one person helped through one guide, finished or not.
 */
export class GuideRecords {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  started(guide: string): Promise<Outcome<void, WriteFailure>> {
    return this.#count(guide, (tally) => ({ ...tally, starts: tally.starts + 1 }));
  }

  finished(guide: string): Promise<Outcome<void, WriteFailure>> {
    return this.#count(guide, (tally) => ({ ...tally, finishes: tally.finishes + 1 }));
  }

  helped(guide: string): Promise<Outcome<void, WriteFailure>> {
    return this.#count(guide, (tally) => ({ ...tally, helps: tally.helps + 1 }));
  }

  /** @param step Id of the step at which somebody asked for help. */
  stuck(guide: string, step: string): Promise<Outcome<void, WriteFailure>> {
    return this.#count(guide, (tally) => {
      const before = Object.hasOwn(tally.stuck, step) ? (tally.stuck[step] ?? 0) : 0;
      return { ...tally, stuck: { ...tally.stuck, [step]: before + 1 } };
    });
  }

  /** Of Vietnamese days (`YYYY-MM-DD`), both included; a day without any has none. */
  tallies(from: string, to: string): Promise<readonly GuideTally[]> {
    return this.#store.guides.tallies(from, to);
  }

  /** For `resumeWalk`. */
  async progress(guide: string): Promise<unknown> {
    return new Map(walksIn(await this.#store.settings.get(PROGRESS))).get(guide);
  }

  keepProgress(guide: string, walk: KeptWalk): Promise<Outcome<unknown, WriteFailure>> {
    return this.#store.settings.change(PROGRESS, (kept) =>
      [...walksIn(kept, guide), [guide, walk]].slice(-WALKS),
    );
  }

  forgetProgress(guide: string): Promise<Outcome<unknown, WriteFailure>> {
    return this.#store.settings.change(PROGRESS, (kept) => walksIn(kept, guide));
  }

  async preferences(): Promise<GuidePreferences> {
    return preferencesIn(await this.#store.settings.get(PREFERENCES));
  }

  /** What is not given stays as it was. */
  setPreferences(changed: GuidePreferences): Promise<Outcome<unknown, WriteFailure>> {
    return this.#store.settings.change(PREFERENCES, (kept) => ({
      ...preferencesIn(kept),
      ...changed,
    }));
  }

  /** Guides that a ward writes on this device, as they were kept: to be checked before use. */
  drafts(): Promise<readonly unknown[]> {
    return this.#store.guides.all();
  }

  keepDraft(id: string, guide: unknown): Promise<Outcome<unknown, WriteFailure>> {
    return this.#store.guides.put(id, guide);
  }

  removeDraft(id: string): Promise<Outcome<void, WriteFailure>> {
    return this.#store.guides.remove(id);
  }

  #count(
    guide: string,
    change: (tally: GuideTally) => GuideTally,
  ): Promise<Outcome<void, WriteFailure>> {
    return this.#store.guides.count(guide, dayOf(this.#clock.now()), change);
  }
}

function preferencesIn(kept: unknown): GuidePreferences {
  const { variant, text } = (kept ?? {}) as GuidePreferences;
  return {
    ...(typeof variant === 'string' ? { variant } : {}),
    ...(Number.isInteger(text) ? { text: text ?? 0 } : {}),
  };
}

/** Pairs, not an object: a guide may be called `constructor`. */
function walksIn(kept: unknown, without?: string): readonly (readonly [string, unknown])[] {
  return Array.isArray(kept) ? kept.filter(isPair).filter(([id]) => id !== without) : [];
}

function isPair(value: unknown): value is readonly [string, unknown] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

/** For a guide on a page without `ward-services`: the database alone, without keys. */
export async function openGuideRecords(
  database: string,
): Promise<Outcome<GuideRecords, OpenFailure>> {
  const store = await openStore(database);
  return store.ok ? done(new GuideRecords(store.value, systemClock)) : store;
}
