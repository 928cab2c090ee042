/** A visitor card as the venue that issued it keeps it. */

/** Whom a card is for. */
export interface CardBearer {
  readonly name: string;
  /** As `parsePhone` gives it. */
  readonly phone?: string;
  /** What is printed on the card, for anybody to read. */
  readonly label: string;
}

/** A card issued on this device. */
export interface VisitorCard {
  /** 32 hex digits. */
  readonly id: string;
  /** `ABC-DEFG`, as printed on it. */
  readonly number: string;
  /** Cards of one household share it. */
  readonly household: string;
  /** Id of the venue that signed it. */
  readonly issuer: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds; absent while the card is good. */
  readonly revokedAt?: number;
  /** Absent once the card is withdrawn, and where it came with a backup file, without its bearer. */
  readonly content?: CardContent;
}

export interface CardContent extends CardBearer {
  /** What the QR image says. */
  readonly text: string;
  /** Commune code of the ward that may open it; the issuing venue's id where no ward is set. */
  readonly reader: string;
  /** Its place among those that were made together, from 0. */
  readonly place: number;
}

export type NewCard = VisitorCard & { readonly content: CardContent };

/** What is kept of a bearer, once it is unboxed; `undefined` where that failed. */
export function toContent(value: unknown): CardContent | undefined {
  const content = value as Partial<CardContent> | undefined;
  const isWhole =
    typeof content?.name === 'string' &&
    typeof content.label === 'string' &&
    typeof content.text === 'string' &&
    typeof content.reader === 'string' &&
    typeof content.place === 'number';
  return isWhole ? (content as CardContent) : undefined;
}
