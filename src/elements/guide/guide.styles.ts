import { css } from 'lit';

/** The frame of every screen: tools above, help below, whoever helps beside. */
export const guideStyles = css`
  /* All of the height that it is given. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .player {
    display: grid;
    grid-template-rows: auto minmax(min-content, 1fr);
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
    scroll-margin-block-start: 0.5rem;
  }

  .size-1 {
    font-size: 1.2em;
  }

  .size-2 {
    font-size: 1.45em;
  }

  .size-3 {
    font-size: 1.75em;
  }

  /* No word or number of a heading stands alone in its last line. */
  h2,
  h3,
  legend {
    text-wrap: balance;
  }

  .stage,
  .now {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .learner {
    display: flex;
    flex-direction: column;
    gap: 1.25rem;
  }

  .now {
    flex: 1 0 auto;
  }

  .now:not(:has(> .step)) {
    align-content: safe center;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .tool {
    padding: 0.4rem 0.7rem;
    border: 1px solid var(--_line);
    font-weight: 500;
  }

  .tool[aria-disabled] {
    color: var(--_ink-soft);
    border-style: dashed;
    cursor: default;
  }

  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: var(--_green-tint);
    border: 2px solid var(--_green);
    color: var(--_ink);
  }

  .rarer {
    display: none;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .rarer.open {
    display: flex;
  }
  :is(button, .facts li, .note, .mark, .position span, .label) > svg {
    inline-size: 1.33em;
    block-size: 1.33em;
  }

  .notice > svg {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .lead {
    font-size: 1.1em;
  }

  .facts,
  .points {
    display: grid;
    gap: 0.6rem;
  }

  .facts li {
    display: flex;
    gap: 0.6rem;
    align-items: flex-start;
  }

  .facts svg {
    color: var(--_green);
    margin-block-start: 0.15em;
  }

  .points {
    padding-inline-start: 1.4em;
    list-style: disc;
  }

  .points li::marker {
    color: var(--_green);
  }

  h3 + .points,
  h3 + p {
    margin-block-start: 0.4rem;
  }

  .note {
    display: flex;
    gap: 0.6rem;
    align-items: flex-start;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_amber);
  }

  .note svg {
    color: var(--_amber);
    margin-block-start: 0.15em;
  }

  .wide {
    inline-size: 100%;
  }

  .fold.card {
    padding-block: 0.25rem;
  }

  .fold[open] {
    padding-block-end: 1rem;
  }

  .variants {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .variants legend {
    margin-block-end: 0.75rem;
    font-size: 1.2em;
  }

  .variants .choice {
    justify-content: flex-start;
    border-color: var(--_line);
    color: inherit;
    padding: 0.75rem 1rem;
    min-block-size: calc(var(--_target) * 1.2);
  }

  .variants [aria-pressed='true'] {
    border-color: var(--_green);
    background: var(--_green-tint);
    font-weight: 600;
  }

  .variants .error {
    grid-column: 1 / -1;
  }

  .help {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line-soft);
  }

  .help button {
    padding-inline: 0.6rem;
  }

  @container (min-width: 34em) {
    .rarer {
      display: contents;
    }

    .more {
      display: none;
    }
  }

  @container (min-width: 700px) {
    .stage.helped {
      gap: 2rem;
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
  }
`;
