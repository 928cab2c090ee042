import { css } from 'lit';

export const codeScannerStyles = css`
  :host {
    max-inline-size: 40rem;
  }

  .view {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1;
    max-block-size: min(70vh, 32rem);
    inline-size: 100%;
    border-radius: var(--_radius);
    /* The same in every theme: a camera's picture stands on black. */
    background: #0b1210;
  }

  .view > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  video {
    object-fit: cover;
  }

  .frame {
    fill: none;
    stroke: #ffffff;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    /* Seen on a white wall too. */
    filter: drop-shadow(0 0 2px #000000);
    pointer-events: none;
  }

  .starting .frame {
    opacity: 0.4;
  }

  .outline {
    fill: rgb(142 220 194 / 0.35);
    stroke: #8edcc2;
    stroke-width: 4;
    vector-effect: non-scaling-stroke;
    opacity: 0;
    animation: seen 0.7s ease-out;
  }

  @keyframes seen {
    0%,
    60% {
      opacity: 1;
    }
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

  .found .message {
    color: var(--_green);
  }

  .found .view {
    outline: 4px solid var(--_green);
    outline-offset: 2px;
  }

  .notice p + p {
    margin-block-start: 0.375rem;
  }

  .tools {
    justify-content: center;
  }

  .tools button {
    flex: 1 1 9rem;
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
    text-transform: uppercase;
    letter-spacing: 0.06em;
  }

  @media (min-width: 30rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
