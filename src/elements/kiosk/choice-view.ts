/** What stands in the frame once a choice was made. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KioskChoice } from '../../kiosk/kiosk-config.js';
import { helpPlaces } from './help-view.js';
import type { KioskContext } from './kiosk-context.js';
import { registerView } from './register-view.js';

export function choiceView(
  choice: Exclude<KioskChoice, { show: 'help' }>,
  context: KioskContext,
): TemplateResult {
  const { config } = context;
  switch (choice.show) {
    case 'check-in':
      return html`<ward-reception
        self-service
        form-timeout="0"
        facing="user"
        entrance=${choice.entrance ?? 1}
        direction=${choice.direction ?? 'auto'}
      ></ward-reception>`;
    case 'guides':
      return html`<ward-guide-library
        shared
        also=${choice.also?.join(' ') ?? nothing}
        guide-url=${config.guideUrl ?? nothing}
      >
        <div slot="person">${helpPlaces(context)}</div>
      </ward-guide-library>`;
    case 'guide':
      return html`<ward-guide shared guide=${choice.guide} guide-url=${config.guideUrl ?? nothing}>
        <div slot="person">${helpPlaces(context)}</div>
      </ward-guide>`;
    case 'register-venue':
      return registerView(context);
  }
}
