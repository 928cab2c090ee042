import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import type { AdministrativeUnits } from '../../vietnam/administrative-units.js';
import { choiceField, field, fieldError, phoneFault } from '../parts/field.js';
import { MAX_ENTRANCES, STAYS, type VenueDraft, type VenueFault } from './venue-draft.js';

export interface VenueFormOptions {
  readonly localize: LocalizeController;
  readonly units: AdministrativeUnits;
  readonly draft: VenueDraft;
  readonly faults: ReadonlySet<VenueFault>;
  readonly busy: boolean;
  readonly change: (draft: VenueDraft) => void;
  readonly submit: () => void;
}

export function venueForm(options: VenueFormOptions): TemplateResult {
  const { localize, units, draft, faults, busy, change, submit } = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  const error = (...codes: [VenueFault, string][]) => codes.find(([code]) => faults.has(code))?.[1];
  return html`<form class="stack" part="form" novalidate @submit=${onSubmit}>
    ${field({
      id: 'venue-name',
      label: localize.term('venueName'),
      hint: localize.term('venueNameHint'),
      value: draft.name,
      input: (name) => change({ ...draft, name }),
      required: true,
      error: error(
        ['name', localize.term('venueNameMissing')],
        ['name-long', localize.term('venueNameLong')],
      ),
    })}
    <div class="pair">
      ${choiceField({
        id: 'province',
        label: localize.term('province'),
        value: draft.province,
        input: (province) => change({ ...draft, province, ward: '' }),
        required: true,
        error: error(['province', localize.term('provinceMissing')]),
        options: [
          { value: '', label: localize.term('choose') },
          ...units.provinces.map(({ code, name }) => ({ value: code, label: name })),
        ],
      })}
      ${choiceField({
        id: 'ward',
        label: localize.term('ward'),
        value: draft.ward,
        input: (ward) => change({ ...draft, ward }),
        required: true,
        error: error(['ward', localize.term('wardMissing')]),
        options: [
          {
            value: '',
            label: localize.term(draft.province ? 'choose' : 'chooseProvinceFirst'),
          },
          ...units
            .communes(draft.province)
            .map(({ code, fullName }) => ({ value: code, label: fullName })),
        ],
      })}
    </div>
    ${field({
      id: 'address',
      label: localize.term('address'),
      value: draft.address,
      input: (address) => change({ ...draft, address }),
      error: error(['address-long', localize.term('addressLong')]),
    })}
    ${entrances(options)}
    <div class="pair">
      ${choiceField({
        id: 'stay',
        label: localize.term('maxStay'),
        hint: localize.term('maxStayHint'),
        value: String(draft.maxStay),
        input: (value) => change({ ...draft, maxStay: Number(value) }),
        options: STAYS.map((minutes) => ({
          value: String(minutes),
          label: localize.term('hours', minutes / 60),
        })),
      })}
      ${field({
        id: 'capacity',
        label: localize.term('capacity'),
        hint: localize.term('capacityHint'),
        value: draft.capacity,
        input: (capacity) => change({ ...draft, capacity }),
        error: error(['capacity', localize.term('capacityWrong')]),
      })}
    </div>
    <fieldset class="stack">
      <legend>${localize.term('contact')}</legend>
      <p class="hint">${localize.term('contactHint')}</p>
      ${field({
        id: 'contact-name',
        label: localize.term('personName'),
        value: draft.contactName,
        input: (contactName) => change({ ...draft, contactName }),
        required: true,
        error: error(['contact-name', localize.term('personNameMissing')]),
      })}
      ${field({
        id: 'contact-phone',
        label: localize.term('phone'),
        value: draft.contactPhone,
        input: (contactPhone) => change({ ...draft, contactPhone }),
        type: 'tel',
        required: true,
        error: error(['contact-phone', phoneFault(draft.contactPhone, localize)]),
      })}
    </fieldset>
    <button class="primary large" ?disabled=${busy}>
      ${icon('qr-code')} ${localize.term('registerNow')}
    </button>
  </form>`;
}

function entrances({ localize, draft, faults, change }: VenueFormOptions): TemplateResult {
  const set = (list: readonly string[]) => change({ ...draft, entrances: list });
  const fault = faults.has('entrance')
    ? localize.term('entranceMissing')
    : faults.has('entrance-long')
      ? localize.term('entranceLong')
      : undefined;
  return html`<fieldset class="stack">
    <legend>${localize.term('entrances')}</legend>
    <p class="hint" id="entrances-hint">${localize.term('entrancesHint')}</p>
    ${draft.entrances.map(
      (name, i) =>
        html`<div class="entrance">
          <input
            aria-label=${localize.term('entranceNumber', i + 1)}
            aria-describedby="entrances-hint${fault ? ' entrances-error' : ''}"
            aria-invalid=${fault ? 'true' : nothing}
            autocomplete="off"
            .value=${name}
            @input=${(event: InputEvent) =>
              set(draft.entrances.with(i, (event.target as HTMLInputElement).value))}
          />
          ${
            draft.entrances.length > 1
              ? html`<button
                  type="button"
                  aria-label=${localize.term('entranceRemove', name)}
                  @click=${() => set(draft.entrances.toSpliced(i, 1))}
                >
                  ${icon('x')}
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${fieldError('entrances', fault)}
    ${
      draft.entrances.length < MAX_ENTRANCES
        ? html`<button
            type="button"
            @click=${() => set([...draft.entrances, nextEntrance(draft.entrances, localize)])}
          >
            ${icon('plus')} ${localize.term('entranceAdd')}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** `Cổng 2`, `Cổng 3`, …: the first such name that no entrance has. */
function nextEntrance(entrances: readonly string[], localize: LocalizeController): string {
  let number = entrances.length + 1;
  while (entrances.includes(localize.term('entranceName', number))) number++;
  return localize.term('entranceName', number);
}
