import { css } from 'lit';

export const guideLibraryStyles = css`
  /* A guide takes all of the height that the library is given. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .playing {
    align-self: stretch;
    grid-template-rows: auto minmax(min-content, 1fr);
  }

  :is(button, .notice) > svg {
    inline-size: 1.33em;
    block-size: 1.33em;
  }

  .arrange {
    gap: 0.5rem;
  }

  .arrange button {
    flex: 0 1 auto;
    padding-inline: 0.875rem;
  }

  .arrange button[aria-pressed='true'] {
    background: var(--_green);
    color: var(--_on-green);
  }

  .group {
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }

  .guides {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
  }

  .guides li {
    display: grid;
    /* What is far below is not laid out: a ward may have hundreds. */
    content-visibility: auto;
    contain-intrinsic-size: auto 7rem;
  }

  button.guide {
    overflow-wrap: anywhere;
    justify-content: flex-start;
    gap: 0.875rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }

  button.guide > svg {
    color: var(--_green);
  }

  .words {
    display: grid;
    flex: 1;
    gap: 0.125rem;
    min-inline-size: 0;
  }

  .need {
    font-weight: 600;
  }

  .minutes {
    white-space: nowrap;
  }

  .more {
    justify-self: start;
  }

  .back {
    justify-self: start;
    padding-inline: 0.25rem 1rem;
  }
`;
