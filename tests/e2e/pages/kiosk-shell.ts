/** Stands in for `ward-kiosk` where a test is about the app around it: a screen to start, and to leave. */
import { offlineState } from '../../../src/kiosk/offline-state.js';

declare global {
  var stateOfRelease: typeof offlineState;
}

globalThis.stateOfRelease = offlineState;

class Shell extends HTMLElement {
  isAttracting = true;

  connectedCallback(): void {
    this.#show('Chạm để bắt đầu');
    queueMicrotask(() => this.dispatchEvent(new Event('kiosk-ready', { bubbles: true })));
  }

  #show(label: string): void {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => this.#press());
    this.replaceChildren(button);
  }

  #press(): void {
    this.isAttracting = !this.isAttracting;
    this.#show(this.isAttracting ? 'Chạm để bắt đầu' : 'Xong');
    if (this.isAttracting) this.dispatchEvent(new Event('kiosk-reset', { bubbles: true }));
  }
}

customElements.define('ward-kiosk', Shell);
