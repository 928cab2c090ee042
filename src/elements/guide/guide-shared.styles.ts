import { css } from 'lit';

/** On a device of many, which is a screen that stands or lies somewhere: what comes next is in reach. */
export const guideSharedStyles = css`
  :host([shared]) {
    container: guide / inline-size;
  }

  :host([shared]) :is(.now > .primary, .ways:has(.large)) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    /* What scrolls by below is not seen around it. */
    box-shadow:
      0 0 0 0.5rem var(--_paper),
      0 1.75rem 0 0.5rem var(--_paper);
  }

  :host([shared]) .ways:has(.large) {
    padding-block: 0.5rem;
    background: var(--_paper);
  }

  /* Not below what stands there. */
  :host([shared]) .now :is(button, summary, a) {
    scroll-margin-block-end: calc(var(--_target) * 1.35 + 1.5rem);
  }

  :host([shared]) .now :is(.primary, .ways button) {
    scroll-margin-block-end: 0;
  }

  :host([shared]) .own-phone button {
    inline-size: auto;
    justify-self: start;
  }

  :host([shared]) .card.link {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    justify-items: start;
    text-align: start;
  }

  :host([shared]) .card.link > .code-image {
    grid-row: 1 / span 2;
    inline-size: 9em;
  }

  /* What is to be done stands above the fold, beside its drawing. */
  @container guide (min-width: 40rem) {
    :host([shared]) .own-phone ~ .shown:not(.alone) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1.25rem;
    }

    :host([shared]) .own-phone ~ .shown .picture.screenshot {
      padding: 0.75rem;
      font-size: 0.65em;
    }
  }

  @media (max-height: 90rem) {
    @container guide (min-width: 40rem) {
      :host([shared]) button:is(.large, .answer) {
        min-block-size: var(--_target);
      }

      :host([shared]) .shown:not(.alone) {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: 1.25rem;
      }

      :host([shared]) .picture.screenshot {
        padding: 0.75rem;
        font-size: 0.65em;
      }

      :host([shared]) .three {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }

      :host([shared]) .three button {
        padding-inline: 0.5rem;
      }
    }
  }

  @media (orientation: landscape) and (max-height: 60rem) {
    @container guide (min-width: 60rem) {
      :host([shared]) .stage:not(.helped),
      :host([shared]) .stage:not(.helped) > .learner {
        display: contents;
      }

      :host([shared]) .player {
        grid-template: auto minmax(min-content, 1fr) / minmax(0, auto) minmax(min-content, 1fr);
      }

      :host([shared]) :is(.now, .stage.helped, .take) {
        grid-column: 1 / -1;
      }

      :host([shared]) .now {
        grid-row: 2;
      }

      :host([shared]) .help {
        display: flex;
        grid-area: 1 / 2;
        gap: 0.5rem;
        justify-content: end;
        padding: 0;
        border: 0;
      }

      :host([shared]) .learner .help button {
        flex: 0 1 auto;
        min-inline-size: min-content;
        border-width: 1px;
      }

      /* Words and what is answered on the left, the drawing and the way on on the right. */
      :host([shared]) .stage:not(.helped) .pictured {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 0 2rem;
        align-content: center;
      }

      :host([shared]) .stage:not(.helped) .pictured > :not(.ways) {
        grid-column: 1;
        margin-block-end: 1rem;
      }

      :host([shared]) .stage:not(.helped) .pictured > .shown {
        display: contents;
      }

      :host([shared]) .stage:not(.helped) .shown > .stack {
        grid-column: 1;
        margin-block-end: 1rem;
      }

      :host([shared]) .stage:not(.helped) .shown > .picture {
        grid-area: 1 / 2 / span 9;
        align-self: start;
        margin-block-end: calc(var(--_target) + 2rem);
      }

      :host([shared]) .stage:not(.helped) .pictured > .ways {
        grid-area: 1 / 2 / span 9;
        align-self: end;
      }

      /* Half as wide as elsewhere: in one line each. */
      :host([shared]) .stage:not(.helped) .pictured > .ways button {
        gap: 0.35rem;
        padding-inline: 0.5rem;
        white-space: nowrap;
      }

      :host([shared]) .stage:not(.helped) .pictured > .ways .primary svg {
        display: none;
      }
    }
  }
`;
