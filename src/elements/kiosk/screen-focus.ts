/** Whoever uses a keyboard or a screen reader goes along with the screen. */
import type { KioskScreen, KioskSession } from './kiosk-session.js';

export class KioskFocus {
  #shown: KioskScreen | undefined;
  #wasCalling = false;
  #wasAsked = false;

  /**
   * To be called when the screen stands.
   * @param session Nothing while nobody is there.
   * @param isAsked Whether they are being asked if they are still there.
   */
  follow(root: ParentNode, session: KioskSession | undefined, isAsked: boolean): void {
    const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
    if (isAsked !== this.#wasAsked) {
      this.#wasAsked = isAsked;
      focus(isAsked ? '#more' : '#screen');
    }
    const { screen, isCalling = false } = session ?? {};
    if (screen === this.#shown && isCalling === this.#wasCalling) return;
    this.#shown = screen;
    this.#wasCalling = isCalling;
    focus(screen ? '#screen' : '#begin');
  }
}
