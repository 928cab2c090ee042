import { css } from 'lit';

/** The page of the editor: where to begin, the desk, what is beside it. */
export const guideEditorStyles = css`
  :host {
    container-type: inline-size;
  }

  .ways {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  }

  .way {
    display: grid;
    gap: 1rem;
    align-content: start;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
  }

  .way > .field {
    inline-size: 100%;
  }

  .title {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .start {
    justify-self: start;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .keeping {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.5em;
  }

  .spread {
    justify-content: space-between;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    border-block-end: 2px solid var(--_green);
  }

  .tabs button {
    flex: 0 1 auto;
    padding-inline: 1rem;
    border: 2px solid transparent;
    border-block-end: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: none;
  }

  .tabs [aria-pressed='true'] {
    background: var(--_green);
    color: var(--_on-green);
  }

  .desk {
    display: grid;
    gap: 1.5rem;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }

  .desk.wide {
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
  }

  .wide > .beside {
    position: sticky;
    inset-block-start: 0.5rem;
    max-block-size: calc(100dvh - 1rem);
    overflow-y: auto;
    padding-inline-end: 0.25rem;
  }

  h4 {
    margin: 0;
    font-size: 1.05em;
    font-weight: 600;
  }

  .findings {
    display: grid;
    gap: 0.75rem;
  }

  .findings:empty {
    display: none;
  }

  .findings li {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_amber);
  }

  .findings.error li {
    border-color: var(--_brick);
  }

  .findings.open li {
    border-color: var(--_line);
  }

  .findings button {
    display: flex;
    padding-inline: 0;
  }

  .state.approved {
    color: var(--_green);
  }
`;
