import { css } from 'lit';

/** A `details` that opens a part of a form: its line as high as a finger, an arrow at its end. */
export const disclosure = css`
  summary {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }

  summary::after {
    content: '';
    inline-size: 0.65rem;
    block-size: 0.65rem;
    margin-inline: auto 0.25rem;
    border: solid currentcolor;
    border-width: 0 3px 3px 0;
    rotate: 45deg;
  }

  [open] > summary::after {
    rotate: 225deg;
  }
`;
