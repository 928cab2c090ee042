import { WardGuideEditorElement } from '../elements/guide-editor/guide-editor-element.js';
import './ward-guide.js';

customElements.get('ward-guide-editor') ??
  customElements.define('ward-guide-editor', WardGuideEditorElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-guide-editor': WardGuideEditorElement;
  }
}
