/** The big answer to a scan, seen from two metres: colour, word, sign, who. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { Admission, HeadCount } from '../../services/admission.js';
import { icon, type IconName } from '../../styles/icons.js';
import type { Passed } from './reception-desk.js';
import type { Result } from './reception-flow.js';
import { failureText, refusalAdvice, refusalSign } from './refusal-words.js';
import { visitorName, visitorPaper } from './visitor-words.js';

export interface ResultDeeds {
  readonly undo: (result: Result) => void;
  readonly onlyOne: (result: Result) => void;
  readonly leave: (visit: string, people?: number) => void;
}

export interface ResultPanelOptions {
  readonly localize: LocalizeController;
  readonly result: Result | undefined;
  readonly isStoring: boolean;
  readonly headCount: HeadCount | undefined;
  readonly deeds: ResultDeeds;
}

/** What one state of the panel shows. */
export interface Face {
  readonly tone: 'idle' | 'full' | 'in' | 'out' | 'repeat' | 'refused' | 'undone';
  readonly sign: IconName;
  readonly word: string;
  readonly lines?: TemplateResult | typeof nothing;
  readonly actions?: TemplateResult | typeof nothing;
}

/** One box of one height, whatever it says: nothing below it moves under a finger. */
export function resultPanel(options: ResultPanelOptions, face = faceOf(options)): TemplateResult {
  const { localize, result } = options;
  const { tone, sign, word, lines = nothing, actions = nothing } = face;
  return html`<div
    class="stage ${tone}"
    id="stage"
    part="result"
    role="group"
    aria-label=${localize.term('receptionResult')}
    tabindex="-1"
  >
    <div class="answer" role="status">
      ${keyed(
        `${result?.id} ${tone}`,
        html`<div class="face">
          <span class="sign">${icon(sign, 96)}</span>
          <p class="word">${word}</p>
          ${lines}
        </div>`,
      )}
    </div>
    <div class="deeds">${actions}</div>
  </div>`;
}

function faceOf(options: ResultPanelOptions): Face {
  const { result, localize, isStoring, headCount } = options;
  if (isStoring) return waitingFace(localize);
  if (result?.undo === 'done') return undoneFace(result, localize);
  if (result) return admissionFace(result, result.admission, options);
  if (headCount?.fullness === 'full') {
    return {
      tone: 'full',
      sign: 'users',
      word: localize.term('receptionFull'),
      lines: html`<p class="who">${localize.term('receptionFullHelp')}</p>
        <p>${localize.term('receptionFullStaff')}</p>`,
    };
  }
  return inviteFace(localize);
}

export function waitingFace(localize: LocalizeController): Face {
  return { tone: 'idle', sign: 'scan-line', word: localize.term('receptionWaiting') };
}

export function inviteFace(localize: LocalizeController): Face {
  return {
    tone: 'idle',
    sign: 'scan-line',
    word: localize.term('receptionInvite'),
    lines: html`<p>${localize.term('receptionTakes')}</p>`,
  };
}

function undoneFace({ admission }: Result, localize: LocalizeController): Face {
  return {
    tone: 'undone',
    sign: 'undo-2',
    word: localize.term('receptionUndone'),
    lines: html`<p>
      ${localize.term(admission.kind === 'in' ? 'receptionUndoneIn' : 'receptionUndoneOut')}
    </p>`,
  };
}

function admissionFace(result: Result, admission: Admission, options: ResultPanelOptions): Face {
  const { localize, headCount } = options;
  switch (admission.kind) {
    case 'in':
      return {
        tone: 'in',
        sign: 'check',
        word: localize.term('receptionIn'),
        lines: html`${whoLines(admission, localize)} ${paperLine(result, admission, localize)}
        ${
          headCount?.fullness === 'full'
            ? html`<p class="strong">
                ${localize.term('receptionFull')}: ${headCount.inside} / ${headCount.bound}
              </p>`
            : nothing
        }`,
        actions: undoButton(result, options),
      };
    case 'out':
      return {
        tone: 'out',
        sign: 'log-out',
        word: localize.term('receptionOut'),
        lines: html`${whoLines(admission, localize)} ${paperLine(result, admission, localize)}
        ${
          admission.remaining > 0
            ? html`<p class="left">${localize.term('receptionRemaining', admission.remaining)}</p>`
            : nothing
        }`,
        actions: html`${undoButton(result, options)} ${onlyOneButton(result, admission, options)}`,
      };
    case 'repeat':
      return repeatFace(admission, options);
    case 'refused': {
      const advice = refusalAdvice(admission.code, localize);
      return {
        tone: 'refused',
        sign: refusalSign(advice),
        word: localize.term('receptionRefused'),
        lines: html`<p class="who">${advice.title}</p>
          <p class=${advice.isDanger ? 'strong' : ''}>${advice.help}</p>`,
      };
    }
    case 'failed':
      return {
        tone: 'refused',
        sign: 'triangle-alert',
        word: localize.term('receptionFailed'),
        lines: html`<p>${failureText(admission.code, localize)}</p>`,
      };
  }
}

export function whoLines(
  { visitor, people, at }: Passed,
  localize: LocalizeController,
): TemplateResult {
  return html`<p class="who">${visitorName(visitor, localize)}</p>
    <p class="details">
      <span>${visitorPaper(visitor, localize)}</span>
      <span>
        <b>${localize.term('receptionPeople', people)}</b> ·
        <time datetime=${new Date(at).toISOString()}>${formatTime(at)}</time>
      </span>
    </p>`;
}

/** What is to be known of the paper; none of it turns anybody away. */
export function paperLine(
  { asked }: Result,
  passed: Passed,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  const { people, at } = passed;
  const { unchecked, expiresAt } = passed.visitor;
  const isOver = expiresAt !== undefined && expiresAt <= at;
  const said = [
    unchecked && localize.term('receptionUnchecked'),
    isOver && localize.term('receptionExpired', formatDay(dayOf(expiresAt))),
    // Whoever checked in by phone said there how many they are.
    passed.kind === 'in' && passed.byPass && asked !== undefined && asked !== people
      ? localize.term('receptionByPass', people, asked)
      : undefined,
  ].filter(Boolean);
  return said.length > 0 ? html`<p class="paper">${said.join(' ')}</p>` : nothing;
}

function repeatFace(
  { visit, visitor, people, at, inside }: Extract<Admission, { kind: 'repeat' }>,
  { localize, deeds }: ResultPanelOptions,
): Face {
  const said = inside ? 'receptionRepeatIn' : 'receptionRepeatOut';
  // A child of the party goes out a moment after the others: the code says no, staff say yes.
  const lets = html`<button @click=${() => deeds.leave(visit)}>
      ${people > 1 ? localize.term('receptionLeaveAll', people) : localize.term('receptionLeave')}
    </button>
    ${
      people > 1
        ? html`<button @click=${() => deeds.leave(visit, 1)}>
            ${localize.term('receptionLeaveOne')}
          </button>`
        : nothing
    }`;
  return {
    tone: 'repeat',
    sign: 'circle-alert',
    word: localize.term('receptionRepeat'),
    lines: html`<p class="who">${visitorName(visitor, localize)}</p>
      <p>${localize.term(said, formatTime(at))}</p>`,
    actions: inside ? lets : nothing,
  };
}

function undoButton(result: Result, { localize, deeds }: ResultPanelOptions) {
  if (result.undo !== 'open') return nothing;
  return html`<button class="undo" @click=${() => deeds.undo(result)}>
    ${icon('undo-2')} ${localize.term('receptionUndo')}
  </button>`;
}

function onlyOneButton(result: Result, { people }: Passed, options: ResultPanelOptions) {
  if (result.undo !== 'open' || people < 2) return nothing;
  return html`<button @click=${() => options.deeds.onlyOne(result)}>
    ${options.localize.term('receptionOnlyOne')}
  </button>`;
}
