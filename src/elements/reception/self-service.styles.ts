/** How a reception looks that visitors use alone: it fills the height it is given. */
import { css } from 'lit';

export const selfServiceStyles = css`
  :host([self-service]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .unready {
    align-self: center;
    justify-self: center;
    font-size: 1.25em;
  }

  :is(.self, .unready) :is(button, .notice) > svg {
    inline-size: 1.33em;
    block-size: 1.33em;
  }

  .self header {
    min-block-size: 0;
  }

  .self .count {
    padding-block: 0.5rem;
  }

  .self .told {
    line-height: 1.35;
  }

  .self .scan {
    --_view: min(20vh, 60cqi);
  }

  .self .scan.failed {
    min-block-size: 0;
  }

  /* Which camera, and how near, is for staff to set. */
  .self ward-code-scanner::part(tools) {
    display: none;
  }

  .self .stage {
    min-block-size: 19em;
  }

  .self .deeds button {
    flex: 1 1 auto;
    /* Where a finger was about to press something else, it presses nothing. */
    animation: settle 600ms;
  }

  .self .deeds .done {
    border-color: #ffffff;
    background: #ffffff;
    color: #14211c;
    font-size: 1.15em;
  }

  .self .repeat .done,
  .self .undone .done {
    border-color: #0a5c4a;
    background: #0a5c4a;
    color: #ffffff;
  }

  @keyframes settle {
    0%,
    99% {
      visibility: hidden;
    }
  }

  .before {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    align-items: center;
  }

  .before .hint {
    font-size: 1em;
    line-height: 1.3;
  }

  .before .write {
    min-block-size: calc(var(--_target) * 1.2);
    line-height: 1.3;
  }

  /* What is set before a scan waits until the answer was read. */
  .answered .before {
    display: none;
  }

  .self .stage:is(.idle, .full) .deeds {
    display: none;
  }

  .self form .row {
    flex-wrap: nowrap;
  }

  .self form .primary {
    flex: 2 1 auto;
    min-block-size: calc(var(--_target) * 1.2);
  }

  .self form .quiet {
    flex: 1 1 auto;
  }

  .self {
    grid-template: auto auto auto minmax(min-content, 1fr) / minmax(0, 1fr);
  }

  .self.writing {
    grid-template: auto / minmax(0, 1fr);
    align-content: start;
  }

  /* A small screen: signs stand beside their words, and what was read before a scan makes room. */
  @media (max-height: 1400px) {
    .self {
      gap: 0.75rem;
    }

    .self .told {
      padding-block: 0.5rem;
    }

    .answered .told,
    .before .hint,
    .self .stage:is(.idle, .full) .sign {
      display: none;
    }

    .self.answered {
      grid-template-rows: auto auto minmax(min-content, 1fr);
    }

    .self .scan {
      --_view: min(17vh, 60cqi);
    }

    .self header h2 {
      font-size: 1.4em;
    }

    .self .count {
      grid-auto-flow: column;
      gap: 0.75em;
      align-items: center;
    }

    .self .figures b {
      font-size: 1.6em;
    }

    .self .fullness {
      font-size: 1em;
    }

    .self .stage {
      min-block-size: 15em;
    }

    .self .stage:is(.idle, .full) {
      min-block-size: 0;
    }

    .self .stage:is(.idle, .full) .word {
      font-size: 1.4em;
    }

    .self .stage.full .who {
      font-size: 1.1em;
    }

    .self .stage:not(.idle, .full) .face {
      grid-template-columns: 1fr auto auto 1fr;
      column-gap: 0.75em;
      inline-size: 100%;
    }

    .self .stage:not(.idle, .full) .sign {
      grid-column: 2;
      align-self: center;
      margin: 0;
    }

    .self .stage:not(.idle, .full) .face > :not(.sign, .word) {
      grid-column: 1 / -1;
    }

    .self .face > .word {
      align-self: center;
    }

    .self .stage:is(.in, .out) .word {
      font-size: clamp(3rem, 12cqi, 6rem);
    }

    .self .stage .sign svg {
      inline-size: 3.25rem;
      block-size: 3.25rem;
    }
  }

  @media (orientation: landscape) {
    @container (min-width: 52rem) {
      .self:not(.writing) {
        grid-template:
          'head head' auto
          'scan told' auto
          'scan stage' minmax(min-content, 1fr)
          'scan before' auto / minmax(18rem, 1fr) minmax(0, 2fr);
      }

      .self:not(.writing) > header {
        grid-area: head;
      }

      .self > header > :first-child {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        align-items: baseline;
      }

      .self .told {
        grid-area: told;
      }

      .self:not(.writing) > .scan {
        --_view: min(50vh, 33cqi);
        grid-area: scan;
      }

      .self:not(.writing) > .stage {
        grid-area: stage;
      }

      .self .before {
        grid-area: before;
      }

      /* A tablet: all of it without a scroll. */
      @media (max-height: 900px) {
        .self:not(.writing) {
          gap: 0.5rem 0.75rem;
        }

        .self .count {
          padding-block: 0.1rem;
        }

        .self .stage:is(.idle, .full) {
          padding-block: 0.4rem;
        }
      }

      .self form {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: start;
      }

      .self form > h3 {
        grid-column: 1 / -1;
      }

      .self form > .consent {
        grid-area: 2 / 2 / span 2;
      }

      .self form > .row {
        grid-area: 4 / 2;
        align-self: end;
      }
    }
  }

  @media (orientation: landscape) and (max-height: 900px) {
    .self .stage:is(.idle, .full) .word {
      font-size: 1.15em;
    }

    .self .told {
      padding-block: 0.3rem;
      line-height: 1.3;
    }

    /* Beside each other: what is asked, and the button for who has nothing to show. */
    .before {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
`;
