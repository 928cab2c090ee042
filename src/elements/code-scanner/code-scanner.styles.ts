import { css } from 'lit';

export const codeScannerStyles = css`
  :host {
    max-inline-size: 40rem;
  }

  .message {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    justify-content: center;
    min-block-size: 3rem;
    text-align: center;
    font-weight: 600;
  }

  .notice :is(p, ol) + :is(p, ol) {
    margin-block-start: 0.375rem;
  }

  .steps {
    list-style: decimal;
    padding-inline-start: 1.5rem;
  }

  .other {
    border-block-start: 1px solid var(--_line-soft);
    padding-block-start: 1rem;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .entry input {
    letter-spacing: 0.06em;
  }

  @media (min-width: 30rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
