/** A guide on the desk: what it says now, what is wrong with it, and that nothing of it is lost. */
import { systemClock } from '../../core/clock.js';
import { dayOf } from '../../core/day.js';
import { createIdSource } from '../../core/ids.js';
import { checkGuide } from '../../guides/format/check-guide.js';
import {
  checkDraft,
  pairsIn,
  type DraftCheck,
  type WordPair,
} from '../../guides/format/check-draft.js';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject, textOf, type Json, type JsonObject } from '../../guides/format/check-plain.js';
import {
  blank,
  fieldAt,
  idFor,
  moved,
  newGuide,
  withValue,
  without,
} from '../../guides/format/edit-guide.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import type { GuideRecords } from '../../services/guide-records.js';
import { DraftKeeper } from './draft-keeper.js';
import type { Draft } from './draft.js';

export type ApprovalState = 'draft' | 'waiting' | 'approved';

/** What was taken away last, to be taken back. */
export interface Removal {
  readonly label: string;
  /** Of what it stood in. */
  readonly holder: Path;
  readonly path: Path;
}

const newKey = createIdSource(systemClock);

/** A pause in typing, after which it is checked and shown (ms). */
const PAUSE = 350;

const NOTHING: DraftCheck = { findings: [], unwritten: [], translations: [], isWhole: false };

export class GuideDesk {
  readonly keeper: DraftKeeper;
  readonly #changed: () => void;
  #draft: Draft | undefined;
  #check = NOTHING;
  #due: ReturnType<typeof setTimeout> | undefined;
  #removal: (Removal & { readonly before: JsonObject }) | undefined;

  constructor(records: () => GuideRecords | undefined, changed: () => void) {
    this.keeper = new DraftKeeper(records, changed);
    this.#changed = changed;
  }

  get key(): string {
    return this.#draft?.key ?? '';
  }

  get guide(): JsonObject | undefined {
    return this.#draft?.guide;
  }

  /** As it was at the last pause in typing. */
  get check(): DraftCheck {
    return this.#check;
  }

  get removal(): Removal | undefined {
    return this.#removal;
  }

  get today(): string {
    return dayOf(systemClock.now());
  }

  /** Vietnamese first: the others are written from it. */
  get languages(): readonly string[] {
    const named = valueAt(this.guide ?? null, ['languages']);
    const codes = (Array.isArray(named) ? named : []).filter((one) => typeof one === 'string');
    return ['vi', ...(codes.length > 0 ? codes : ['en']).filter((code) => code !== 'vi')];
  }

  get approval(): ApprovalState | undefined {
    const state = valueAt(this.guide ?? null, ['approval', 'state']);
    return state === 'draft' || state === 'waiting' || state === 'approved' ? state : undefined;
  }

  startNew(): void {
    this.#put({ guide: newGuide(this.today), base: 0, pairs: [] });
  }

  /** @param isTemplate It becomes a new guide, called after its own title. */
  startFrom(guide: JsonObject, isTemplate = false): void {
    const version = guide['version'];
    const base = isTemplate || typeof version !== 'number' ? 0 : version;
    this.#put({ guide, base, pairs: pairsIn(guide) });
  }

  goOnWith(draft: Draft): void {
    this.#draft = draft;
    this.keeper.reset('kept');
    this.#look();
  }

  /** Puts the guide away; what was changed stays among the drafts. */
  leave(): void {
    clearTimeout(this.#due);
    this.keeper.reset('unchanged');
    this.#draft = undefined;
    this.#removal = undefined;
    this.#check = NOTHING;
    this.#changed();
  }

  set(path: Path, value: Json): void {
    this.#change((guide) => withValue(guide, path, value));
  }

  /** Takes a field, or one of a list, away; `takeBack` puts it there again. */
  remove(path: Path, label: string): void {
    const before = this.guide;
    const holder = path.slice(0, -1);
    const list = valueAt(before ?? null, holder);
    const isLast = Array.isArray(list) && list.length === 1 && !fieldAt(holder).isRequired;
    this.#change((guide) => without(guide, isLast ? holder : path));
    if (!before) return;
    this.#removal = { label, path, before, holder: isLast ? holder.slice(0, -1) : holder };
  }

  /** Of a field that was emptied: there is nothing to take back. */
  drop(path: Path): void {
    this.#change((guide) => without(guide, path));
  }

  /** Sets what replaces something that somebody may want back. */
  replace(path: Path, value: Json, label: string): void {
    const before = this.guide;
    this.set(path, value);
    if (before) this.#removal = { label, path, before, holder: path };
  }

  takeBack(): Path {
    const removal = this.#removal;
    if (!removal) return [];
    this.#change(() => removal.before);
    return removal.path;
  }

  move(path: Path, from: number, to: number): void {
    this.#change((guide) => moved(guide, path, from, to));
  }

  /** Adds an optional field, or one to a list, empty. */
  add(path: Path): void {
    const made = blank(fieldAt(path).field, this.languages, this.today);
    const isStep = path[0] === 'steps' && path.length === 2;
    this.set(path, isStep && isObject(made) ? { ...made, ...this.#newStep() } : made);
  }

  /** The words in another language are right for the Vietnamese as it is now. */
  settle(path: Path): void {
    const language = String(path.at(-1));
    const words = valueAt(this.guide ?? null, path);
    const vi = valueAt(this.guide ?? null, [...path.slice(0, -1), 'vi']);
    const draft = this.#draft;
    if (!draft || typeof words !== 'string' || typeof vi !== 'string' || !words) return;
    const pair: WordPair = [language, words, vi];
    this.#draft = { ...draft, pairs: [...draft.pairs, pair].slice(-4000) };
    this.keeper.keep(this.#draft);
    this.#look();
  }

  /** Who approved it is written down with the day; anything changed afterwards takes that back. */
  approve(state: ApprovalState, by = ''): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#look();
    if (state !== 'draft' && !this.#check.isWhole) return;
    const approval = state === 'approved' ? { state, by: by.trim(), on: this.today } : { state };
    const guide = withValue(draft.guide, ['approval'], approval) as JsonObject;
    // The name is part of the guide as well.
    if (state === 'approved' && !checkGuide(guide, { today: this.today }).guide) return;
    this.#removal = undefined;
    this.#keep({ ...draft, guide });
    this.#look();
  }

  #put(start: Pick<Draft, 'guide' | 'base' | 'pairs'>): void {
    this.#draft = { ...start, key: newKey(), changed: systemClock.now() };
    this.keeper.reset('unchanged');
    this.#look();
  }

  #change(change: (guide: JsonObject) => Json): void {
    const draft = this.#draft;
    if (!draft) return;
    let guide = change(draft.guide);
    guide = withValue(guide, ['approval'], { state: 'draft' });
    guide = withValue(guide, ['version'], draft.base + 1);
    if (draft.base === 0) guide = withValue(guide, ['id'], this.#newId(guide));
    this.#removal = undefined;
    this.#keep({ ...draft, guide: guide as JsonObject });
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.#look(), PAUSE);
    this.#changed();
  }

  #keep(draft: Draft): void {
    this.#draft = { ...draft, changed: systemClock.now() };
    this.keeper.keep(this.#draft);
  }

  /** Checks it as it is now. */
  #look(): void {
    clearTimeout(this.#due);
    const draft = this.#draft;
    if (!draft) return;
    const { today, languages } = this;
    const { guide, pairs } = draft;
    this.#check = checkDraft(guide, { today, languages, pairs, guides: this.#known() });
    this.#changed();
  }

  /** A new guide is called after its title. */
  #newId(guide: Json): string {
    const title = valueAt(guide, ['title', 'vi']);
    return idFor(typeof title === 'string' ? title : '', this.#known(), 'huong-dan');
  }

  /** A step has a drawing’s place and a paragraph from the start: most have both. */
  #newStep(): JsonObject {
    const steps = valueAt(this.guide ?? null, ['steps']);
    const taken = (Array.isArray(steps) ? steps : []).map((step) =>
      isObject(step) ? textOf(step['id']) : '',
    );
    const text = Object.fromEntries(this.languages.map((language) => [language, '']));
    return { id: idFor('', taken, `step-${taken.length + 1}`), text: [text] };
  }

  #known(): string[] {
    return catalogue.map(({ id }) => id);
  }
}
