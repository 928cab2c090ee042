/** How full it is, always in the same place and of the same size. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import type { Gate, HeadCount } from '../../services/admission.js';
import { icon } from '../../styles/icons.js';

const WORDS = {
  free: 'receptionFree',
  warning: 'receptionWarning',
  full: 'receptionFull',
} as const;

export function capacitySign(
  { inside, bound, fullness, devices }: HeadCount,
  direction: Gate['direction'],
  localize: LocalizeController,
): TemplateResult {
  const count = localize.number(inside);
  return html`<div class="count ${fullness}" part="count">
    <p class="figures">
      <span aria-hidden="true">
        ${icon('users', 32)} <b>${count}</b>
        ${bound === undefined ? nothing : html`<span>/ ${localize.number(bound)}</span>`}
      </span>
      <span class="visually-hidden">
        ${localize.term('receptionInside')}:
        ${
          bound === undefined
            ? localize.term('receptionPeople', inside)
            : localize.term('receptionOf', count, localize.number(bound))
        }
      </span>
    </p>
    <p class="fullness" role="status">
      ${localize.term(bound === undefined ? 'receptionInside' : WORDS[fullness])}
    </p>
    ${
      devices > 1
        ? html`<p class="apart">
            ${localize.term('receptionOwnCount', devices)}
            ${localize.term(direction === 'auto' ? 'receptionApartAuto' : 'receptionApart')}
          </p>`
        : nothing
    }
  </div>`;
}
