/** What a reception shows of what is stored. No DOM. */
import type { Venue } from '../../core/venue.js';
import type { HeadCount, Present } from '../../services/admission.js';
import type { Services } from '../../services/services.js';

/** Parties shown of those who are in, and as many more at each press. */
const PAGE = 20;

export class ReceptionRecords {
  /** Of this device, newest first; absent while they are read. */
  venues: readonly Venue[] | undefined;
  headCount: HeadCount | undefined;
  /** True where the ward may open identities as well. */
  wardReads = false;
  /** Newest first; read only while the list is open. */
  present: readonly Present[] | undefined;
  /** How many of them are shown; none while the list is closed. */
  presentShown = 0;
  #reading = 0;

  /** The venue of that id, or the newest where none is named. */
  venue(id: string): Venue | undefined {
    return id ? this.venues?.find((venue) => venue.id === id) : this.venues?.[0];
  }

  showPresent(isOpen: boolean): void {
    this.presentShown = isOpen ? PAGE : 0;
    this.present = undefined;
  }

  showMore(): void {
    this.presentShown += PAGE;
  }

  /** Gives false where a later reading has overtaken this one. */
  async read({ venues, reception, trust }: Services, id: string): Promise<boolean> {
    const reading = ++this.#reading;
    const found = await venues.list();
    if (reading !== this.#reading) return false;
    this.venues = found;
    const venue = this.venue(id);
    if (!venue) return true;
    const [headCount, list, present] = await Promise.all([
      reception.headCount(venue.id),
      trust.list(),
      this.presentShown > 0 ? reception.present(venue.id) : undefined,
    ]);
    if (reading !== this.#reading) return false;
    this.headCount = headCount;
    this.wardReads = list !== undefined;
    this.present = present;
    return true;
  }
}
