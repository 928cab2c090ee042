import { css } from 'lit';

/** The list of visits: stacked on a phone, in columns where there is room. */
export const listStyles = css`
  .list {
    gap: 0.5rem;
  }

  .viewport {
    background: var(--_surface);
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
  }

  .viewport.scrolls {
    overflow-y: auto;
    /* The rows keep their place by themselves, see VirtualRows. */
    overflow-anchor: none;
    contain: strict;
    block-size: min(46rem, 80vh);
    block-size: min(46rem, 80dvh);
  }

  .track {
    position: relative;
    overflow: clip;
  }

  .heading {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .visit {
    display: grid;
    gap: 0.125rem 1rem;
    grid-template:
      'in out more' auto
      'who who more' auto
      'panel panel panel' auto / auto minmax(0, 1fr) auto;
    align-items: start;
    contain: layout style;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--_line-soft);
  }

  .chosen {
    background: var(--_paper);
  }

  .visit > .in {
    grid-area: in;
  }

  .visit > .out {
    grid-area: out;
  }

  .visit > .out:not([role='columnheader'])::before {
    content: '– ' / '';
  }

  .visit > .who {
    grid-area: who;
    min-inline-size: 0;
  }

  .visit > .do {
    display: contents;
  }

  .more {
    grid-area: more;
    padding: 0;
    border-color: transparent;
    background: transparent;
  }

  .panel {
    grid-area: panel;
    padding-block: 0.75rem 0.5rem;
  }

  .when,
  .phone,
  output {
    font-variant-numeric: tabular-nums;
  }

  .name {
    font-weight: 600;
  }

  .name,
  .visit .hint {
    display: block;
  }

  .phone {
    display: inline-block;
    align-content: center;
    min-block-size: var(--_target);
    margin-inline-end: 0.75rem;
    color: inherit;
    white-space: nowrap;
  }

  .party {
    display: inline-block;
    margin-inline-end: 0.75rem;
    font-weight: 600;
  }

  .inside {
    color: var(--_green);
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }

  .stepper button {
    padding-inline: 0.5rem;
  }

  output {
    min-inline-size: 2.5ch;
    text-align: center;
    font-size: 1.25em;
    font-weight: 700;
  }

  .erasing {
    padding: 1rem 1.125rem;
    border: 1px solid var(--_brick);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  @container (inline-size > 44rem) {
    .heading {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      overflow: visible;
      background: var(--_surface);
      border-radius: var(--_radius) var(--_radius) 0 0;
      font-weight: 600;
    }

    .heading .visit {
      border-block-end: 2px solid var(--_line);
    }

    .visit {
      grid-template:
        'in out who more' auto
        '. . panel panel' auto / 7rem minmax(8rem, 1fr) minmax(0, 2fr) var(--_target);
      column-gap: 1.25rem;
    }

    .visit > .out:not([role='columnheader'])::before {
      content: none;
    }
  }
`;
