import { css } from 'lit';

/** What somebody agrees to: what, why, who, how long. */
export const consent = css`
  .consent {
    display: grid;
    gap: 0.75rem;
  }

  dl {
    display: grid;
    gap: 0.15rem 1rem;
  }

  dt {
    font-weight: 600;
  }

  dd + dt {
    margin-block-start: 0.4rem;
  }
`;
