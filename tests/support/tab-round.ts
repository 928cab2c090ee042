/** The way of the focus round a screen, as somebody with a keyboard goes it. */
import type { Page } from 'playwright-core';
import { CONTROL } from './kiosk-measures.js';

/** Everything that Tab should reach, in reading order; set by {@link tabRound}. */
declare global {
  var wayOfFocus: Element[];
}

interface Stop {
  /** Among `wayOfFocus`; -1 is none of them. */
  readonly index: number;
  readonly name: string;
  readonly flaws: readonly string[];
}

/** Goes round the screen by Tab, and tells what is wrong with the way. */
export async function tabRound(page: Page): Promise<string[]> {
  const names = await page.evaluate(findWay, CONTROL);
  const stops: Stop[] = [];
  for (let press = 0; press < names.length * 2 + 4; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop.index === -1 && stop.name === 'the page') {
      // Between the last and the first stands the browser's own frame.
      const last = stops.at(-1);
      if (!last || last.index === names.length - 1) continue;
      return [`focus lost after ${last.name}`];
    }
    if (stops[0] && stop.index === stops[0].index) break;
    stops.push(stop);
  }
  const flaws = stops.flatMap(({ flaws }) => flaws);
  const first = stops[0]?.index ?? 0;
  const expected = names.map((_, i) => names[(first + i) % names.length]);
  const reached = stops.map(({ name }) => name);
  for (const [i, name] of expected.entries()) {
    if (reached[i] === name) continue;
    flaws.push(`focus goes to ${reached[i] ?? 'nothing more'}, not to ${name}`);
    break;
  }
  return flaws;
}

function findWay(CONTROL: string): string[] {
  const way: Element[] = [];
  const walk = (element: Element): void => {
    if (element.matches('[inert]')) return;
    if (element.matches(CONTROL) && !element.matches(':disabled')) {
      const { type, name, checked } = element as HTMLInputElement;
      const peers = way.filter((other) => (other as HTMLInputElement).name === name);
      const isRest = type === 'radio' && !checked && peers.length > 0;
      const shows = element.checkVisibility({ visibilityProperty: true });
      if (shows && (element as HTMLElement).tabIndex >= 0 && !isRest) way.push(element);
    }
    const given = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    const children = given.length > 0 ? given : [...(element.shadowRoot ?? element).children];
    children.forEach(walk);
  };
  walk(document.body);
  globalThis.wayOfFocus = way;
  return way.map(
    (element) =>
      `<${element.localName}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()}”`,
  );
}

async function lookAtFocus(): Promise<Stop> {
  // What opens with the focus, such as a keyboard, has its place by then.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return { index: -1, name: 'the page', flaws: [] };
  const said = (active.getAttribute('aria-label') ?? active.textContent ?? '').replace(/\s+/g, ' ');
  const name = `<${active.localName}> “${said.trim()}”`;
  const flaws: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) flaws.push(`no outline: ${name}`);
  const { left, top, right, bottom } = active.getBoundingClientRect();
  let at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  while (at?.shadowRoot) {
    const inner = at.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!inner || inner === at) break;
    at = inner;
  }
  const label = (active as HTMLInputElement).labels?.[0];
  if (!at || !(active.contains(at) || at.contains(active) || label?.contains(at))) {
    flaws.push(`focused but covered: ${name}`);
  }
  return { index: globalThis.wayOfFocus.indexOf(active), name, flaws };
}
