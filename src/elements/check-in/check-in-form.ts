/** The form between a read code and a check-in. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { field, fieldError, phoneFault, tickField } from '../parts/field.js';
import { notice } from '../parts/state.js';
import { MAX_OTHERS, partySize, type CheckInDraft, type DraftFault } from './check-in-draft.js';

export interface CheckInFormOptions {
  readonly localize: LocalizeController;
  readonly venueName: string;
  readonly trusted: boolean;
  /** True where the code was typed: it names the place and proves nothing. */
  readonly typed: boolean;
  /** True where the ward may open the identity as well. */
  readonly wardReads: boolean;
  readonly draft: CheckInDraft;
  readonly faults: ReadonlySet<DraftFault>;
  readonly busy: boolean;
  readonly change: (draft: CheckInDraft) => void;
  readonly addMember: () => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

export function checkInForm(options: CheckInFormOptions): TemplateResult {
  const { localize, venueName, draft, faults, busy, change, submit, cancel } = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form class="stack" novalidate @submit=${onSubmit}>
    <div>
      <p class="soft">${localize.term('checkInAt')}</p>
      <h2 tabindex="-1" part="venue">${venueName}</h2>
    </div>
    ${trustLine(options)}
    ${field({
      id: 'name',
      label: localize.term('personName'),
      value: draft.name,
      input: (name) => change({ ...draft, name }),
      autocomplete: remembered('name', draft),
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
      autocomplete: remembered('tel', draft),
      required: true,
      error: faults.has('phone') ? phoneFault(draft.phone, localize) : undefined,
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
        <dd>${whoReads(options)}</dd>
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

/**
 * The browser may fill in, and remember, a field only for whoever asked to be remembered: what an
 * unticked resident types must not lie readable in the browser's own files. WCAG 1.3.5 would have
 * it always; on a phone that is handed on, this is the lesser harm.
 */
function remembered(purpose: AutoFill, { remember }: CheckInDraft): AutoFill {
  return remember ? purpose : 'off';
}

function whoReads({ localize, trusted, wardReads, venueName }: CheckInFormOptions): string {
  if (!trusted) return localize.term('consentWhoUntrusted', venueName);
  return localize.term(wardReads ? 'consentWhoWard' : 'consentWhoText', venueName);
}

function trustLine({ localize, trusted, typed }: CheckInFormOptions): TemplateResult {
  if (!trusted) return notice('warning', localize.term('codeUntrusted'), 'shield-alert');
  if (typed) return html`<p>${localize.term('codeTyped')}</p>`;
  return html`<p class="trusted">${icon('shield-check')} ${localize.term('codeTrusted')}</p>`;
}

function companions({
  localize,
  draft,
  faults,
  change,
  addMember,
}: CheckInFormOptions): TemplateResult {
  const toggle = (member: string, along: boolean) => {
    const chosen = new Set(draft.companions);
    if (along) chosen.add(member);
    else chosen.delete(member);
    change({ ...draft, companions: chosen });
  };
  const add = (event: Event) => {
    addMember();
    const group = (event.currentTarget as Element).closest('.add');
    group?.querySelector('input')?.focus();
  };
  const others = (count: number) =>
    change({ ...draft, others: Math.min(MAX_OTHERS, Math.max(0, count)) });
  return html`<details class="card companions">
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
            aria-invalid=${faults.has('member') ? 'true' : nothing}
            aria-describedby=${faults.has('member') ? 'member-error' : nothing}
            .value=${live(draft.member)}
            @input=${(event: InputEvent) =>
              change({ ...draft, member: (event.target as HTMLInputElement).value })}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              add(event);
            }}
          />
          <button type="button" @click=${add}>${icon('plus')} ${localize.term('memberAdd')}</button>
        </div>
        ${fieldError('member', faults.has('member') ? localize.term('memberWrong') : undefined)}
      </div>
      <div class="row" role="group" aria-labelledby="others-label">
        <span id="others-label" class="label">${localize.term('others')}</span>
        <span class="stepper">
          <button
            type="button"
            aria-label=${localize.term('othersLess')}
            aria-disabled=${draft.others === 0 ? 'true' : nothing}
            @click=${() => others(draft.others - 1)}
          >
            ${icon('minus')}
          </button>
          <output class="count">${draft.others}</output>
          <button
            type="button"
            aria-label=${localize.term('othersMore')}
            aria-disabled=${draft.others === MAX_OTHERS ? 'true' : nothing}
            @click=${() => others(draft.others + 1)}
          >
            ${icon('plus')}
          </button>
        </span>
      </div>
    </div>
  </details>`;
}
