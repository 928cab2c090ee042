/** How large things are on a screen of which only pixels and inches are known. */

/** In CSS px. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** In CSS px. */
export interface KioskSizes {
  /** What a finger presses, either way. */
  readonly target: number;
  /** Text for reading. */
  readonly text: number;
  /** Text that has to be read to go on: titles, buttons, what was chosen. */
  readonly keyText: number;
}

const MM_PER_INCH = 25.4;
const TARGET_MM = 16;
/** What a page gives a finger at the least, whatever the screen is said to measure. */
const TARGET_PX = 48;

/** EN 301 549 V3.2.1, 5.1.4: the angle that a capital H takes up, seen from the stated distance. */
const ANGLE = 0.7;
/** Of the font size: Be Vietnam Pro's capitals are 740 units of 1000. */
const CAP_HEIGHT = 0.74;
/** Whoever stands at a screen, at arm's length. */
const STANDING_MM = 600;
/** Whoever holds a tablet or bends over it; the same clause leaves it to the supplier to state it. */
const TABLET_MM = 400;
const TABLET_INCHES = 13;
const KEY_TEXT_PX = 42;
const TEXT_PX = 28;

/** @param inches From corner to corner. */
export function pixelsPerMillimetre({ width, height }: ScreenSize, inches: number): number {
  return Math.hypot(width, height) / (inches * MM_PER_INCH);
}

/**
 * Targets of 16 mm, and key text whose capitals take up 0.7° from 60 cm (7.3 mm), or from 40 cm on
 * screens up to 13 inches (4.9 mm): at a tablet's 5.9 px to the millimetre, letters for 60 cm would
 * leave room for few words. Text for reading is two thirds of that, and comes to 0.7° itself at the
 * text size of 150 %. Nothing is below 48, 28 and 42 px.
 *
 * | screen | px/mm | target | text | key text | its capitals |
 * |---|---|---|---|---|---|
 * | 1080 × 1920, 21.5" | 4.03 | 65 | 28 | 42 | 7.7 mm: 0.7° from 63 cm |
 * | 1280 × 800 or 800 × 1280, 10.1" | 5.88 | 95 | 28 | 42 | 5.3 mm: 0.7° from 43 cm |
 * | 3840 × 2160, 32" | 5.42 | 87 | 36 | 54 | 7.4 mm: 0.7° from 60 cm |
 *
 * @param inches From corner to corner.
 */
export function kioskSizes(screen: ScreenSize, inches: number): KioskSizes {
  const scale = pixelsPerMillimetre(screen, inches);
  const distance = inches <= TABLET_INCHES ? TABLET_MM : STANDING_MM;
  const capital = 2 * distance * Math.tan((ANGLE * Math.PI) / 360);
  const keyText = Math.max(KEY_TEXT_PX, Math.ceil((capital * scale) / CAP_HEIGHT));
  return {
    target: Math.max(TARGET_PX, Math.ceil(TARGET_MM * scale)),
    text: Math.max(TEXT_PX, Math.ceil((keyText * 2) / 3)),
    keyText,
  };
}
