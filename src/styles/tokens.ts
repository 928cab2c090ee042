/**
 * The design tokens. A page sets `--ward-*` on any ancestor to theme; an element reads them through
 * these defaults. Dark values follow the page's `color-scheme`, so a light page stays light on a
 * dark phone. Contrast of each pair is checked by a test.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_paper: var(--ward-paper, light-dark(#fbf8f2, #121c18));
    --_surface: var(--ward-surface, light-dark(#ffffff, #1b2823));
    --_ink: var(--ward-ink, light-dark(#14211c, #f2efe6));
    --_ink-soft: var(--ward-ink-soft, light-dark(#40504a, #c3cdc7));
    --_line: var(--ward-line, light-dark(#72817a, #8a9a92));
    --_line-soft: var(--ward-line-soft, light-dark(#dcd6c8, #34443d));
    --_green: var(--ward-green, light-dark(#0a5c4a, #8edcc2));
    --_on-green: var(--ward-on-green, light-dark(#ffffff, #06241c));
    --_green-tint: var(--ward-green-tint, color-mix(in srgb, var(--_green) 12%, var(--_surface)));
    --_lotus: var(--ward-lotus, light-dark(#a01f54, #ffa9c8));
    --_amber: var(--ward-amber, light-dark(#6b4500, #f3c777));
    --_amber-tint: var(--ward-amber-tint, light-dark(#fbf0d9, #3a2e14));
    --_brick: var(--ward-brick, light-dark(#8f1f17, #ffb3a9));
    --_brick-tint: var(--ward-brick-tint, light-dark(#fbe7e4, #43211d));
    --_radius: var(--ward-radius, 12px);
    --_font: var(--ward-font, 'Be Vietnam Pro', system-ui, sans-serif);
    --_target: var(--ward-target, 48px);
    --_text: var(--ward-text, 1.125rem);
  }
`;
