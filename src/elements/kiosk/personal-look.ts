/** How the person there likes the screen, set on the page and taken back for the next. */
import type { KioskSizes } from '../../kiosk/screen-scale.js';
import { TEXT_SIZES, type KioskSession } from './kiosk-session.js';

export class PersonalLook {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param language Of whoever comes next, where nobody is there. */
  apply(sizes: KioskSizes, session: KioskSession | undefined, language: 'vi' | 'en'): void {
    const { style } = this.#host;
    const scale = TEXT_SIZES[session?.textSize ?? 0] ?? 1;
    style.setProperty('--ward-target', `${sizes.target}px`);
    style.setProperty('--ward-text', `${Math.round(sizes.text * scale)}px`);
    // The bar must not grow over what it serves.
    style.setProperty('--_bar-text', `${sizes.text}px`);
    style.setProperty('--_key-text', `${Math.round(sizes.keyText * scale)}px`);
    this.#host.toggleAttribute('contrast', session?.hasContrast ?? false);
    // Every element follows the page's own language.
    const root = document.documentElement;
    const spoken = session?.language ?? language;
    if (root.lang !== spoken) root.lang = spoken;
  }
}
