import { css } from 'lit';

export const visitorCardStyles = css`
  :host {
    container-type: inline-size;
  }

  .desk {
    gap: 1.75rem;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .pair {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    align-items: end;
  }

  .person {
    position: relative;
  }

  .person + .person {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line-soft);
  }

  .person legend {
    float: inline-start;
    inline-size: 100%;
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_green);
  }

  .person .remove {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline: 0.5rem;
  }

  .person + .person .remove {
    inset-block-start: 1rem;
  }

  .add {
    justify-self: start;
  }

  .done {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    color: var(--_green);
  }

  .pictures {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  }

  [part='picture'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 26rem;
    block-size: auto;
    border-radius: 10px;
    box-shadow: 0 2px 10px rgb(20 33 28 / 25%);
    background: #fff;
    forced-color-adjust: none;
  }

  .household {
    display: grid;
    gap: 1rem;
    justify-items: start;
  }

  .household > ul {
    inline-size: 100%;
  }

  .issued {
    display: grid;
    gap: 0.5rem 1rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_line-soft);
  }

  .issued + .issued {
    padding-block-start: 1rem;
  }

  .who {
    display: grid;
    gap: 0.1rem;
  }

  .who strong {
    font-size: 1.1em;
  }

  .number {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .confirm {
    grid-column: 1 / -1;
  }

  @container (inline-size >= 33rem) {
    .issued {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  .about {
    display: grid;
    gap: 0.75rem;
  }

  .about h3 {
    display: flex;
    gap: 0.6rem;
    align-items: flex-start;
    color: var(--_green);
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }

  .numbers {
    display: grid;
    gap: 0.25rem;
    font-variant-numeric: tabular-nums;
  }
`;
