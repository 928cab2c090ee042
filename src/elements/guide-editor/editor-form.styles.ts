import { css } from 'lit';

/** The form: its parts and lists. */
export const editorFormStyles = css`
  .parts {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .parts > h3 {
    margin-block-start: 1rem;
  }

  hr {
    inline-size: 100%;
    margin: 0.5rem 0;
    border: 0;
    border-block-start: 1px solid var(--_line-soft);
  }

  .part {
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: 1rem;
  }

  .part.open {
    border-color: var(--_green);
  }

  .line {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .head {
    inline-size: 100%;
    justify-content: flex-start;
    padding: 0.625rem 1.25rem;
    border: 0;
    background: none;
    color: var(--_ink);
    text-align: start;
  }

  .name {
    flex: 1 1 auto;
    overflow-wrap: anywhere;
  }

  .left {
    flex: none;
    padding: 0.1rem 0.6rem;
    border-radius: 1rem;
    background: var(--_amber-tint);
    color: var(--_amber);
    font-size: 1rem;
    font-weight: 600;
  }

  .arrow {
    flex: none;
    inline-size: 0.65rem;
    block-size: 0.65rem;
    border: solid currentcolor;
    border-width: 0 3px 3px 0;
    rotate: 45deg;
  }

  [aria-expanded='true'] > .arrow {
    rotate: 225deg;
  }

  .inside {
    gap: 1.5rem;
    padding: 0.5rem 1.25rem 1.25rem;
  }

  fieldset.box {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_line-soft);
  }

  fieldset.box > legend {
    margin-block-end: 0.25rem;
  }

  .item {
    display: grid;
    gap: 0.25rem;
    padding-block-end: 0.5rem;
  }

  .item:not(.small) {
    padding: 0.75rem;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
  }

  .item.small {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
  }

  @container (inline-size < 30rem) {
    .item.small {
      grid-template-columns: minmax(0, 1fr);
    }

    fieldset.box {
      padding-inline-start: 0.625rem;
    }

    .inside,
    .head {
      padding-inline: 0.75rem;
    }
  }

  fieldset.of-list {
    padding: 0;
    border: 0;
  }

  .tools {
    gap: 0;
    justify-content: flex-end;
    flex-wrap: nowrap;
  }

  .tools button {
    padding-inline: 0.5rem;
  }

  .optional {
    display: grid;
    gap: 0.25rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .pair {
    display: grid;
    gap: 0.5rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
  }
`;
