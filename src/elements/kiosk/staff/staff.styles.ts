import { css } from 'lit';

/** The frame around every page of staff, the menu, and what pages have in common. */
export const staffStyles = css`
  :host {
    max-block-size: 100%;
    overflow-y: auto;
    container-type: inline-size;
  }

  /* The shell sets it; by itself the element is as readable. */
  .head,
  .page {
    --_key: var(--_key-text, 1.4em);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-end: 1em;
  }

  h1 {
    flex: 1;
    min-inline-size: 6em;
    margin: 0;
    font-size: var(--_key);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .page {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .page > * {
    max-inline-size: 100%;
  }

  .page > :is(.tiles, .groups, .group, .notice, .pin-form, .answers, details),
  .page > :is(ward-visit-log, ward-venue-registration, ward-venue-poster) {
    inline-size: 100%;
  }

  :is(.head, .page) svg[width='24'] {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  h2 {
    font-size: 1.1em;
  }

  button:active {
    background: var(--_green-tint);
  }

  button.primary:active {
    filter: brightness(0.9);
  }

  .tiles {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5em), 1fr));
  }

  .tiles li {
    display: grid;
  }

  .tiles button {
    justify-content: flex-start;
    gap: 0.75em;
    min-block-size: calc(var(--_target) * 1.6);
    padding: 0.5em 0.8em;
    text-align: start;
    line-height: 1.25;
  }

  .tiles button > span {
    display: grid;
    gap: 0.15em;
    min-inline-size: 0;
  }

  .tiles strong {
    font-size: 1.15em;
  }

  .tiles .hint {
    font-weight: 400;
  }

  /* A low screen shows all of them at once. */
  @media (orientation: landscape) and (max-height: 900px) {
    .head {
      margin-block-end: 0.4em;
    }

    .tiles .hint {
      display: none;
    }

    .tiles button {
      min-block-size: var(--_target);
      padding-inline: 0.6em;
    }

    .tiles strong {
      font-size: 1em;
    }
  }

  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }

  .checks,
  .findings {
    display: grid;
    gap: 0.4em;
    list-style: decimal;
    padding-inline-start: 1.4em;
  }

  .findings {
    list-style: disc;
  }

  .page > button.large {
    max-inline-size: 24em;
  }

  .answers {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    max-inline-size: 40em;
  }

  .camera-test {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }

  .camera-test > .stack {
    align-content: start;
  }

  .camera-test ward-code-scanner {
    inline-size: 100%;
    max-inline-size: 28em;
    margin-inline: auto;
  }

  /* The picture is all that is tried here. */
  ward-code-scanner::part(other) {
    display: none;
  }

  @media (orientation: landscape) {
    .camera-test {
      grid-template-columns: minmax(0, 4fr) minmax(0, 3fr);
    }

    .camera-test ward-code-scanner {
      grid-area: 1 / 2;
      max-inline-size: max(13em, 42vh);
    }
  }

  .camera {
    padding: 0.2em 1em;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .venues {
    display: grid;
    inline-size: 100%;
  }

  .venues li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
  }

  .venues li + li {
    border-block-start: 1px solid var(--_line-soft);
  }

  .venues li > div {
    display: grid;
  }
`;
