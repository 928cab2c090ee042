/** Runs axe-core with the bars of this project: WCAG 2.2 AA, target size and 7:1 contrast. */
import axe, { type Result, type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    // An element on the test page stands outside any landmark; whole pages are tested end to end.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
  resultTypes: ['violations'],
};

/**
 * Fails with every finding of axe below an element: the rule, what to do and where it is.
 * Transitions are finished first, so that no half-faded colour is measured.
 */
export async function expectAccessible(element: Element): Promise<void> {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  const { violations } = await axe.run(element, OPTIONS);
  if (violations.length > 0) {
    throw new Error(
      `axe found ${violations.length} in <${element.localName}>:\n${violations.map(describe).join('\n')}`,
    );
  }
}

function describe({ id, help, helpUrl, nodes }: Result): string {
  const places = nodes.map(
    ({ target, html, failureSummary }) =>
      `    ${target.flat().join(' » ')}\n      ${html}\n      ${(failureSummary ?? '').replaceAll('\n', '\n      ')}`,
  );
  return `  ${id}: ${help} (${helpUrl})\n${places.join('\n')}`;
}
