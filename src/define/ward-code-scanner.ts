import { WardCodeScannerElement } from '../elements/code-scanner/code-scanner-element.js';

customElements.get('ward-code-scanner') ??
  customElements.define('ward-code-scanner', WardCodeScannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-code-scanner': WardCodeScannerElement;
  }
}
