/** Large digits to press, and who presses them on a keyboard instead. */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../localize/localize.js';
import { icon } from '../../../styles/staff-icons.js';

export interface PadDeeds {
  readonly digit: (digit: string) => void;
  readonly erase: () => void;
  readonly clear: () => void;
  readonly enter: () => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export function numberPad(
  { digit, erase, clear }: PadDeeds,
  localize: LocalizeController,
): TemplateResult {
  const key = (name: string) => html`<button @click=${() => digit(name)}>${name}</button>`;
  return html`<div class="pad" role="group" aria-label=${localize.term('staffPinPad')}>
    ${DIGITS.map(key)}
    <button aria-label=${localize.term('staffPinClear')} @click=${clear}>${icon('x', 40)}</button>
    ${key('0')}
    <button aria-label=${localize.term('staffPinErase')} @click=${erase}>
      ${icon('delete', 40)}
    </button>
  </div>`;
}

/**
 * The same from a keyboard, wherever the focus is. Enter on a button presses that button; what
 * belongs to a text field, or to the browser, is left to it.
 */
export function pressOnPad(event: KeyboardEvent, deeds: PadDeeds): void {
  const [target] = event.composedPath();
  if (event.ctrlKey || event.altKey || event.metaKey || target instanceof HTMLInputElement) return;
  if (/^[0-9]$/.test(event.key)) deeds.digit(event.key);
  else if (event.key === 'Backspace') deeds.erase();
  else if (event.key === 'Delete') deeds.clear();
  else if (event.key === 'Enter' && !(target instanceof HTMLButtonElement)) deeds.enter();
  else return;
  event.preventDefault();
}
