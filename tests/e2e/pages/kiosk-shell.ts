/** Stands in for `ward-kiosk` where a test is about the app around it: a screen to start, and to leave. */
import { offlineState } from '../../../src/kiosk/offline-state.js';

declare global {
  var stateOfRelease: typeof offlineState;
  /** The config's version that this release takes; any unless told. */
  var takenVersion: number | undefined;
}

globalThis.stateOfRelease = offlineState;

class Shell extends HTMLElement {
  isAttracting = true;
  isReady = false;

  async connectedCallback(): Promise<void> {
    const { takenVersion } = globalThis;
    if (takenVersion !== undefined && takenVersion !== (await this.#configVersion())) {
      this.#show('Chưa có cấu hình');
      return;
    }
    this.#show('Chạm để bắt đầu');
    queueMicrotask(() => {
      this.isReady = true;
      this.dispatchEvent(new Event('kiosk-ready', { bubbles: true }));
    });
  }

  async #configVersion(): Promise<unknown> {
    const response = await fetch(this.getAttribute('src') ?? '');
    return ((await response.json()) as { version?: unknown }).version;
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
