/** Whoever uses a keyboard or a screen reader goes along with the screen. */
import type { KioskScreen } from './kiosk-session.js';

export class KioskFocus {
  #shown: KioskScreen | undefined;
  #wasAsked = false;

  /**
   * To be called when the screen stands.
   * @param screen What is shown; nothing while nobody is there.
   * @param isAsked Whether they are being asked if they are still there.
   */
  follow(root: ParentNode, screen: KioskScreen | undefined, isAsked: boolean): void {
    const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
    if (isAsked !== this.#wasAsked) {
      this.#wasAsked = isAsked;
      focus(isAsked ? '#more' : '#screen');
    }
    if (screen === this.#shown) return;
    this.#shown = screen;
    focus(screen ? '#screen' : '#begin');
  }
}
