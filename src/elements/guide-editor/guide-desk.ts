/** A guide on the desk: what it says now, what is wrong with it, and that nothing of it is lost. */
import { systemClock } from '../../core/clock.js';
import { dayOf } from '../../core/day.js';
import { createIdSource } from '../../core/ids.js';
import { checkGuide } from '../../guides/format/check-guide.js';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import {
  isObject,
  plainCopy,
  type Json,
  type JsonObject,
} from '../../guides/format/check-plain.js';
import type { FormatSchema } from '../../guides/format/guide-format.js';
import {
  blank,
  idFor,
  moved,
  newGuide,
  withValue,
  without,
} from '../../guides/format/edit-guide.js';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import type { Guide } from '../../guides/format/guide.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import type { GuideRecords } from '../../services/guide-records.js';

/** As it is kept on the device. */
export interface Draft {
  readonly key: string;
  readonly guide: JsonObject;
  /** The version it was made from; 0 for a new guide. */
  readonly base: number;
}

export type ApprovalState = 'draft' | 'waiting' | 'approved';

const newKey = createIdSource(systemClock);

/** Stretches of typing that are kept at once (ms). */
const PAUSE = 400;

export class GuideDesk {
  readonly #changed: () => void;
  readonly #records: () => GuideRecords | undefined;
  #draft: Draft | undefined;
  #checked: { readonly guide: JsonObject; readonly findings: readonly GuideFinding[] } | undefined;
  #lastGood: Guide | undefined;
  #due: ReturnType<typeof setTimeout> | undefined;
  #isKept = true;
  #failed = false;

  constructor(records: () => GuideRecords | undefined, changed: () => void) {
    this.#records = records;
    this.#changed = changed;
  }

  get guide(): JsonObject | undefined {
    return this.#draft?.guide;
  }

  /** The guide as it was when it last had no error: what the preview shows. */
  get lastGood(): Guide | undefined {
    return this.#lastGood;
  }

  /** Whether the last change is on the device, or why not. */
  get keeping(): 'kept' | 'keeping' | 'failed' {
    if (this.#failed) return 'failed';
    return this.#isKept ? 'kept' : 'keeping';
  }

  get findings(): readonly GuideFinding[] {
    const { guide } = this;
    if (!guide) return [];
    if (this.#checked?.guide !== guide) {
      const checked = checkGuide(guide, { today: this.today, guides: this.#known() });
      this.#checked = { guide, findings: checked.findings };
      this.#lastGood = checked.guide ?? this.#lastGood;
    }
    return this.#checked.findings;
  }

  get today(): string {
    return dayOf(systemClock.now());
  }

  get languages(): readonly string[] {
    const named = valueAt(this.guide ?? null, ['languages']);
    const codes = (Array.isArray(named) ? named : []).filter((one) => typeof one === 'string');
    return codes.length > 0 ? codes : ['vi', 'en'];
  }

  get approval(): ApprovalState | undefined {
    const state = valueAt(this.guide ?? null, ['approval', 'state']);
    return state === 'draft' || state === 'waiting' || state === 'approved' ? state : undefined;
  }

  startNew(): void {
    this.#put({ key: newKey(), guide: newGuide(this.today), base: 0 });
  }

  /** Starts from a guide that there is. What is no guide at all is refused. */
  startFrom(value: unknown): boolean {
    const copied = plainCopy(value);
    if (typeof copied === 'string') return false;
    const { json } = copied;
    if (!isObject(json) || !Array.isArray(valueAt(json, ['steps']))) return false;
    const version = json['version'];
    this.#put({ key: newKey(), guide: json, base: typeof version === 'number' ? version : 0 });
    return true;
  }

  goOnWith(draft: Draft): void {
    this.#lastGood = undefined;
    this.#draft = draft;
    this.#isKept = true;
    this.#changed();
  }

  /** Puts the guide away; it stays among the drafts. */
  async leave(): Promise<void> {
    await this.flush();
    if (this.#failed) return;
    this.#draft = undefined;
    this.#lastGood = undefined;
    this.#changed();
  }

  set(path: Path, value: Json): void {
    this.#change((guide) => withValue(guide, path, value));
  }

  remove(path: Path): void {
    this.#change((guide) => without(guide, path));
  }

  move(path: Path, from: number, to: number): void {
    this.#change((guide) => moved(guide, path, from, to));
  }

  add(path: Path, schema: FormatSchema): void {
    const made = blank(schema, this.languages, this.today);
    const isStep = path[0] === 'steps' && path.length === 2;
    const value = isStep && isObject(made) ? { ...made, id: this.#newStepId() } : made;
    this.set(path, value);
  }

  /** Who approved it is written down with the day; anything changed afterwards takes that back. */
  approve(state: ApprovalState, by = ''): void {
    const approval: JsonObject =
      state === 'approved' ? { state, by: by.trim(), on: this.today } : { state };
    this.#change((guide) => withValue(guide, ['approval'], approval), true);
  }

  /** Keeps what is not kept yet, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#due);
    const draft = this.#draft;
    if (!draft || this.#isKept) return;
    const kept = await this.#records()?.keepDraft(draft.key, draft);
    this.#failed = kept?.ok !== true;
    // More may have been typed while it was being written.
    if (this.#draft === draft && !this.#failed) this.#isKept = true;
    this.#changed();
  }

  #put(draft: Draft): void {
    this.#lastGood = undefined;
    this.#draft = draft;
    this.#isKept = false;
    void this.flush();
    this.#changed();
  }

  #change(change: (guide: JsonObject) => Json, isApproval = false): void {
    const draft = this.#draft;
    if (!draft) return;
    let guide = change(draft.guide);
    if (!isApproval) guide = withValue(guide, ['approval'], { state: 'draft' });
    guide = withValue(guide, ['version'], draft.base + 1);
    if (draft.base === 0) guide = withValue(guide, ['id'], this.#newId(guide));
    this.#draft = { ...draft, guide: guide as JsonObject };
    this.#isKept = false;
    clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.flush(), PAUSE);
    this.#changed();
  }

  /** A new guide is called after its title. */
  #newId(guide: Json): string {
    const title = valueAt(guide, ['title', 'vi']);
    return idFor(typeof title === 'string' ? title : '', this.#known(), 'huong-dan');
  }

  #newStepId(): string {
    const steps = valueAt(this.guide ?? null, ['steps']);
    const taken = (Array.isArray(steps) ? steps : []).map((step) =>
      isObject(step) ? String(step['id']) : '',
    );
    return idFor('', taken, `step-${taken.length + 1}`);
  }

  #known(): string[] {
    return catalogue.map(({ id }) => id);
  }
}

/** The title in a language, as far as it is written. */
export function draftTitle(guide: JsonObject, language: string): string {
  const title = (code: string) => valueAt(guide, ['title', code]);
  return String(title(language.slice(0, 2)) || title('vi') || '');
}

/** What was kept as a draft; `undefined` for anything else. */
export function toDraft(value: unknown): Draft | undefined {
  const draft = value as Partial<Draft> | null | undefined;
  const isWhole =
    typeof draft?.key === 'string' &&
    typeof draft.base === 'number' &&
    isObject(draft.guide as Json);
  return isWhole ? (draft as Draft) : undefined;
}

/** Where a finding is, as a path. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
