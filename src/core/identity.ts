/** Who came: the one thing that is sealed before it is stored. */
export interface Identity {
  /** One field, as the person writes it; empty where a card was read that only the ward opens. */
  readonly name: string;
  /** National digits (`0912345678`) or `+` and country code. */
  readonly phone?: string;
  /** Number of the paper that was read, as printed there. */
  readonly document?: string;
  /** Id of a visitor card. */
  readonly card?: string;
  /** What that card carries, sealed for the card's own reader under the card's id. */
  readonly sealed?: string;
  /** Names of household members who came along. */
  readonly companions?: readonly string[];
}
