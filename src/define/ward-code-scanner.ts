import { WardCodeScannerElement } from '../elements/code-scanner/code-scanner-element.js';

customElements.get('ward-code-scanner') ??
  customElements.define('ward-code-scanner', WardCodeScannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-code-scanner': WardCodeScannerElement;
  }
}

// With the tag come the types of its events.
export type { CodeScanEvent } from '../events/code-scan-event.js';
export type { ScanErrorEvent } from '../events/scan-error-event.js';
