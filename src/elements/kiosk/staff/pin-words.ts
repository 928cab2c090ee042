/** What is said of a PIN. */
import { formatTime, MINUTE } from '../../../core/day.js';
import { pinFault, type PinFault } from '../../../kiosk/pin-record.js';
import type { PinCheck } from '../../../kiosk/staff-pin.js';
import type { StaffContext } from './staff-context.js';

/** Of one that somebody chooses. */
export function newPinFault({ localize }: StaffContext, pin: string): string | undefined {
  const fault = pinFault(pin);
  return fault && localize.term(fault === 'form' ? 'staffPinForm' : 'staffPinSimple');
}

export type PinRefusal =
  Exclude<PinCheck, { ok: true }> | { readonly ok: false; readonly code: PinFault };

export function refusalWords(context: StaffContext, refusal: PinRefusal): string {
  const { localize } = context;
  switch (refusal.code) {
    case 'wrong':
      return localize.term('staffPinWrong', refusal.triesLeft);
    case 'locked':
      return `${localize.term('staffPinLocked')}. ${lockWords(context, refusal.until)}`;
    case 'form':
      return localize.term('staffPinForm');
    case 'simple':
      return localize.term('staffPinSimple');
    case 'unset':
    case 'unavailable':
      return localize.term('staffPinUnavailable');
  }
}

/** @param until Epoch milliseconds. */
export function lockWords({ localize, clock }: StaffContext, until: number): string {
  const minutes = Math.max(1, Math.ceil((until - clock.now()) / MINUTE));
  return localize.term('staffPinLockedUntil', minutes, formatTime(until));
}
