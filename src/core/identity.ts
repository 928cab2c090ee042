/** Who came: the one thing that is sealed before it is stored. */
export interface Identity {
  /** One field, as the person writes it. */
  readonly name: string;
  /** National digits (`0912345678`) or `+` and country code. */
  readonly phone?: string;
  /** Names of household members who came along. */
  readonly companions?: readonly string[];
}
