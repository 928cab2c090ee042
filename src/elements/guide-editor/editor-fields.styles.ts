import { css } from 'lit';

/** Texts, drawings, and what is said at a field. */
export const editorFieldStyles = css`
  .words {
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }

  .words > .hint,
  .words > .error,
  .words > .advice {
    grid-column: 1 / -1;
  }

  .tongue {
    color: var(--_ink-soft);
    font-weight: 400;
  }

  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    field-sizing: content;
    resize: vertical;
  }

  @supports not (field-sizing: content) {
    textarea {
      min-block-size: calc(2lh + 1.125rem);
    }
  }

  textarea[aria-invalid='true'] {
    border: 2px solid var(--_brick);
  }

  input.date {
    max-inline-size: 13rem;
  }

  input.number {
    max-inline-size: 8rem;
  }

  .error,
  .advice {
    display: flex;
    gap: 0.5rem;
  }

  .advice {
    align-items: flex-start;
    color: var(--_amber);
    font-weight: 600;
  }

  button.small {
    padding-inline: 0.875rem;
    font-size: 1rem;
  }

  .optional > button.small {
    justify-self: end;
  }

  button.quiet.danger {
    border-color: transparent;
  }

  .adds {
    gap: 0.5rem;
  }

  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .removal {
    padding: 0.5rem 0.875rem;
    border-radius: var(--_radius);
    background: var(--_amber-tint);
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .drawn {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size > 30rem) {
    .drawn {
      align-items: start;
      grid-template-columns: minmax(0, 1fr) 11rem;
    }
  }

  .sample {
    max-inline-size: 11rem;
  }

  .whole .tools {
    flex-wrap: wrap;
  }

  .pair {
    align-items: start;
  }

  .pairs {
    display: grid;
    gap: 1rem;
  }

  .both {
    display: grid;
    gap: 0.5rem 1.25rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_line-soft);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }
`;
