import { WardVisitDiaryElement } from '../elements/visit-diary/visit-diary-element.js';
import './ward-services.js';

customElements.get('ward-visit-diary') ??
  customElements.define('ward-visit-diary', WardVisitDiaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-visit-diary': WardVisitDiaryElement;
  }
}
