import { css } from 'lit';

export const slidesStyles = css`
  .slides s {
    text-decoration: underline wavy var(--_brick);
    text-underline-offset: 0.25em;
  }

  dialog.slides {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_paper);
    color: var(--_ink);
    overflow: hidden;
  }

  .show {
    display: grid;
    grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
    inline-size: 100%;
    block-size: 100%;
    background: var(--_paper);
  }

  .stage {
    display: grid;
    overflow: auto;
    padding: clamp(1rem, 4vw, 4.5rem);
    /* A class of forty: the last row reads a line that is a twentieth of the picture's height. */
    font-size: clamp(1.25rem, min(3.1vw, 4.8vh), 5rem);
    line-height: 1.4;
    touch-action: pan-y;
  }

  .slide {
    display: grid;
    gap: 0.6em;
    align-content: center;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    margin: auto;
  }

  .slide h2 {
    font-size: 1.55em;
    text-wrap: balance;
  }

  .slide.cover h2 {
    font-size: 2em;
  }

  .slide.cover > svg {
    color: var(--_green);
    inline-size: 2.4em;
    block-size: 2.4em;
  }

  .slide-kind {
    color: var(--_green);
    font-weight: 600;
    font-size: 0.85em;
  }

  .slide-words {
    display: grid;
    gap: 0.6em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }

  @media (min-aspect-ratio: 1) {
    .slide.drawn {
      grid-template-columns: minmax(0, 1fr) minmax(0, 34%);
      column-gap: 1.6em;
    }

    .slide.drawn > :not(.slide-drawing) {
      grid-column: 1;
    }

    .slide.drawn > .slide-drawing {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
    }
  }

  .slide-drawing {
    font-size: 0.62em;
  }

  @media (max-aspect-ratio: 1) {
    .slide-drawing {
      font-size: 0.5em;
    }

    .slide-drawing .scene {
      max-inline-size: 24em;
    }
  }

  .slide-points {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1em;
    list-style: disc;
  }

  .slide-points ::marker {
    color: var(--_green);
  }

  .slide-number {
    font-size: 1.25em;
  }

  .slide .notice p > b {
    color: var(--_amber);
  }

  .slide .notice svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .slide-leads {
    display: grid;
    gap: 0.45em;
    justify-items: start;
  }

  .slide-leads button {
    text-align: start;
    justify-content: start;
  }

  .slide-quiz {
    display: grid;
    gap: 0.45em;
  }

  .slide-quiz > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.35em 0.6em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .slide-quiz > .right {
    border-color: var(--_green);
    border-width: 4px;
    background: var(--_green-tint);
  }

  .slide-quiz > .wrong {
    border-style: dashed;
  }

  .because {
    font-size: 0.85em;
  }

  .because svg {
    vertical-align: -0.3em;
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  .right .because svg {
    color: var(--_green);
  }
`;
