/** Reads the shown screen aloud, and falls silent as soon as another is shown. */
import type { LitElement } from 'lit';
import { ReadAloudController } from '../../controllers/read-aloud-controller.js';
import type { KioskScreen, KioskSession } from './kiosk-session.js';
import { shownTexts } from './shown-text.js';

export class ScreenVoice {
  readonly #host: LitElement;
  readonly #reader: ReadAloudController;
  #shown: KioskScreen | undefined;
  #language: string | undefined;
  #isCalling = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#reader = new ReadAloudController(host);
  }

  get isSpeaking(): boolean {
    return this.#reader.state === 'speaking';
  }

  /** A voice of the language is there, and what is shown has no button of its own for it. */
  canSpeak(language: string): boolean {
    return this.#reader.available(language, false) && !this.#readsItself;
  }

  /** To be called before each drawing: what was being read may no longer be there. */
  follow(session: KioskSession | undefined): void {
    const { screen, language, isCalling = false } = session ?? {};
    const isSame =
      screen === this.#shown && language === this.#language && isCalling === this.#isCalling;
    this.#shown = screen;
    this.#language = language;
    this.#isCalling = isCalling;
    if (!isSame || (this.isSpeaking && this.#readsItself)) this.stop();
  }

  /** Begins, or stops what was begun. */
  toggle(language: string): void {
    const screen = this.#host.renderRoot.querySelector('#screen');
    if (this.isSpeaking || !screen) return this.stop();
    const pieces = shownTexts(screen).map((text, index) => ({ id: String(index), text }));
    void this.#reader.read(pieces, { language });
  }

  stop(): void {
    this.#reader.stop();
  }

  /** A guide does, also where it was opened from the list of guides. */
  get #readsItself(): boolean {
    if (!this.#host.hasUpdated || this.#isCalling) return false;
    const chosen = this.#host.renderRoot.querySelector('#screen .chosen > *');
    return chosen?.localName === 'ward-guide' || !!chosen?.shadowRoot?.querySelector('ward-guide');
  }
}
