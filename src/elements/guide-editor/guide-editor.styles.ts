import { css } from 'lit';

export const guideEditorStyles = css`
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }

  .from .field {
    flex: 1 1 16rem;
  }

  .title {
    flex: 1 1 12rem;
  }

  .start {
    justify-self: start;
  }

  .bar {
    justify-content: space-between;
  }

  .desk {
    display: grid;
    gap: 1.5rem;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size > 60rem) {
    .desk {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    }

    .beside {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100dvh - 2rem);
      overflow-y: auto;
    }
  }

  :host {
    container-type: inline-size;
  }

  .part {
    padding: 0 1.25rem;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .inside {
    padding-block-end: 1.25rem;
  }

  fieldset.box {
    padding: 0.25rem 0 0.25rem 1rem;
    border-inline-start: 3px solid var(--_line-soft);
  }

  .item {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_line-soft);
  }

  .optional {
    display: grid;
    gap: 0.25rem;
  }

  .words {
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }

  .words > legend {
    margin-block-end: 0.25rem;
  }

  .words > .error {
    grid-column: 1 / -1;
  }

  .tongue {
    color: var(--_ink-soft);
    font-weight: 400;
  }

  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    field-sizing: content;
    resize: vertical;
  }

  button.small {
    justify-self: start;
    padding-inline: 0.875rem;
    font-size: 1rem;
  }

  .adds {
    gap: 0.5rem;
  }

  .picture {
    max-inline-size: 12rem;
    border-radius: var(--_radius);
  }

  h4 {
    margin: 0;
    font-size: 1.05em;
  }

  .findings {
    display: grid;
    gap: 0.5rem;
  }

  .findings li {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_amber);
  }

  .findings.error li {
    border-color: var(--_brick);
  }
`;
