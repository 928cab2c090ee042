import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { systemClock, type Clock } from '../../core/clock.js';
import { servicesContext } from '../../context/services-context.js';
import { ServicesErrorEvent } from '../../events/services-error-event.js';
import { openServices, type Services } from '../../services/services.js';

/**
 * Gives the elements inside it one store, one set of keys and one trust list. Elements outside any
 * `ward-services` share one with every default.
 *
 * @slot - The page's elements.
 * @fires {ServicesErrorEvent} services-error - The records cannot be opened, or were taken away.
 */
export class WardServicesElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Name of the IndexedDB database. */
  @property() accessor database = 'wardkit';

  /** Commune code (5 digits) of the ward whose site this is; offered first at registration. */
  @property() accessor ward = '';

  /** Address of the check-in page that venue codes lead to; this page where it is empty. */
  @property({ attribute: 'check-in-url' }) accessor checkInUrl = '';

  /**
   * Address of the ward's signed trust list, with the RFC 7638 thumbprint of the ward's key behind
   * `#`. Without one, only venues of this device are trusted.
   */
  @property() accessor trust = '';

  /** What the time is; tests set their own. */
  @property({ attribute: false }) accessor clock: Clock = systemClock;

  readonly #provider = new ContextProvider(this, {
    context: servicesContext,
    initialValue: { status: 'opening' },
  });

  #services: Services | undefined;
  #attempt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attempt++;
    this.#release();
    this.#provider.setValue({ status: 'opening' });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.size > 0) void this.#open();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  async #open(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#release();
    this.#provider.setValue({ status: 'opening' });
    const page = location.origin + location.pathname;
    const opened = await openServices({
      database: this.database,
      checkInUrl: this.#address(this.checkInUrl, 'check-in-url')?.href ?? page,
      ward: this.ward || undefined,
      trust: this.#address(this.trust, 'trust'),
      clock: this.clock,
    });
    if (attempt !== this.#attempt) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) return this.#fail(opened.code);
    this.#services = opened.value;
    opened.value.addEventListener('close', this.#onClose);
    this.#provider.setValue({ status: 'ready', services: opened.value });
    await this.#checkTrust(opened.value);
  }

  /** A list that is refused leaves the page working without it; its makers are told why. */
  async #checkTrust({ trust }: Services): Promise<void> {
    await trust.refreshed();
    const { failure } = trust;
    if (failure && failure !== 'unreachable') {
      console.warn(`ward-services: the trust list is not used (${failure}).`);
    }
  }

  #release(): void {
    this.#services?.removeEventListener('close', this.#onClose);
    this.#services?.close();
    this.#services = undefined;
  }

  readonly #onClose = (): void => {
    this.#services = undefined;
    this.#fail('closed');
  };

  #fail(code: ServicesErrorEvent['code']): void {
    this.#provider.setValue({ status: 'failed', code });
    this.dispatchEvent(new ServicesErrorEvent(code));
  }

  /** A bad attribute is said once and leaves the page working with the default. */
  #address(value: string, attribute: string): URL | undefined {
    if (!value) return undefined;
    try {
      return new URL(value, document.baseURI);
    } catch {
      console.warn(`ward-services: ${attribute}="${value}" is not an address.`);
      return undefined;
    }
  }
}
