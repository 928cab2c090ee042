import type { Path } from '../../guides/format/check-place.js';
import { idOf } from './editor-context.js';

const CONTROLS = 'input, select, textarea';

/** Goes to the field at a path, or to the nearest that holds it. Whether there is one. */
export function focusField(root: ParentNode, path: Path): boolean {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(idOf(at))}"]`);
    const control = found?.matches(CONTROLS)
      ? found
      : (found?.querySelector<HTMLElement>(CONTROLS) ?? found?.querySelector('button'));
    if (!control) continue;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return true;
  }
  return false;
}

/** Stays with what was moved, on the button that moved it. */
export function focusMover(root: ParentNode, path: Path, isDown: boolean): void {
  const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(idOf(path))}"]`);
  const holder = found?.closest('.item') ?? found;
  const names = isDown ? ['.arrow-down', '.arrow-up'] : ['.arrow-up', '.arrow-down'];
  for (const name of names) {
    const button = [...(holder?.querySelectorAll<HTMLButtonElement>(`.tools ${name}`) ?? [])].at(
      -1,
    );
    if (!button || button.disabled) continue;
    button.focus();
    return;
  }
}
