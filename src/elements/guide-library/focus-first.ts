import type { LitElement } from 'lit';

/** Moves the focus, once all is drawn; where the first selector finds nothing, the second. */
export async function focusFirst(host: LitElement, ...selectors: readonly string[]): Promise<void> {
  await host.updateComplete;
  const found = selectors
    .map((selector) => host.renderRoot.querySelector<HTMLElement>(selector))
    .find((element) => element !== null);
  found?.focus();
}
