/** Which elements staff works with, and who defines their tags: `define/ward-kiosk-staff`. */
export type StaffPart = 'scanner' | 'log' | 'registration' | 'poster';

type Load = () => Promise<unknown>;

const loads = new Map<StaffPart, Load>();

/** Names the module that defines a part's tags; it loads when staff goes to its page. */
export function defineStaffPart(part: StaffPart, load: Load): void {
  loads.set(part, load);
}

/** Loads what one page needs, and says how far that is. */
export class PartLoad {
  readonly #part: StaffPart;
  readonly #changed: () => void;
  readonly #also: () => Promise<unknown>;
  #status: 'loading' | 'there' | 'missing' = 'loading';

  /** @param also What else has to be there. */
  constructor(
    part: StaffPart,
    changed: () => void,
    also: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#part = part;
    this.#changed = changed;
    this.#also = also;
  }

  get status(): 'loading' | 'there' | 'missing' {
    return this.#status;
  }

  /** Never rejects: without a network the next call tries again. */
  readonly load = async (): Promise<void> => {
    this.#status = 'loading';
    this.#changed();
    try {
      await Promise.all([loads.get(this.#part)?.(), this.#also()]);
      this.#status = 'there';
    } catch {
      this.#status = 'missing';
    }
    this.#changed();
  };
}
