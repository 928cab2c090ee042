import type { LitElement } from 'lit';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { LogSession } from '../../services/log-session.js';
import type { Services } from '../../services/services.js';

/** What the parts of the log's screen have in common. */
export interface LogContext {
  readonly host: LitElement;
  readonly localize: LocalizeController;
  /** What is there once the log has something to show. */
  readonly ready: () =>
    | { readonly services: Services; readonly session: LogSession; readonly venue: Venue }
    | undefined;
}

/** Sets the focus on what an update has just drawn. */
export async function focusOn(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
