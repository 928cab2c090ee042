/** Measures the keyboard, and gives its parts the sizes that only a measured screen can give. */
import { placePicker } from './accent-picker.js';
import type { Layout } from './layouts.js';
import { boardWidth, GAP, rowHeight, type Space } from './measures.js';

/** What there is to fill: the host's width once it is shown, the page's before. */
export function spaceOf(host: HTMLElement): Space {
  const probe = host.shadowRoot?.querySelector<HTMLElement>('.measure');
  const measured = probe?.getBoundingClientRect().height ?? 0;
  const said = getComputedStyle(host).getPropertyValue('--_target').trim();
  const target = measured || (said.endsWith('px') ? Number.parseFloat(said) : 0) || 48;
  const width = host.getBoundingClientRect().width || document.documentElement.clientWidth;
  return { width, height: innerHeight, target };
}

/** Through the object model: a strict content policy refuses styles in markup. */
export function arrangeKeyboard(
  panel: HTMLElement,
  space: Space,
  layout: Layout,
  held: HTMLElement | undefined,
): void {
  const { columns, rows } = layout;
  const board = boardWidth(space, columns);
  const row = rowHeight(space, columns, rows);
  const key = (board - GAP) / columns - GAP;
  set(panel, { board: px(board), row: px(row), key: px(key), halves: String(2 * columns) });
  hideRest(panel);
  const picker = panel.querySelector<HTMLElement>('.picker');
  if (!picker || !held) return;
  const box = panel.getBoundingClientRect();
  const at = held.getBoundingClientRect();
  const place = placePicker({
    count: picker.childElementCount,
    width: space.target,
    height: row,
    gap: GAP,
    panel: box,
    key: {
      left: at.left - box.left,
      right: at.right - box.left,
      top: at.top - box.top,
      bottom: at.bottom - box.top,
    },
  });
  set(picker, { across: String(place.across), choice: px(space.target) });
  picker.style.left = px(place.left);
  picker.style.top = px(place.top);
}

/** Words that do not fit in the strip's one row are not there for anybody. */
function hideRest(panel: HTMLElement): void {
  const chips = [...panel.querySelectorAll<HTMLElement>('.chip')];
  const first = chips[0]?.offsetTop;
  for (const chip of chips) chip.classList.toggle('unseen', chip.offsetTop !== first);
}

function set(element: HTMLElement, sizes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(sizes)) element.style.setProperty(`--_${name}`, value);
}

function px(value: number): string {
  return `${value}px`;
}
