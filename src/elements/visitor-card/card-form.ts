import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { field, tickField } from '../parts/field.js';
import {
  addPerson,
  labelOf,
  MAX_PEOPLE,
  removePerson,
  type CardDraft,
  type CardFault,
  type PersonDraft,
} from './card-draft.js';

export interface CardFormOptions {
  readonly localize: LocalizeController;
  readonly venueName: string;
  /** True where the ward opens what the cards carry; else the venue does. */
  readonly wardReads: boolean;
  readonly draft: CardDraft;
  readonly faults: ReadonlySet<CardFault>;
  readonly busy: boolean;
  readonly change: (draft: CardDraft) => void;
  /** The draft has one person more, or one fewer. */
  readonly resize: (draft: CardDraft) => void;
  readonly submit: () => void;
}

/** Everyone in a household who needs a card, and their consent. */
export function cardForm(options: CardFormOptions): TemplateResult {
  const { localize, draft, faults, busy, change, resize, submit } = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form class="stack" part="form" novalidate @submit=${onSubmit}>
    <h3>${localize.term('cardMake')}</h3>
    ${draft.people.map((person, i) => personFields(options, person, i))}
    ${
      draft.people.length < MAX_PEOPLE
        ? html`<button type="button" class="add" @click=${() => resize(addPerson(draft))}>
            ${icon('plus')} ${localize.term('cardAdd')}
          </button>`
        : html`<p class="hint">${localize.term('cardFull')}</p>`
    }
    ${field({
      id: 'phone',
      label: localize.term('cardHouseholdPhone'),
      hint: localize.term('cardHouseholdPhoneHint'),
      value: draft.phone,
      input: (phone) => change({ ...draft, phone }),
      type: 'tel',
      error: faults.has('phone') ? localize.term('phoneWrong') : undefined,
    })}
    ${consent(options)}
    <button class="primary large" ?disabled=${busy}>
      ${icon('qr-code')} ${localize.term('cardMakeNow', draft.people.length)}
    </button>
  </form>`;
}

function personFields(
  { localize, draft, faults, change, resize }: CardFormOptions,
  person: PersonDraft,
  i: number,
): TemplateResult {
  const set = (changed: Partial<PersonDraft>) =>
    change({ ...draft, people: draft.people.with(i, { ...person, ...changed }) });
  const alone = draft.people.length === 1;
  return html`<fieldset class="person stack">
    <legend class=${alone ? 'visually-hidden' : ''}>${localize.term('cardPerson', i + 1)}</legend>
    ${
      alone
        ? nothing
        : html`<button
            type="button"
            class="remove"
            aria-label=${localize.term('cardRemove', person.name.trim())}
            @click=${() => resize(removePerson(draft, i))}
          >
            ${icon('x')}
          </button>`
    }
    ${field({
      id: `name-${i}`,
      label: localize.term('personName'),
      value: person.name,
      input: (name) => set({ name }),
      required: true,
      error: faults.has(`name-long-${i}`)
        ? localize.term('personNameLong')
        : faults.has(`name-${i}`)
          ? localize.term('personNameMissing')
          : undefined,
    })}
    <div class="pair">
      ${field({
        id: `label-${i}`,
        label: localize.term('cardLabel'),
        hint: i === 0 ? localize.term('cardLabelHint') : undefined,
        value: labelOf(person),
        input: (label) => set({ label }),
        error: faults.has(`label-long-${i}`)
          ? localize.term('cardLabelLong')
          : faults.has(`label-${i}`)
            ? localize.term('cardLabelWrong')
            : undefined,
      })}
      ${field({
        id: `phone-${i}`,
        label: localize.term('cardPhone'),
        value: person.phone,
        input: (phone) => set({ phone }),
        type: 'tel',
        error: faults.has(`phone-${i}`) ? localize.term('phoneWrong') : undefined,
      })}
    </div>
  </fieldset>`;
}

function consent({
  localize,
  venueName,
  wardReads,
  draft,
  faults,
  change,
}: CardFormOptions): TemplateResult {
  const who = wardReads ? 'cardConsentWhoWard' : 'cardConsentWhoVenue';
  return html`<section class="consent card" part="consent" aria-labelledby="consent-title">
    <h4 id="consent-title">${localize.term('cardConsentTitle')}</h4>
    <dl>
      <dt>${localize.term('consentWhat')}</dt>
      <dd>${localize.term('cardConsentWhat')}</dd>
      <dt>${localize.term('consentWhy')}</dt>
      <dd>${localize.term('cardConsentWhy')}</dd>
      <dt>${localize.term('consentWho')}</dt>
      <dd>${localize.term(who, venueName)}</dd>
      <dt>${localize.term('consentHowLong')}</dt>
      <dd>${localize.term('cardConsentHowLong', RETENTION_DAYS)}</dd>
    </dl>
    ${tickField(
      'consent',
      localize.term('cardAgree'),
      draft.consent,
      (agreed) => change({ ...draft, consent: agreed }),
      faults.has('consent') ? localize.term('cardAgreeMissing') : undefined,
    )}
  </section>`;
}
