/** What the pages behind the PIN are drawn from, and what can be done on them. */
import type { TemplateResult } from 'lit';
import type { Clock } from '../../../core/clock.js';
import type { ServicesState } from '../../../context/services-context.js';
import type { KioskMachine } from '../../../kiosk/kiosk-machine.js';
import type { LocalizeController } from '../../../localize/localize.js';
import type { CodeScanner } from '../../../scanning.js';
import type { Services } from '../../../services/services.js';
import type { Timers } from '../../reception/timers.js';

export type StaffPageName =
  'status' | 'print' | 'camera' | 'records' | 'venue' | 'config' | 'pin' | 'updates' | 'exit';

export interface StaffContext {
  readonly machine: KioskMachine;
  readonly localize: LocalizeController;
  readonly clock: Clock;
  readonly timers: Timers;
  /** How far the services around the element are. */
  readonly services: () => ServicesState;
  /** The session to try the camera with, where somebody has given one. */
  readonly scanner: () => CodeScanner | undefined;
  readonly redraw: () => void;
  /** To another page, or back to the menu. */
  readonly go: (page: StaffPageName | undefined) => void;
  readonly leave: (reason: 'done' | 'exit') => void;
}

/** One page, made anew each time staff goes to it, so that nothing of the last time is left on it. */
export interface StaffPage {
  /** It stands on the screen from now on. */
  open?(): void;
  /** The services are there, or something stored has changed. */
  read?(services: Services): Promise<void>;
  /** It was left: nothing of it goes on. */
  close?(): void;
  /** A step back within the page, where there is one: whether it was taken. */
  back?(): boolean;
  render(): TemplateResult;
}

export function servicesOf({ services }: StaffContext): Services | undefined {
  const state = services();
  return state.status === 'ready' ? state.services : undefined;
}
