import { css } from 'lit';

export const takeAlongStyles = css`
  .take-ways {
    columns: 17em;
    column-gap: 1rem;
  }

  .take-ways > .card {
    break-inside: avoid;
    margin-block-end: 1rem;
  }

  .take-code {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .take-code .code-image {
    display: block;
    inline-size: min(100%, 15em);
    margin-inline: auto;
    /* Dark on white, its quiet zone too, whatever the theme. */
    background: #fff;
    border-radius: 4px;
    forced-color-adjust: none;
  }

  .take-code figcaption {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
    text-align: center;
  }

  .take-way {
    display: grid;
    gap: 0.35rem;
  }

  .take [role='status']:empty {
    display: none;
  }

  .take-message textarea {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.75rem 0.875rem;
    resize: vertical;
  }
`;
