/** How a venue registers: on a device of its owner's, for there its keys must stay. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { qrImage } from '../../codes/qr-image.js';
import { icon } from '../../styles/kiosk-icons.js';
import type { KioskContext } from './kiosk-context.js';

const GUIDE = 'venue-qr';

export function registerView({ config, localize, deeds }: KioskContext): TemplateResult {
  const title = localize.term('kioskRegister');
  return html`<div class="register">
    <h1 tabindex="-1">${localize.term('kioskRegisterTitle')}</h1>
    <p>${localize.term('kioskRegisterWhy')}</p>
    ${code(new URL(config.registerUrl ?? config.checkInUrl, document.baseURI).href, title)}
    <ol>
      <li>${localize.term('kioskRegisterScan')}</li>
      <li>${localize.term('kioskRegisterTap')}</li>
      <li>${localize.term('kioskRegisterFill')}</li>
    </ol>
    <button
      class="large"
      @click=${() => deeds.open({ show: 'guide', guide: GUIDE, title: { vi: title, en: title } })}
    >
      ${icon('book-open', 32)} ${localize.term('kioskRegisterGuide')}
    </button>
  </div>`;
}

function code(text: string, label: string): TemplateResult | typeof nothing {
  try {
    const { size, path } = qrImage(text);
    return html`<svg
      class="code"
      role="img"
      aria-label=${label}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d="${path}" />`}
    </svg>`;
  } catch {
    // An address of thousands of characters; the steps below still lead there.
    return nothing;
  }
}
