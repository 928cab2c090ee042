import { css } from 'lit';

/** The screens that load after the first one. */
export const guideMoreStyles = css`
  .map {
    display: grid;
    gap: 0.5rem;
  }

  .map button {
    overflow-wrap: anywhere;
    inline-size: 100%;
    justify-content: flex-start;
    gap: 0.9rem;
    border-width: 1px;
    border-color: var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }

  .map .count {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    border: 2px solid var(--_green);
    color: var(--_green);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .map .passed .count,
  .map .here .count {
    background: var(--_green);
    color: var(--_on-green);
  }

  .map .here {
    border: 3px solid var(--_green);
    background: var(--_green-tint);
    font-weight: 600;
  }

  .map .state {
    margin-inline-start: auto;
    flex: none;
    max-inline-size: 40%;
    color: var(--_green);
  }

  .map .here .state {
    color: var(--_ink);
  }

  h2 .name {
    display: block;
    margin-block-start: 0.3rem;
    font-size: 0.7em;
    font-weight: 400;
  }

  .finish {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    padding: 1.5rem 1rem;
    border-radius: var(--_radius);
    background: var(--_green-tint);
    text-align: center;
  }

  .finish svg {
    inline-size: 4em;
    block-size: 4em;
    color: var(--_green);
  }

  .finish h2 {
    font-size: 1.9em;
  }

  .helper {
    display: grid;
    gap: 1rem;
    align-content: start;
    align-self: start;
    padding: 1.25rem;
    border: 2px dashed var(--_lotus);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .helper .label {
    display: flex;
    gap: 0.6rem;
    color: var(--_lotus);
  }

  .helper dt {
    color: var(--_lotus);
    font-weight: 700;
  }

  .helper dd + dt {
    margin-block-start: 0.75rem;
  }

  .helper dd {
    font-size: 1.1em;
  }

  .tally {
    display: grid;
    gap: 0.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line-soft);
  }

  .tally [role='status']:not(:empty) {
    color: var(--_green);
    font-weight: 600;
  }

  .numbers {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }

  .numbers li {
    display: grid;
    gap: 0.5rem;
    /* Numbers beside each other stand on one line, whatever they are for. */
    grid-template-rows: 1fr;
  }

  a.button {
    border-radius: var(--_radius);
  }

  a.button svg {
    inline-size: 1.33em;
    block-size: 1.33em;
  }

  .call b,
  .big {
    font-size: 1.35em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .fakes {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .fakes li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  /* Through the letters a line would hide the hyphen that gives a fake away. */
  .fakes s {
    text-decoration: underline wavy var(--_brick);
    text-underline-offset: 0.25em;
    flex: 1 1 9em;
    min-inline-size: 0;
    text-decoration-thickness: 0.12em;
    text-decoration-color: var(--_brick);
  }

  .mark {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    padding: 0.1rem 0.6rem 0.1rem 0.3rem;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_brick);
    font-weight: 700;
  }

  a.link {
    padding-block: 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .host {
    display: block;
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .card.link {
    display: grid;
    gap: 0.75rem;
    justify-items: center;
    text-align: center;
  }
  .code-image {
    inline-size: min(100%, 16rem);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }

  .rule {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_green);
  }

  .term {
    border-block: 1px solid var(--_line-soft);
  }

  .term + .term {
    border-block-start: 0;
    margin-block-start: -1rem;
  }
`;
