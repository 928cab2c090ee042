/** Measures a kiosk's screen as it is drawn: fingers, letters, edges, heights, the way of the focus. */
import type { Page } from 'playwright-core';

/** All in CSS px. */
export interface Bars {
  /** What a finger presses, either way. */
  readonly target: number;
  /** The least height of a key of the on-screen keyboard. */
  readonly key: number;
  /** Text for reading. */
  readonly text: number;
  /** The least text of what is named in `SMALLER`. */
  readonly caption: number;
  /** Titles, choices and the one button that leads on. */
  readonly keyText: number;
  /** Below this height stands what leads on. */
  readonly mainFrom: number;
  /** Below this height stands everything that can be pressed. */
  readonly allFrom: number;
}

/**
 * What may be smaller than text for reading:
 * - the bar that stands on every screen, so that nine buttons with a sign each leave room for the rest;
 * - keys of the on-screen keyboard, whose letters follow the keys' width.
 *
 * The words in drawings of other apps' screens are pictures, described beside them: not below 18 px.
 * Notices that do not fit are left out whole, in a column beyond the edge.
 */
const SMALLER = '.bar, ward-keyboard';
const DRAWN = '[part~="drawing"]';
const LEFT_OUT = '.bulletins';
export const CONTROL = 'button, a[href], input:not([type="hidden"]), select, textarea, summary';
const KEY_TEXT = 'h1, .choice-button strong, button.primary, button.begin';
const MAIN = 'button.primary, .choice-button, .begin, .bar button, button.write, .deeds .done';

export function measure(page: Page, bars: Bars): Promise<string[]> {
  return page.evaluate(measureHere, { bars, SMALLER, DRAWN, LEFT_OUT, CONTROL, KEY_TEXT, MAIN });
}

type Measures = Readonly<
  Record<'SMALLER' | 'DRAWN' | 'LEFT_OUT' | 'CONTROL' | 'KEY_TEXT' | 'MAIN', string>
> & {
  readonly bars: Bars;
};

/** Runs in the page, and so holds all it needs. */
function measureHere(measures: Measures): string[] {
  const { bars, SMALLER, DRAWN, LEFT_OUT, CONTROL, KEY_TEXT, MAIN } = measures;
  const found = new Set<string>();
  const { innerWidth: width, innerHeight: height } = window;

  const words = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 48);
  const nameOf = (element: Element) =>
    `<${element.localName}${element.id && `#${element.id}`}${
      element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''
    }> “${element.getAttribute('aria-label') ?? words(element)}”`;
  const round = (px: number) => Math.round(px * 10) / 10;
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return (
      element.assignedSlot ??
      element.parentElement ??
      (root instanceof ShadowRoot ? root.host : null)
    );
  };
  const closest = (element: Element, selector: string): Element | null => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (at.matches(selector)) return at;
    }
    return null;
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const shows = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return shows && width > 1 && height > 1 && !closest(element, '.visually-hidden');
  };
  const all: Element[] = [];
  const walk = (element: Element): void => {
    all.push(element);
    const given = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    const children = given.length > 0 ? given : [...(element.shadowRoot ?? element).children];
    children.forEach(walk);
  };
  walk(document.body);
  const seen = all.filter(isSeen);

  const scroller = seen.find((element) => element.localName === 'main');
  const frame = scroller?.getBoundingClientRect();
  /** The part of it that is not scrolled out of sight. */
  const shownOf = (element: Element): DOMRectReadOnly | undefined => {
    const box = element.getBoundingClientRect();
    if (!frame || !scroller || !closest(element, 'main')) return box;
    const top = Math.max(box.top, frame.top);
    const bottom = Math.min(box.bottom, frame.bottom);
    return bottom - top > 1 ? new DOMRect(box.left, top, box.width, bottom - top) : undefined;
  };
  const targetOf = (control: Element): DOMRectReadOnly => {
    const own = control.getBoundingClientRect();
    if (!(control instanceof HTMLInputElement) || !/checkbox|radio/.test(control.type)) return own;
    const label = control.labels?.[0]?.getBoundingClientRect();
    return label && label.width * label.height > own.width * own.height ? label : own;
  };
  const isInSentence = (control: Element) =>
    control.localName === 'a' &&
    getComputedStyle(control).display === 'inline' &&
    words(control.parentElement ?? control) !== words(control);

  for (const control of seen.filter((element) => element.matches(CONTROL))) {
    if (control.matches(':disabled') || closest(control, '[inert]')) continue;
    const box = targetOf(control);
    const isKey = closest(control, 'ward-keyboard') !== null;
    // The name above every screen opens what is for staff, who may reach up and aim for it: 48 px.
    const isForStaff = control.matches('.name');
    const least = isKey ? bars.key : isForStaff ? 48 : bars.target;
    if (!isInSentence(control) && (box.width < bars.target - 1 || box.height < least - 1)) {
      found.add(
        `too small to press: ${nameOf(control)} ${round(box.width)} × ${round(box.height)}`,
      );
    }
    const shown = shownOf(control);
    if (!shown) continue;
    if (shown.top < bars.allFrom && !isForStaff)
      found.add(`too high: ${nameOf(control)} at ${round(shown.top)}`);
    if (control.matches(MAIN) && shown.top < bars.mainFrom) {
      found.add(`main action too high: ${nameOf(control)} at ${round(shown.top)}`);
    }
    if (control.scrollWidth > control.clientWidth + 1 && control.localName === 'button') {
      found.add(`words wider than their button: ${nameOf(control)}`);
    }
  }

  for (const element of seen) {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const isField = element.matches(
      'input:not([type="checkbox"], [type="radio"]), select, textarea',
    );
    if ((texts.length === 0 && !isField) || closest(element, 'svg')) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const least = closest(element, DRAWN)
      ? 18
      : closest(element, SMALLER)
        ? bars.caption
        : bars.text;
    if (size < least - 0.5) found.add(`small text: ${nameOf(element)} ${round(size)} px`);
    if (closest(element, KEY_TEXT) && !closest(element, '.hint, [lang]:not(html)')) {
      if (size < bars.keyText - 0.5)
        found.add(`small key text: ${nameOf(element)} ${round(size)} px`);
    }
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      const scrolls = frame !== undefined && closest(element, 'main') !== null;
      const isOut =
        box.left < -1 ||
        box.right > width + 1 ||
        (!scrolls && (box.top < 0 || box.bottom > height));
      if (isOut && !closest(element, LEFT_OUT)) found.add(`cut at the edge: ${nameOf(element)}`);
    }
  }

  /** What a finger or an eye meets there. */
  const at = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const inner: Element | null = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
      if (!inner || inner === hit) return hit;
      hit = inner;
    }
  };
  for (const element of seen.filter((each) => each.matches(`${CONTROL}, h1, h2, h3, p, li`))) {
    const box = shownOf(element);
    if (!box || box.height < 12 || closest(element, `[inert], ${LEFT_OUT}, ward-keyboard`))
      continue;
    const middle = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 24)] as const;
    const hit = at(...middle);
    const within = (inner: Element, outer: Element) => {
      for (let up: Element | null = inner; up; up = parentOf(up)) if (up === outer) return true;
      return false;
    };
    // Below what stays in sight it scrolls by.
    let isOver = false;
    for (let up = hit; up && up !== scroller; up = parentOf(up)) {
      isOver ||= getComputedStyle(up).position === 'sticky';
    }
    if (isOver) continue;
    if (hit && !within(hit, element) && !within(element, hit)) {
      found.add(`covered: ${nameOf(element)} by ${nameOf(hit)}`);
    }
  }

  for (const element of seen) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isField = element.matches(`input, select, textarea, svg, video, ${LEFT_OUT}`);
    if (isField || closest(element, 'svg')) continue;
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      found.add(`cut or scrolls sideways: ${nameOf(element)}`);
    }
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) {
      found.add(`cut below: ${nameOf(element)}`);
    }
  }
  const page = document.documentElement;
  if (page.scrollWidth > width || page.scrollHeight > height) {
    found.add(`the page itself scrolls: ${page.scrollWidth} × ${page.scrollHeight}`);
  }
  return [...found];
}
