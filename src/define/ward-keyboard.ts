import { WardKeyboardElement } from '../elements/keyboard/keyboard-element.js';

customElements.get('ward-keyboard') ?? customElements.define('ward-keyboard', WardKeyboardElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-keyboard': WardKeyboardElement;
  }
}
