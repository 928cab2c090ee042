import type { Path } from '../../guides/format/check-place.js';
import { idOf } from './editor-context.js';

/** Goes to the field at a path, or to the nearest that holds it, out of whatever it is folded into. */
export function focusField(root: ParentNode, path: Path): void {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(idOf(at))}"]`);
    if (!found) continue;
    for (let box = found.closest('details'); box;) {
      box.open = true;
      box = box.parentElement?.closest('details') ?? null;
    }
    const control = found.matches('input, select, textarea')
      ? found
      : (found.querySelector<HTMLElement>('input, select, textarea, button') ?? found);
    control.focus();
    return;
  }
}
