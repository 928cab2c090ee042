/** A venue as its own device knows it. */
export interface Venue {
  /** UUIDv7; the same for all entrances and all later codes. */
  readonly id: string;
  readonly name: string;
  /** Commune code (5 digits, QĐ 19/2025/QĐ-TTg). */
  readonly ward: string;
  /** House number, street, hamlet; free text, may be empty. */
  readonly address: string;
  /** At least one; an entrance's number is its place in the list, from 1. */
  readonly entrances: readonly string[];
  /** People at once; absent where there is no limit. */
  readonly capacity?: number;
  /** After this many minutes a visit that nobody ended is taken as over. */
  readonly maxStay: number;
  /** Epoch milliseconds. */
  readonly registeredAt: number;
}
