/** A page with fields and a keyboard, and fingers to press its keys. */
import { html, type TemplateResult } from 'lit';
import type { WardKeyboardElement } from '../../src/elements/keyboard/keyboard-element.js';
import '../../src/define/ward-keyboard.js';
import { mount, part, settled, until } from '../support/fixture.js';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Mounts the fields with a keyboard after them, and gives the keyboard. */
export async function page(
  fields: TemplateResult | string,
  attributes: Partial<Pick<WardKeyboardElement, 'method' | 'tones' | 'timers' | 'inline'>> = {},
  lang = 'vi',
): Promise<WardKeyboardElement> {
  const root = await mount(html`<div lang=${lang}></div>`);
  if (typeof fields === 'string') root.innerHTML = fields;
  else await mountInto(root, fields);
  const keyboard = document.createElement('ward-keyboard');
  Object.assign(keyboard, attributes);
  root.append(keyboard);
  await settled(root);
  return keyboard;
}

async function mountInto(root: HTMLElement, fields: TemplateResult): Promise<void> {
  const { render } = await import('lit');
  const box = document.createElement('div');
  root.append(box);
  render(fields, box);
}

/** The page's field, once a person went to it and the keyboard has come. */
export async function enter(keyboard: WardKeyboardElement, selector = 'input'): Promise<Field> {
  const field = keyboard.parentElement?.querySelector<Field>(selector);
  if (!field) throw new Error(`no ${selector} on the page`);
  return focus(keyboard, field);
}

export async function focus(keyboard: WardKeyboardElement, field: Field): Promise<Field> {
  field.focus();
  await until(() => keyboard.open, 'the keyboard');
  await keyboard.updateComplete;
  return field;
}

export function keyOf(keyboard: WardKeyboardElement, id: string): HTMLElement {
  return part(keyboard, `[data-key="${CSS.escape(id)}"]`);
}

export function hasKey(keyboard: WardKeyboardElement, id: string): boolean {
  return keyboard.renderRoot.querySelector(`[data-key="${CSS.escape(id)}"]`) !== null;
}

/** The middle of what is shown. */
export function middle(element: Element): { clientX: number; clientY: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { clientX: (left + right) / 2, clientY: (top + bottom) / 2 };
}

/** One of a finger's events; true unless the page kept the browser from answering it. */
export function finger(
  target: EventTarget,
  type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
  at: { clientX: number; clientY: number },
  pointerId = 1,
): boolean {
  return target.dispatchEvent(
    new PointerEvent(type, {
      ...at,
      pointerId,
      pointerType: 'touch',
      isPrimary: pointerId === 1,
      button: type === 'pointermove' ? -1 : 0,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

/** Presses a key and lets it go, with the click that a browser sends after it. */
export async function press(keyboard: WardKeyboardElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const key = keyOf(keyboard, id);
    const at = middle(key);
    finger(key, 'pointerdown', at);
    finger(key, 'pointerup', at);
    key.dispatchEvent(new MouseEvent('click', { ...at, detail: 1, bubbles: true, composed: true }));
    await keyboard.updateComplete;
  }
}

/** Letters and signs, by their keys. */
export async function type(keyboard: WardKeyboardElement, text: string): Promise<void> {
  for (const character of text) await press(keyboard, `type ${character}`);
}

/** The words that are offered, as far as they are seen. */
export function choices(keyboard: WardKeyboardElement): string[] {
  return [...keyboard.renderRoot.querySelectorAll('.chip:not(.unseen)')].map((chip) =>
    chip.textContent.trim(),
  );
}

/** A field within two shadow trees. */
export function nested(): { host: HTMLElement; field: HTMLInputElement; other: HTMLInputElement } {
  const host = document.createElement('div');
  const outer = host.attachShadow({ mode: 'open' });
  const inside = document.createElement('div');
  const inner = inside.attachShadow({ mode: 'open' });
  outer.append(inside);
  const field = document.createElement('input');
  const other = document.createElement('input');
  other.type = 'tel';
  inner.append(field, other);
  return { host, field, other };
}
