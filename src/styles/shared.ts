/** What every element has in common: type, buttons, fields, notices. */
import { css } from 'lit';
import { tokens } from './tokens.js';

const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* An old page's rule for everything, \`* { line-height: 1 }\`, would reach in through the host. */
    color: var(--_ink) !important;
    font: 400 var(--_text) / 1.5 var(--_font) !important;
    letter-spacing: normal !important;
    overflow-wrap: anywhere;
    text-align: start !important;
    text-transform: none !important;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    /* Not inherited: a browser's own parts inside <details> would break the chain. */
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }

  svg {
    flex: none;
  }

  .stack {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  .card {
    background: var(--_surface);
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    padding: 1.25rem;
  }

  .soft {
    color: var(--_ink-soft);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--_lotus);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }
`;

const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    margin: 0;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-inline-size: var(--_target);
    padding: 0.5rem 1.25rem;
    border: 2px solid var(--_green);
    background: var(--_surface);
    color: var(--_green);
    font-weight: 600;
    cursor: pointer;
    text-decoration: none;
    overflow-wrap: normal;
  }

  button:hover {
    background: var(--_green-tint);
  }

  button.primary {
    background: var(--_green);
    color: var(--_on-green);
  }

  button.primary:hover {
    filter: brightness(1.1);
  }

  /* A kiosk says how large the words are that lead on. */
  button.primary {
    font-size: max(1em, var(--_key-text, 0px));
  }

  button.large {
    min-block-size: calc(var(--_target) * 1.35);
    font-size: max(1.15em, var(--_key-text, 0px));
    inline-size: 100%;
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.danger {
    border-color: var(--_brick);
    color: var(--_brick);
  }

  button.danger:hover {
    background: var(--_brick-tint);
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  label,
  legend,
  .label {
    display: block;
    font-weight: 600;
    padding: 0;
  }

  .field {
    display: grid;
    gap: 0.35rem;
    grid-template-columns: minmax(0, 1fr);
  }

  input,
  select {
    inline-size: 100%;
    border: 1px solid var(--_line);
    background: var(--_surface);
    padding: 0.5rem 0.875rem;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.42em;
    min-block-size: 1.42em;
    block-size: 1.42em;
    margin: 0;
    flex: none;
    accent-color: var(--_green);
  }

  .choice {
    display: flex;
    gap: 0.875rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 400;
    cursor: pointer;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_brick);
  }

  .error {
    color: var(--_brick);
    font-weight: 600;
  }

  .hint {
    color: var(--_ink-soft);
  }
`;

const notices = css`
  .notice {
    display: flex;
    gap: 0.875rem;
    align-items: flex-start;
    padding: 1rem 1.125rem;
    border-radius: var(--_radius);
    border: 1px solid currentcolor;
    background: var(--_green-tint);
    color: var(--_green);
  }

  .notice > div {
    display: grid;
    gap: 0.5rem;
    color: var(--_ink);
    min-inline-size: 0;
  }

  .notice.warning {
    background: var(--_amber-tint);
    color: var(--_amber);
  }

  .notice.danger {
    background: var(--_brick-tint);
    color: var(--_brick);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

export const sharedStyles = [tokens, base, controls, notices];
