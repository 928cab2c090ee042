/** Who is at the kiosk, what they see, and how it is wiped: everything but the drawing. */
import { IdleWatch } from '../../kiosk/idle-watch.js';
import type { KioskChoice, KioskConfig } from '../../kiosk/kiosk-config.js';
import { hasPart, loadPart, partOf, type KioskPart } from './kiosk-parts.js';
import { KioskSession, type KioskScreen } from './kiosk-session.js';

export type ResetReason = 'left' | 'finished';

export interface KioskWitness {
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** A session ended: everything of it is to go. */
  readonly wipe: () => Promise<void>;
  /** It is gone, and nobody is there. */
  readonly wiped: (reason: ResetReason) => void;
  /** The screen's own way back, where it has one: whether it took it. */
  readonly backInside: () => boolean;
  /** Speech, which counts as somebody being there. */
  readonly isSpeaking: () => boolean;
}

export class KioskFlow {
  readonly watch: IdleWatch;
  readonly #witness: KioskWitness;
  #session: KioskSession | undefined;
  #isWiping = false;
  #failedPart: KioskPart | undefined;

  constructor(witness: KioskWitness) {
    this.#witness = witness;
    this.watch = new IdleWatch(witness.isSpeaking);
    this.watch.addEventListener('change', () => witness.changed());
    this.watch.addEventListener('expire', () => void this.reset('left'));
  }

  get session(): KioskSession | undefined {
    return this.#session;
  }

  get isWiping(): boolean {
    return this.#isWiping;
  }

  /** How it stands with what the present screen cannot be shown without. */
  get part(): 'there' | 'loading' | 'missing' {
    const part = this.#session && partOf(this.#session.screen);
    if (hasPart(part)) return 'there';
    return part === this.#failedPart ? 'missing' : 'loading';
  }

  wake(config: KioskConfig | undefined): void {
    if (this.#session || this.#isWiping) return;
    this.#session = new KioskSession(config);
    this.watch.start(this.#session.limits);
    this.#witness.changed();
  }

  openChoice(choice: KioskChoice): void {
    if (choice.show === 'help') this.set((session) => (session.isCalling = true));
    else this.#open({ at: 'choice', choice });
  }

  openStaff(): void {
    if (this.#session?.screen.at !== 'staff') this.#open({ at: 'staff' });
  }

  back(): void {
    if (!this.#session?.isCalling && this.#witness.backInside()) return this.touch();
    this.#session?.back();
    this.#moved();
  }

  home(): void {
    this.#session?.home();
    this.#moved();
  }

  set(change: (session: KioskSession) => void): void {
    if (this.#session) change(this.#session);
    this.#moved();
  }

  /** Somebody did something. */
  touch(): void {
    const session = this.#session;
    if (!session) return;
    if (session.isDone && this.watch.state.kind === 'counting') {
      session.isDone = false;
      this.watch.allow(session.limits);
    }
    this.watch.touch();
  }

  /** Got what they came for: whoever goes now is soon forgotten. */
  done(): void {
    if (!this.#session) return;
    this.#session.isDone = true;
    this.#moved();
  }

  /** Tries once more to load what the present screen shows. */
  readonly retry = (): void => void this.#load();

  /** Everything of this session goes. Done twice at once it is done once. */
  async reset(reason: ResetReason): Promise<void> {
    if (!this.#session || this.#isWiping) return;
    this.#isWiping = true;
    this.watch.stop();
    this.#session = undefined;
    this.#witness.changed();
    try {
      await this.#witness.wipe();
    } finally {
      this.#isWiping = false;
      this.#witness.wiped(reason);
      this.#witness.changed();
    }
  }

  #open(screen: KioskScreen): void {
    this.#session?.open(screen);
    this.#moved();
    void this.#load();
  }

  #moved(): void {
    if (this.#session) this.watch.allow(this.#session.limits);
    this.watch.touch();
    this.#witness.changed();
  }

  async #load(): Promise<void> {
    const session = this.#session;
    const part = session && partOf(session.screen);
    if (!part || hasPart(part)) return;
    this.#failedPart = undefined;
    this.#witness.changed();
    if (!(await loadPart(part))) this.#failedPart = part;
    this.#witness.changed();
  }
}
