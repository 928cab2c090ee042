import { WardGuideLibraryElement } from '../elements/guide-library/guide-library-element.js';
import './ward-guide.js';

customElements.get('ward-guide-library') ??
  customElements.define('ward-guide-library', WardGuideLibraryElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-guide-library': WardGuideLibraryElement;
  }
}
