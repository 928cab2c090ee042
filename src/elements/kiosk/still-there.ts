/** The question before all is wiped. Nothing else can be pressed meanwhile. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../styles/kiosk-icons.js';
import type { KioskContext } from './kiosk-context.js';

/** Seconds between two spoken figures: a screen reader that says each would never come to an end. */
const SPOKEN_EVERY = 10;

export function stillThere({ localize, deeds }: KioskContext, secondsLeft: number): TemplateResult {
  const spoken = Math.ceil(secondsLeft / SPOKEN_EVERY) * SPOKEN_EVERY;
  return html`<div class="veil">
    <div
      class="still"
      part="still-there"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="still"
      aria-describedby="still-left"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && deeds.more()}
    >
      <h1 id="still">${localize.term('kioskStill')}</h1>
      <p class="left" aria-hidden="true">
        <b>${secondsLeft}</b>
      </p>
      <p aria-hidden="true">${localize.term('kioskSeconds', secondsLeft)}</p>
      <p class="visually-hidden" id="still-left" role="timer" aria-live="assertive">
        ${localize.term('kioskSeconds', spoken)}
      </p>
      <button class="primary large" id="more" @click=${deeds.more}>
        ${icon('timer', 48)} ${localize.term('kioskMore')}
      </button>
      <button @click=${deeds.finish}>${icon('eraser', 32)} ${localize.term('kioskWipeNow')}</button>
    </div>
  </div>`;
}
