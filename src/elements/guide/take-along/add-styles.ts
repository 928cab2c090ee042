import type { CSSResult, LitElement } from 'lit';

/** Styles of a part that is loaded on demand, for the shadow tree it is drawn in. Once is enough. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  const { adoptedStyleSheets: sheets } = renderRoot;
  if (!sheets.includes(styleSheet)) renderRoot.adoptedStyleSheets = [...sheets, styleSheet];
}

/** Takes them out again, where they would reach what else is in the tree. */
export function removeStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  renderRoot.adoptedStyleSheets = renderRoot.adoptedStyleSheets.filter((one) => one !== styleSheet);
}
