/** The form for a visitor who carries nothing to scan; staff fill it in, or visitors themselves. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { field, tickField } from '../parts/field.js';
import { stepper } from './stepper.js';
import { documentOddity, type TypedDraft, type TypedFault } from './typed-draft.js';

/** As many people as one person answers for at a gate. */
export const MOST_PEOPLE = 50;

export interface TypedFormOptions {
  readonly localize: LocalizeController;
  /** Visitors write themselves, alone: only what they can be called by. */
  readonly selfService: boolean;
  readonly venueName: string;
  /** True where the ward may open the identity as well. */
  readonly wardReads: boolean;
  /** Epoch ms. */
  readonly now: number;
  readonly draft: TypedDraft;
  readonly faults: ReadonlySet<TypedFault>;
  /** The document's field was left: only then is it looked at. */
  readonly isDocumentWritten: boolean;
  readonly busy: boolean;
  readonly change: (draft: TypedDraft) => void;
  readonly documentWritten: () => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Of who writes: the visitor, or staff for them. */
const WORDS = {
  visitor: {
    title: 'receptionSelfTypeTitle',
    nameMissing: 'receptionSelfNameMissing',
    phoneHint: 'receptionSelfPhoneHint',
    people: 'receptionSelfParty',
    submit: 'receptionSelfSubmit',
    consentTitle: 'receptionSelfConsentTitle',
    consentWhat: 'receptionSelfConsentWhat',
    consentWho: 'receptionSelfConsentWho',
    consentWhoWard: 'receptionSelfConsentWhoWard',
    consent: 'receptionSelfConsent',
    consentMissing: 'receptionSelfConsentMissing',
  },
  staff: {
    title: 'receptionTypeTitle',
    nameMissing: 'receptionNameMissing',
    phoneHint: 'receptionPhoneHint',
    people: 'receptionTypedPeople',
    submit: 'receptionTypedSubmit',
    consentTitle: 'receptionConsentTitle',
    consentWhat: 'receptionConsentWhat',
    consentWho: 'receptionConsentWho',
    consentWhoWard: 'receptionConsentWhoWard',
    consent: 'receptionConsent',
    consentMissing: 'receptionConsentMissing',
  },
} as const;

const wordsOf = ({ selfService }: TypedFormOptions) => WORDS[selfService ? 'visitor' : 'staff'];

const ODDITIES = {
  format: 'receptionOddFormat',
  'old-paper': 'receptionOddOldPaper',
  number: 'receptionOddNumber',
} as const;

export function typedForm(options: TypedFormOptions): TemplateResult {
  const { localize, draft, faults, busy, change } = options;
  const words = wordsOf(options);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    options.submit();
  };
  return html`<form class="card stack" part="typed" novalidate @submit=${onSubmit}>
    <h3 id="typed-title" tabindex="-1">${localize.term(words.title)}</h3>
    ${field({
      id: 'name',
      label: localize.term('receptionName'),
      value: draft.name,
      input: (name) => change({ ...draft, name }),
      required: true,
      error: faults.has('name-long')
        ? localize.term('personNameLong')
        : faults.has('name')
          ? localize.term(words.nameMissing)
          : undefined,
    })}
    <div class="pair">
      ${field({
        id: 'phone',
        label: localize.term('receptionPhone'),
        hint: localize.term(words.phoneHint),
        value: draft.phone,
        input: (phone) => change({ ...draft, phone }),
        type: 'tel',
        error: faults.has('phone') ? localize.term('receptionPhoneWrong') : undefined,
      })}
      ${options.selfService ? nothing : documentField(options)}
    </div>
    ${options.selfService ? nothing : html`<p class="oddity" role="status">${oddity(options)}</p>`}
    ${stepper({
      id: 'typed-people',
      label: localize.term(words.people),
      shown: localize.number(draft.people),
      value: draft.people,
      least: 1,
      most: MOST_PEOPLE,
      less: localize.term('receptionPartyLess'),
      more: localize.term('receptionPartyMore'),
      change: (people) => change({ ...draft, people }),
    })}
    ${consent(options)}
    <div class="row">
      <button class="primary" ?disabled=${busy}>
        ${icon('check')} ${localize.term(words.submit, draft.people)}
      </button>
      <button type="button" class="quiet" @click=${options.cancel}>
        ${localize.term('cancel')}
      </button>
    </div>
  </form>`;
}

function documentField({ localize, draft, faults, change, documentWritten }: TypedFormOptions) {
  return html`<div @change=${documentWritten}>
    ${field({
      id: 'document',
      label: localize.term('receptionDocument'),
      value: draft.document,
      input: (document) => change({ ...draft, document }),
      error: faults.has('document') ? localize.term('receptionDocumentLong') : undefined,
    })}
  </div>`;
}

function consent(options: TypedFormOptions): TemplateResult {
  const { localize, venueName, wardReads, draft, faults, change } = options;
  const words = wordsOf(options);
  return html`<div class="consent" part="consent">
    <p class="label">${localize.term(words.consentTitle)}</p>
    <p>${localize.term(words.consentWhat, RETENTION_DAYS)}</p>
    <p>${localize.term(wardReads ? words.consentWhoWard : words.consentWho, venueName)}</p>
    ${tickField(
      'consent',
      localize.term(words.consent),
      draft.consent,
      (consent) => change({ ...draft, consent }),
      faults.has('consent') ? localize.term(words.consentMissing) : undefined,
    )}
  </div>`;
}

function oddity({ localize, draft, now, isDocumentWritten }: TypedFormOptions): string {
  const odd = isDocumentWritten ? documentOddity(draft.document, now) : undefined;
  return odd ? localize.term(ODDITIES[odd]) : '';
}
