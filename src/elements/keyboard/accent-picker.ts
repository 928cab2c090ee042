/** Where the accents of a held key stand: beside the key, within the keyboard, not under the finger. */

/** As many beside each other as there are marks on a vowel, or all of two vowels, or as fit. */
const ACROSS = [6, 12, 9, 5, 4, 3];

export interface PickerPlace {
  readonly across: number;
  /** px within the panel. */
  readonly left: number;
  readonly top: number;
}

export interface PickerRoom {
  /** How many accents there are. */
  readonly count: number;
  /** px of one choice, the space after it not counted. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** The panel's size, and the key's box within it. */
  readonly panel: { readonly width: number; readonly height: number };
  readonly key: Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;
}

/** px of the picker's border, and how far it may reach over the panel's edge. */
const BORDER = 2;
const SLACK = 8;

export function placePicker(room: PickerRoom): PickerPlace {
  const { count, panel, key } = room;
  const sizes = [Math.min(count, 6), ...ACROSS]
    .filter((across) => across <= Math.max(count, 3))
    .map((across) => ({ across, ...sizeOf(across, room) }))
    .filter(({ width }) => width <= panel.width);
  const beside = ({ height }: { readonly height: number }) =>
    key.top - height >= -SLACK
      ? key.top - height
      : key.bottom + height <= panel.height + SLACK
        ? key.bottom
        : undefined;
  const size = sizes.find((each) => beside(each) !== undefined) ??
    sizes[0] ?? { across: 3, ...sizeOf(3, room) };
  const middle = (key.left + key.right - size.width) / 2;
  return {
    across: size.across,
    left: Math.max(0, Math.min(middle, panel.width - size.width)),
    top: beside(size) ?? Math.max(0, panel.height - size.height),
  };
}

function sizeOf(across: number, { count, width, height, gap }: PickerRoom) {
  const rows = Math.ceil(count / across);
  return {
    width: across * (width + gap) + gap + 2 * BORDER,
    height: rows * (height + gap) + gap + 2 * BORDER,
  };
}
