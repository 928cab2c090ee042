/** How a reception's own controls look: steppers, the direction, disclosures, the form. */
import { css } from 'lit';

export const receptionControlStyles = css`
  .setting {
    display: grid;
    gap: 0.35rem;
    align-content: start;
  }

  .setting .hint {
    font-size: 0.95em;
  }

  .stepper {
    display: flex;
    align-items: center;
  }

  .stepper output {
    min-inline-size: 5em;
    padding-inline: 0.5rem;
    text-align: center;
    font-size: 1.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .segments {
    display: flex;
    margin-block-start: 0.35rem;
  }

  .segments label {
    position: relative;
    flex: 1 1 auto;
    font-weight: 600;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border: 2px solid var(--_green);
    margin-inline-start: -2px;
    background: var(--_surface);
    color: var(--_green);
  }

  .segments :first-child span {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    margin-inline-start: 0;
  }

  .segments :last-child span {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .segments :checked + span {
    background: var(--_green);
    color: var(--_on-green);
  }

  .segments :focus-visible + span {
    outline: 3px solid var(--_lotus);
    outline-offset: 2px;
    z-index: 1;
  }

  [open] > summary {
    margin-block-end: 0.75rem;
  }

  details.card {
    padding-block: 0.5rem;
  }

  details[open].card {
    padding-block-end: 1.25rem;
  }

  .pair {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    align-items: end;
  }

  .oddity,
  .odd {
    color: var(--_amber);
    font-weight: 600;
  }

  .oddity:empty {
    display: none;
  }

  .consent {
    display: grid;
    gap: 0.5rem;
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_green-tint);
  }

  @media (forced-colors: active) {
    .segments :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
