import { css } from 'lit';

/** Where a PIN is entered. */
export const pinStyles = css`
  .pin-form {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 26em;
    margin-inline: auto;
  }

  .entries {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0.8em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
  }

  .entry[aria-pressed='true'],
  div.entry {
    border-color: var(--_green);
    box-shadow: inset 0 0 0 2px var(--_green);
  }

  .dots {
    display: flex;
    gap: 0.35em;
  }

  .dots i {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_line);
    border-radius: 50%;
  }

  .dots .full {
    border-color: var(--_ink);
    background: var(--_ink);
    forced-color-adjust: none;
  }

  .pad {
    display: grid;
    gap: 0.4em;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .pad button {
    min-block-size: calc(var(--_target) * 1.1);
    padding: 0;
    font-size: var(--_key);
    font-variant-numeric: tabular-nums;
    touch-action: manipulation;
  }

  /* A low screen: what is entered beside the digits. */
  @media (orientation: landscape) {
    @container (min-width: 36em) {
      .pin-form {
        grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
        gap: 1em 1.5em;
        max-inline-size: 44em;
      }

      .enter {
        align-self: start;
      }

      .pad {
        grid-area: 1 / 2 / 3 / 3;
        align-self: start;
      }

      .pad button {
        min-block-size: var(--_target);
      }
    }
  }
`;
