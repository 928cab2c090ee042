/** How the open scanner looks; loaded with it. */
import { css } from 'lit';

export const scannerViewStyles = css`
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

  /* A code at the edge must be seen to be chosen. */
  .choosing video {
    object-fit: contain;
  }

  .mirrored {
    scale: -1 1;
  }

  canvas {
    object-fit: contain;
    background: #0b1210;
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

  .outlines {
    pointer-events: none;
  }

  .outline {
    fill: rgb(142 220 194 / 0.25);
    stroke: #8edcc2;
    stroke-width: 5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    /* Seen on white paper too. */
    filter: drop-shadow(0 0 1px #06241c);
  }

  .badge circle {
    fill: #06241c;
    stroke: #ffffff;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .badge text {
    fill: #ffffff;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .found .message {
    color: var(--_green);
  }

  .found .view::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 4px solid var(--_green);
    border-radius: inherit;
    pointer-events: none;
  }

  .tools {
    justify-content: center;
    align-items: end;
  }

  .tools > * {
    flex: 1 1 9rem;
  }

  .camera {
    display: grid;
    gap: 0.25rem;
  }

  .tools .zoom {
    display: flex;
    gap: 1rem;
    align-items: center;
    flex-basis: 100%;
  }

  input[type='range'] {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    appearance: none;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 4px no-repeat;
    cursor: pointer;
  }

  /* Each engine throws away a rule with a selector that it does not know. */
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 2rem;
    block-size: 2rem;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_green);
  }

  ::-moz-range-thumb {
    inline-size: 2rem;
    block-size: 2rem;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_green);
  }

  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }

  .choices {
    gap: 0.75rem;
  }

  .choices button {
    inline-size: 100%;
    justify-content: flex-start;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--_green);
    color: var(--_on-green);
    font-variant-numeric: tabular-nums;
  }
`;
