/** Puts elements on the test page, waits until they have drawn, and clears the page after each test. */
import { nothing, render, type TemplateResult } from 'lit';
import en from '../../src/localize/en.js';
import { registerTranslation } from '../../src/localize/localize.js';
import { afterEach } from './suite.js';

export { until } from './until.js';

// A page loads English when it is first asked for; here it is there from the start.
registerTranslation(en);

const mounted = new Set<HTMLElement>();

afterEach(unmount);

/**
 * Renders a Lit template, or trusted markup, into a fresh container and waits until every element
 * in it has drawn. Gives the first element; the container goes away after the test.
 */
export async function mount<E extends Element = HTMLElement>(
  content: TemplateResult | string,
): Promise<E> {
  const container = document.createElement('div');
  mounted.add(container);
  document.body.append(container);
  if (typeof content === 'string') container.innerHTML = content;
  else render(content, container);
  await settled(container);
  const first = container.firstElementChild;
  if (!first) throw new Error('mount() was given no element');
  return first as E;
}

/** Takes away what `mount` put on the page, as when a person leaves it. */
export function unmount(): void {
  for (const container of mounted) {
    // Lit still holds its part tree: render nothing first so that directives disconnect too.
    if ('_$litPart$' in container) render(nothing, container);
    container.remove();
  }
  mounted.clear();
}

/** Waits until every Lit element below a root, shadow trees included, has nothing left to draw. */
export async function settled(root: ParentNode): Promise<void> {
  for (;;) {
    const pending = deepElements(root).filter(isPending);
    if (pending.length === 0) return;
    await Promise.all(pending.map((element) => element.updateComplete));
  }
}

/** The next event of a type on a target. */
export function nextEvent<E extends Event = Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as E), { once: true });
  });
}

/** Finds the first match in an element's shadow tree, or throws naming the selector. */
export function part<E extends Element = HTMLElement>(host: Element, selector: string): E {
  const found = host.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no ${selector}`);
  return found;
}

/** What a person reads in an element: the text of its shadow trees and slots, spaces collapsed. */
export function visibleText(root: Element): string {
  return [...texts(root)].join(' ').replace(/\s+/g, ' ').trim();
}

function* texts(node: Node): Generator<string> {
  if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return;
  if (node instanceof Text) yield node.data;
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
    for (const child of node.assignedNodes()) yield* texts(child);
    return;
  }
  for (const child of (node instanceof Element && node.shadowRoot ? node.shadowRoot : node)
    .childNodes) {
    yield* texts(child);
  }
}

/** Every element below a node, shadow trees included. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deepElements(element.shadowRoot)] : [element],
  );
}

interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

function isPending(element: Element): element is Element & Updating {
  return 'isUpdatePending' in element && element.isUpdatePending === true;
}
