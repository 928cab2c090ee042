/** The keys that a field gets in the space there is. */
import type { InputMethod } from '../../vietnam/typing/typed-word.js';
import { layoutOf, QWERTY_COLUMNS, type Layout } from './layouts.js';
import { columnsIn, hasRoom, type Space } from './measures.js';
import type { KeyboardView } from './keyboard-view.js';
import type { ServedField } from './served-field.js';
import { enterHintOf } from './text-field.js';

/** Rows of keys with a row of digits among them, where letters stand as on a typewriter. */
const ROWS_WITH_DIGITS = 5;

export function fieldLayout(
  { kind, takesWords, point, writer }: ServedField,
  space: Space,
  method: InputMethod,
  layer: 'letters' | 'signs',
): Layout {
  const columns = columnsIn(space);
  // VNI writes its marks with digits.
  const needsDigits = takesWords && method === 'vni';
  const hasDigits = needsDigits || (columns === QWERTY_COLUMNS && hasRoom(space, ROWS_WITH_DIGITS));
  const hasCaret = writer.selection !== undefined;
  return layoutOf({ kind, columns, layer, hasDigits, takesWords, point, hasCaret });
}

/** What of a field its keys show. */
export function fieldFace({
  field,
  takesWords,
}: ServedField): Pick<KeyboardView, 'enter' | 'isMultiline' | 'takesWords'> {
  const isMultiline = field instanceof HTMLTextAreaElement;
  return { enter: enterHintOf(field), isMultiline, takesWords };
}
