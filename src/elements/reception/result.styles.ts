/**
 * The big result. Its colours are the same in every theme: they are
 * signals, as on the resident's own green screen; white or ink on each is over 7:1.
 */
import { css } from 'lit';

export const resultStyles = css`
  .stage {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 0.75rem;
    container-type: inline-size;
    min-block-size: 22.5em;
    padding: 1rem;
    border: 2px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }

  .stage:focus-visible {
    outline: 3px solid var(--_lotus);
  }

  .answer {
    display: grid;
  }

  .face {
    display: grid;
    gap: 0.4rem;
    align-content: center;
    justify-items: center;
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      scale: 0.94;
    }
  }

  .sign svg {
    display: block;
    inline-size: clamp(3.25rem, 16cqi, 7rem);
    block-size: clamp(3.25rem, 16cqi, 7rem);
  }

  .word {
    font-size: clamp(1.9rem, 10cqi, 4.5rem);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  .stage.idle .word {
    font-size: clamp(1.4rem, 6.5cqi, 3rem);
    color: var(--_green);
  }

  .stage.idle .sign {
    color: var(--_green);
  }

  .stage.in .word,
  .stage.out .word {
    font-size: clamp(3.5rem, 18cqi, 8.5rem);
    /* Room for the accent of a capital À, which stands above the line. */
    line-height: 1.25;
    letter-spacing: 0.02em;
    text-transform: uppercase;
  }

  .stage.in .sign,
  .stage.out .sign {
    display: grid;
    place-items: center;
    padding: clamp(0.6rem, 3cqi, 1.35rem);
    border-radius: 50%;
    margin-block-end: 0.35rem;
    background: #ffffff;
  }

  .stage.in .sign svg,
  .stage.out .sign svg {
    inline-size: clamp(2.25rem, 10cqi, 4.5rem);
    block-size: clamp(2.25rem, 10cqi, 4.5rem);
  }

  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: center;
  }

  .stage.in .sign {
    color: #0a5c4a;
  }

  .stage.out .sign {
    color: #1b3a63;
  }

  .who {
    font-size: clamp(1.35rem, 6cqi, 2.75rem);
    font-weight: 700;
    line-height: 1.2;
  }

  .face p:not(.word, .who) {
    max-inline-size: 34em;
    font-size: clamp(1em, 3cqi, 1.5em);
    line-height: 1.35;
  }

  .face .left,
  .face .strong {
    font-weight: 700;
  }

  .stage.in {
    border-color: #0a5c4a;
    background: #0a5c4a;
    color: #ffffff;
  }

  .stage.out {
    border-color: #1b3a63;
    background: #1b3a63;
    color: #ffffff;
  }

  .stage.repeat {
    border-color: #f3c777;
    background: #f3c777;
    color: #14211c;
  }

  .stage.refused {
    border-color: #8f1f17;
    background: #8f1f17;
    color: #ffffff;
  }

  /* A sign and no result: nobody has been turned away. */
  .stage.full {
    border: 8px solid var(--_brick);
    background: var(--_brick-tint);
    color: var(--_brick);
  }

  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    justify-content: center;
    min-block-size: var(--_target);
  }

  .deeds button {
    padding-inline: 0.75rem;
    border-color: currentcolor;
    background: transparent;
    color: inherit;
  }

  .deeds button:hover {
    background: rgb(255 255 255 / 0.18);
  }

  .deeds :focus-visible {
    outline-color: currentcolor;
  }

  @container (min-width: 44rem) {
    .stage {
      min-block-size: max(29em, 30vh);
    }
  }

  @media (forced-colors: active) {
    .stage {
      border: 4px solid;
    }
  }
`;
