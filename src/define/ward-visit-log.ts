import { WardVisitLogElement } from '../elements/visit-log/visit-log-element.js';
import './ward-services.js';

customElements.get('ward-visit-log') ??
  customElements.define('ward-visit-log', WardVisitLogElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-visit-log': WardVisitLogElement;
  }
}
