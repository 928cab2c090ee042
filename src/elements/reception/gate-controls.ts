/** What staff set for the gate: direction and party before a scan, the rest once a shift. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import { MOST_DEVICES, type Gate } from '../../services/admission.js';
import { choiceField } from '../parts/field.js';
import { stepper } from './stepper.js';
import { MOST_PEOPLE } from './typed-form.js';

const DIRECTIONS = {
  auto: 'receptionAuto',
  in: 'receptionIn',
  out: 'receptionOut',
} as const satisfies Record<Gate['direction'], string>;

/** Of the attribute: a bad one is said once, and leaves the gate working. */
export function readDirection(value: string | null): Gate['direction'] {
  if (value === 'in' || value === 'out') return value;
  if (value !== null && value !== 'auto') {
    console.warn(`ward-reception: direction="${value}" is not auto, in or out.`);
  }
  return 'auto';
}

export interface NextScanOptions {
  readonly localize: LocalizeController;
  /** Absent: as the code says. */
  readonly people: number | undefined;
  readonly direction: Gate['direction'];
  /** That count apart, this one included. */
  readonly devices: number;
  readonly setPeople: (people: number | undefined) => void;
  readonly setDirection: (direction: Gate['direction']) => void;
}

export function nextScan(options: NextScanOptions): TemplateResult {
  const { localize, people, direction, devices, setDirection } = options;
  return html`<section class="next" part="next" aria-label=${localize.term('receptionNext')}>
    ${stepper({
      id: 'party',
      label: localize.term('receptionParty'),
      hint: localize.term('receptionPartyHint'),
      shown: people ? localize.number(people) : localize.term('receptionPartyAsCode'),
      // From what the code says: up to two people, or down to one alone.
      value: people ?? 1,
      least: 0,
      most: MOST_PEOPLE,
      less: localize.term('receptionPartyLess'),
      more: localize.term('receptionPartyMore'),
      change: (count) =>
        options.setPeople(count > 0 ? count : people === undefined ? 1 : undefined),
    })}
    <fieldset class="setting">
      <legend>${localize.term('receptionDirection')}</legend>
      <span class="segments">
        ${(['auto', 'in', 'out'] as const).map(
          (each) =>
            html`<label>
              <input
                type="radio"
                name="direction"
                .value=${each}
                .checked=${live(each === direction)}
                @change=${() => setDirection(each)}
              />
              <span>${localize.term(DIRECTIONS[each])}</span>
            </label>`,
        )}
      </span>
      <span class="hint">${localize.term('receptionAutoHint')}</span>
      ${
        devices > 1 && direction === 'auto'
          ? html`<strong class="odd">
              ${localize.term('receptionApartAuto')} ${localize.term('receptionOneWay')}
            </strong>`
          : nothing
      }
    </fieldset>
  </section>`;
}

export interface SettingsOptions {
  readonly localize: LocalizeController;
  readonly venues: readonly Venue[];
  readonly venue: Venue;
  /** From 1. */
  readonly entrance: number;
  readonly devices: number;
  readonly setVenue: (id: string) => void;
  readonly setEntrance: (entrance: number) => void;
  readonly setDevices: (devices: number) => void;
}

export function settings(options: SettingsOptions): TemplateResult {
  const { localize, venues, venue, entrance, devices } = options;
  return html`<div class="stack">
    ${
      venues.length > 1
        ? choiceField({
            id: 'venue',
            label: localize.term('receptionVenue'),
            value: venue.id,
            input: options.setVenue,
            options: venues.map(({ id, name }) => ({ value: id, label: name })),
          })
        : nothing
    }
    ${
      venue.entrances.length > 1
        ? choiceField({
            id: 'entrance',
            label: localize.term('receptionEntrance'),
            value: String(entrance),
            input: (value) => options.setEntrance(Number(value)),
            options: venue.entrances.map((name, i) => ({ value: String(i + 1), label: name })),
          })
        : nothing
    }
    ${stepper({
      id: 'devices',
      label: localize.term('receptionDevices'),
      hint: `${localize.term('receptionDevicesHint')} ${localize.term('receptionOneWay')}`,
      shown: localize.number(devices),
      value: devices,
      least: 1,
      most: MOST_DEVICES,
      less: localize.term('receptionDevicesLess'),
      more: localize.term('receptionDevicesMore'),
      change: options.setDevices,
    })}
  </div>`;
}
