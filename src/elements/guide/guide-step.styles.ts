import { css } from 'lit';

/** A step: its one action large, its warnings not to be missed, its answers as large as a thumb. */
export const guideStepStyles = css`
  .step {
    display: flex;
    flex-direction: column;
    gap: 1.25rem;
  }

  /* Height to spare goes to the drawing; without one, the words stand in the middle. */
  .pictured > .shown {
    flex: 1 0 auto;
    align-content: center;
  }

  .step:not(.pictured) > h2,
  .step:not(.pictured) > .ways {
    margin-block-start: auto;
  }

  .position {
    display: grid;
    gap: 0.4rem;
    margin-block-end: 0.75rem;
    color: var(--_green);
    font-size: 0.667em;
    font-weight: 600;
  }

  .position > span:first-child {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .detour {
    color: var(--_amber);
  }

  .progress {
    display: flex;
    gap: 0.3rem;
  }

  .progress i {
    flex: 1;
    block-size: 0.55rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: var(--_surface);
  }

  .progress .passed {
    border-color: currentcolor;
    background: currentcolor;
  }

  .warn {
    border-width: 2px;
    border-inline-start-width: 8px;
  }

  .word {
    color: inherit;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  .warning .word {
    color: var(--_amber);
  }

  .danger .word {
    color: var(--_brick);
  }

  .warn:not(.danger, .warning) .word {
    color: var(--_green);
  }

  .shown {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .picture {
    overflow: hidden;
    /* Scenes and screens alike, so that nothing jumps from step to step. */
    inline-size: min(100%, 28em);
    margin-inline: auto;
    border-radius: var(--_radius);
  }

  .picture.screenshot {
    padding: 1.25rem;
    background: var(--_green-tint);
  }

  .ask {
    display: grid;
    gap: 1rem;
  }

  .answers {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  button.answer {
    overflow-wrap: anywhere;
    justify-content: space-between;
    min-block-size: calc(var(--_target) * 1.35);
    padding-block: 0.75rem;
    text-align: start;
    line-height: 1.35;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: stretch;
  }

  .ways button {
    flex: 1 1 auto;
    padding-inline: 0.75rem;
  }

  .ways .large {
    flex: 3 1 9rem;
    inline-size: auto;
  }

  @container (min-width: 34em) {
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .ways button:not(.large) {
      flex: 0 1 auto;
    }
  }

  @container (min-width: 38em) {
    :not(.helped) > .learner .shown:not(.alone) {
      gap: 2rem;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .progress .passed {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
