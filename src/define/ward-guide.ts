import { WardGuideElement } from '../elements/guide/guide-element.js';

customElements.get('ward-guide') ?? customElements.define('ward-guide', WardGuideElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-guide': WardGuideElement;
  }
}

// With the tag come the types of its events.
export type { GuideCompleteEvent } from '../events/guide-complete-event.js';
export type { GuideOpenEvent } from '../events/guide-open-event.js';
export type { GuideStuckEvent } from '../events/guide-stuck-event.js';
export type { StepChangeEvent } from '../events/step-change-event.js';
