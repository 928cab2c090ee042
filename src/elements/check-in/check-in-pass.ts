/**
 * What makes the green screen a pass: a code for the reception, and a mark that moves with the
 * clock, by which a live screen is told from a picture of one. Loaded when somebody is about to need
 * it, for what draws the code is most of its weight.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { qrImage, type QrImage } from '../../codes/qr-image.js';
import type { Clock } from '../../core/clock.js';
import { formatTime, MINUTE, SECOND } from '../../core/day.js';
import passWords from '../../localize/pass-vi.js';
import { addWords, type LocalizeController } from '../../localize/localize.js';
import type { Diary, DiaryEntry } from '../../services/diary.js';

addWords(passWords, () => import('../../localize/pass-en.js'));

/** The largest image at level M. Where names make it larger, L keeps the modules large instead. */
const STURDY_VERSION = 12;

/** The image of a pass, by its text. */
export function passImage(text: string): QrImage {
  const sturdy = qrImage(text);
  return sturdy.version <= STURDY_VERSION ? sturdy : qrImage(text, { level: 'L' });
}

class PassCode extends AsyncDirective {
  #entry: DiaryEntry | undefined;
  #localize: LocalizeController | undefined;
  #image: QrImage | 'none' | 'failed' | undefined;

  override render(entry: DiaryEntry, diary: Diary, localize: LocalizeController): unknown {
    const isKnown = entry.visit.id === this.#entry?.visit.id && this.#image !== 'failed';
    this.#entry = entry;
    this.#localize = localize;
    if (!isKnown) {
      if (this.#image !== 'failed') this.#image = undefined;
      void this.#make(entry.visit.id, diary);
    }
    return this.#draw();
  }

  async #make(visit: string, diary: Diary): Promise<void> {
    const text = await diary.pass(visit).catch(() => null);
    if (visit !== this.#entry?.visit.id) return;
    this.#image = text === null ? 'failed' : text === undefined ? 'none' : passImage(text);
    this.setValue(this.#draw());
  }

  #draw(): unknown {
    const image = this.#image;
    const localize = this.#localize;
    if (!localize || !image) return nothing;
    if (image === 'failed') return html`<p>${localize.term('passLater')}</p>`;
    if (image === 'none') return html`<p>${localize.term('passTooMany')}</p>`;
    const { size, path } = image;
    return html`<svg
        class="code"
        part="pass-code"
        role="img"
        aria-label=${localize.term('passLabel', this.#entry?.venueName ?? '')}
        viewBox="0 0 ${size} ${size}"
        shape-rendering="crispEdges"
      >
        ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${path} />`}
      </svg>
      <p>${localize.term('passShow')}</p>`;
  }
}

/** The code of a visit's pass, or why there is none. A failure is tried again at the next drawing. */
export const passCode = directive(PassCode);

class Ticking extends AsyncDirective {
  #clock: Clock | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(clock: Clock): string {
    this.#clock = clock;
    if (this.isConnected) this.#wait(clock);
    return clockText(clock);
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }

  protected override reconnected(): void {
    this.#tick();
  }

  #wait(clock: Clock): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), SECOND - (clock.now() % SECOND));
  }

  #tick(): void {
    if (!this.#clock) return;
    this.setValue(clockText(this.#clock));
    this.#wait(this.#clock);
  }
}

const ticking = directive(Ticking);

/** `HH:MM:SS`. */
function clockText(clock: Clock): string {
  const now = clock.now();
  const seconds = Math.floor((now % MINUTE) / SECOND);
  return `${formatTime(now)}:${String(seconds).padStart(2, '0')}`;
}

/** What moves: a hand that goes round once a minute by the clock or, in its place, a clock's digits. */
export function passMark(
  clock: Clock,
  localize: LocalizeController,
): { readonly hand?: TemplateResult; readonly digits?: TemplateResult } {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    return {
      digits: html`<p class="now">${localize.term('passNow')} ${ticking(clock)}</p>`,
    };
  }
  const turn = (hand: Element | undefined) => {
    if (!hand || hand.getAnimations().length > 0) return;
    const round = [{ transform: 'rotate(0)' }, { transform: 'rotate(360deg)' }];
    const animation = hand.animate(round, { duration: MINUTE, iterations: Infinity });
    animation.currentTime = clock.now() % MINUTE;
  };
  return {
    hand: html`<svg class="hand" aria-hidden="true" viewBox="0 0 100 100" ${ref(turn)}>
      <circle cx="50" cy="9" r="6" fill="currentColor" />
    </svg>`,
  };
}
