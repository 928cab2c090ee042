import { css } from 'lit';

export const checkInStyles = css`
  .pass {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding: 1.5rem 1.25rem;
    border-radius: var(--_radius);
    background: #0a5c4a;
    color: #ffffff;
    text-align: center;
  }

  .pass :focus-visible {
    outline-color: #ffffff;
  }

  .mark {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 5rem;
    block-size: 5rem;
    border-radius: 50%;
    background: #ffffff;
    color: #0a5c4a;
    animation: breathe 2.4s ease-in-out infinite;
  }

  @keyframes breathe {
    50% {
      transform: scale(1.08);
      box-shadow: 0 0 0 0.5rem rgb(255 255 255 / 20%);
    }
  }

  .hand {
    position: absolute;
    inset: 0;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    justify-content: center;
  }

  .now {
    font-size: 1.6rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* Dark on white in every theme, and as large as the phone allows. */
  .code {
    inline-size: min(100% + 1.5rem, 30rem);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }

  .pass h2 {
    font-size: 1.6em;
    text-wrap: balance;
  }

  .where {
    display: block;
    font-size: 1.15em;
  }

  .time {
    display: grid;
    line-height: 1.2;
  }

  .time time {
    font-size: 3.5rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .untrusted {
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    font-weight: 600;
  }

  .goodbye {
    justify-items: center;
    text-align: center;
    color: var(--_green);
    padding-block: 2rem;
  }

  .goodbye > :not(svg) {
    color: var(--_ink);
  }

  .trusted {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    color: var(--_green);
    font-weight: 600;
  }

  .companions {
    padding-block: 0.5rem;
  }

  .companions[open] > .stack {
    padding-block: 0.5rem 0.75rem;
  }

  .add {
    flex-wrap: nowrap;
  }

  .add button {
    flex: none;
  }

  .stepper {
    display: flex;
    align-items: center;
  }

  .count {
    min-inline-size: 2.5rem;
    text-align: center;
    font-size: 1.4em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  #others-label {
    flex: 1 1 9rem;
  }

  @media (forced-colors: active) {
    .pass {
      border: 4px solid;
    }
  }
`;
