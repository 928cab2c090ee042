import { html, type TemplateResult } from 'lit';
import type { ServicesState } from '../../context/services-context.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon, type IconName } from '../../styles/icons.js';

/** A framed message with its sign. `alert` is spoken at once; the others when there is a pause. */
export function notice(
  kind: 'info' | 'warning' | 'danger',
  content: unknown,
  sign: IconName = kind === 'info' ? 'info' : 'triangle-alert',
): TemplateResult {
  return html`<div class="notice ${kind}" role=${kind === 'danger' ? 'alert' : 'status'}>
    ${icon(sign)}
    <div>${content}</div>
  </div>`;
}

/** What stands in for an element whose services are not ready: a word while opening, or why not. */
export function renderUnready(
  state: Exclude<ServicesState, { status: 'ready' }>,
  localize: LocalizeController,
): TemplateResult {
  if (state.status === 'opening') return html`<p class="soft">${localize.term('loading')}</p>`;
  const reason = {
    unavailable: localize.term('storeUnavailable'),
    blocked: localize.term('storeBlocked'),
    outdated: localize.term('storeOutdated'),
    closed: localize.term('storeClosed'),
    full: localize.term('writeFull'),
    failed: localize.term('writeFailed'),
    insecure: localize.term('storeInsecure'),
    'not-loaded': localize.term('notLoaded'),
  }[state.code];
  return notice(
    'danger',
    html`<p>${reason}</p>
      <button @click=${() => location.reload()}>${localize.term('reload')}</button>`,
  );
}
