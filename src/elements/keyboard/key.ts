/** A key: what it does, and how much of the board it takes. */

export type KeyDeed =
  /** A letter or sign, under shift and composition. */
  | { readonly do: 'type'; readonly text: string }
  /** Text as it is. */
  | { readonly do: 'piece'; readonly text: string }
  | { readonly do: 'choose'; readonly text: string }
  | { readonly do: 'accent'; readonly text: string }
  | { readonly do: 'caret'; readonly by: -1 | 1 }
  | { readonly do: 'erase' }
  | { readonly do: 'shift' | 'layer' | 'method' | 'enter' | 'hide' };

export interface Key {
  /** Unique among the keys that are shown. */
  readonly id: string;
  readonly deed: KeyDeed;
  /** Half columns. */
  readonly span: number;
  /** First in its row, so many half columns from the edge. */
  readonly lead?: number;
  /** Two rows high. */
  readonly tall?: boolean;
}

/** The same key has the same name wherever it stands. */
export function idOf(deed: KeyDeed): string {
  switch (deed.do) {
    case 'type':
    case 'piece':
    case 'choose':
    case 'accent':
      return `${deed.do} ${deed.text}`;
    case 'caret':
      return deed.by < 0 ? 'caret back' : 'caret on';
    default:
      return deed.do;
  }
}

/** What a drawn key does. */
export function deedAt({ dataset }: HTMLElement): KeyDeed {
  const id = dataset['key'] ?? '';
  const space = id.indexOf(' ');
  const text = id.slice(space + 1);
  switch (space < 0 ? id : id.slice(0, space)) {
    case 'type':
      return { do: 'type', text };
    case 'piece':
      return { do: 'piece', text };
    case 'choose':
      return { do: 'choose', text };
    case 'accent':
      return { do: 'accent', text };
    case 'caret':
      return { do: 'caret', by: text === 'back' ? -1 : 1 };
    default:
      return { do: id as 'hide' };
  }
}
