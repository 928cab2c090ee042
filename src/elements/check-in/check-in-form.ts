/** The form between a read code and a check-in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { field, tickField } from '../parts/field.js';
import { notice } from '../parts/state.js';
import {
  addMember,
  MAX_OTHERS,
  partySize,
  type CheckInDraft,
  type DraftFault,
} from './check-in-draft.js';

export interface CheckInFormOptions {
  readonly localize: LocalizeController;
  readonly venueName: string;
  readonly trusted: boolean;
  /** True where the ward may open the identity as well. */
  readonly wardReads: boolean;
  readonly draft: CheckInDraft;
  readonly faults: ReadonlySet<DraftFault>;
  readonly busy: boolean;
  readonly change: (draft: CheckInDraft) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

export function checkInForm(options: CheckInFormOptions): TemplateResult {
  const { localize, venueName, trusted, draft, faults, busy, change, submit, cancel } = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form class="stack" novalidate autocomplete="on" @submit=${onSubmit}>
    <div>
      <p class="soft">${localize.term('checkInAt')}</p>
      <h2 tabindex="-1" part="venue">${venueName}</h2>
      ${
        trusted
          ? html`<p class="trusted">${icon('shield-check')} ${localize.term('codeTrusted')}</p>`
          : nothing
      }
    </div>
    ${trusted ? nothing : notice('warning', localize.term('codeUntrusted'), 'shield-alert')}
    ${field({
      id: 'name',
      label: localize.term('personName'),
      value: draft.name,
      input: (name) => change({ ...draft, name }),
      autocomplete: 'name',
      required: true,
      error: faults.has('name-long')
        ? localize.term('personNameLong')
        : faults.has('name')
          ? localize.term('personNameMissing')
          : undefined,
    })}
    ${field({
      id: 'phone',
      label: localize.term('phone'),
      hint: localize.term('phoneHint'),
      value: draft.phone,
      input: (phone) => change({ ...draft, phone }),
      type: 'tel',
      autocomplete: 'tel',
      required: true,
      error: faults.has('phone') ? localize.term('phoneWrong') : undefined,
    })}
    ${companions(options)}
    ${tickField('remember', localize.term('remember'), draft.remember, (remember) =>
      change({ ...draft, remember }),
    )}
    <section class="consent card" part="consent" aria-labelledby="consent-title">
      <h3 id="consent-title">${localize.term('consentTitle')}</h3>
      <dl>
        <dt>${localize.term('consentWhat')}</dt>
        <dd>${localize.term('consentWhatText')}</dd>
        <dt>${localize.term('consentWhy')}</dt>
        <dd>${localize.term('consentWhyText')}</dd>
        <dt>${localize.term('consentWho')}</dt>
        <dd>
          ${localize.term(options.wardReads ? 'consentWhoWard' : 'consentWhoText', venueName)}
        </dd>
        <dt>${localize.term('consentHowLong')}</dt>
        <dd>${localize.term('consentHowLongText', RETENTION_DAYS)}</dd>
      </dl>
      ${tickField(
        'consent',
        localize.term('consentAgree'),
        draft.consent,
        (consent) => change({ ...draft, consent }),
        faults.has('consent') ? localize.term('consentMissing') : undefined,
      )}
    </section>
    <button class="primary large" ?disabled=${busy}>
      ${icon('log-in')} ${localize.term('checkInNow', partySize(draft))}
    </button>
    <button type="button" class="quiet" @click=${cancel}>${localize.term('cancel')}</button>
  </form>`;
}

function companions({ localize, draft, change }: CheckInFormOptions): TemplateResult {
  const toggle = (member: string, along: boolean) => {
    const chosen = new Set(draft.companions);
    if (along) chosen.add(member);
    else chosen.delete(member);
    change({ ...draft, companions: chosen });
  };
  const add = (input: HTMLInputElement) => {
    change(addMember(draft, input.value));
    input.value = '';
    input.focus();
  };
  const others = (count: number) =>
    change({ ...draft, others: Math.min(MAX_OTHERS, Math.max(0, count)) });
  return html`<details class="card companions" ?open=${partySize(draft) > 1}>
    <summary>
      ${icon('users')} <span>${localize.term('companions', partySize(draft))}</span>
    </summary>
    <div class="stack">
      ${draft.household.map((member, i) =>
        tickField(`member-${i}`, member, draft.companions.has(member), (along) =>
          toggle(member, along),
        ),
      )}
      <div class="field">
        <label for="member">${localize.term('memberName')}</label>
        <div class="row add">
          <input
            id="member"
            autocomplete="off"
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              add(event.currentTarget as HTMLInputElement);
            }}
          />
          <button
            type="button"
            @click=${(event: Event) =>
              add((event.currentTarget as Element).previousElementSibling as HTMLInputElement)}
          >
            ${icon('plus')} ${localize.term('memberAdd')}
          </button>
        </div>
      </div>
      <div class="row" role="group" aria-labelledby="others-label">
        <span id="others-label" class="label">${localize.term('others')}</span>
        <span class="stepper">
          <button
            type="button"
            aria-label=${localize.term('othersLess')}
            ?disabled=${draft.others === 0}
            @click=${() => others(draft.others - 1)}
          >
            ${icon('minus')}
          </button>
          <output class="count">${draft.others}</output>
          <button
            type="button"
            aria-label=${localize.term('othersMore')}
            ?disabled=${draft.others === MAX_OTHERS}
            @click=${() => others(draft.others + 1)}
          >
            ${icon('plus')}
          </button>
        </span>
      </div>
    </div>
  </details>`;
}
