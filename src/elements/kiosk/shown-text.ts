/** What stands on a screen, in reading order, to be said aloud. */

const SILENT =
  'svg, script, style, template, input, textarea, select, [aria-hidden="true"], [hidden]';
const BLOCK = 'h1, h2, h3, p, li, dt, dd, label, legend, button, a, summary, figcaption, strong';

/** The texts below a node, shadow trees and slotted elements included; nothing that was typed. */
export function shownTexts(root: Element): string[] {
  const texts: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) texts.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return void (line += node.textContent);
    if (!(node instanceof Element) || node.matches(SILENT) || !isDrawn(node)) return;
    const isBlock = node.matches(BLOCK);
    if (isBlock) end();
    childrenOf(node).forEach(walk);
    if (isBlock) end();
  };
  walk(root);
  end();
  return texts;
}

function childrenOf(node: Element): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** An element without a box of its own may still have children that have one. */
function isDrawn(node: Element): boolean {
  return node.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
