/** The answers of a reception that visitors use alone: what it came to, in words for them. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { Admission } from '../../services/admission.js';
import { icon } from '../../styles/icons.js';
import type { Passed } from './reception-desk.js';
import type { Result } from './reception-flow.js';
import { refusalAdvice, refusalSign } from './refusal-words.js';
import {
  inviteFace,
  paperLine,
  waitingFace,
  whoLines,
  type Face,
  type ResultPanelOptions,
} from './result-panel.js';
import { visitorName } from './visitor-words.js';

export interface SelfAnswerOptions extends ResultPanelOptions {
  /** A name can be written here. */
  readonly canType: boolean;
  /** The visitor has seen the answer. */
  readonly done: () => void;
  /** The visitor tries once more. */
  readonly again: () => void;
}

export function selfFace(options: SelfAnswerOptions): Face {
  const { result, localize, isStoring, headCount } = options;
  if (isStoring) return waitingFace(localize);
  if (result?.undo === 'done') return undoneFace(result, options);
  if (result) return answerFace(result, result.admission, options);
  if (headCount?.fullness !== 'full') return inviteFace(localize);
  return {
    tone: 'full',
    sign: 'users',
    word: localize.term('receptionFull'),
    lines: html`<p class="who">${localize.term('receptionFullHelp')}</p>
      <p>${localize.term('receptionSelfFull')}</p>`,
  };
}

function answerFace(result: Result, admission: Admission, options: SelfAnswerOptions): Face {
  const { localize } = options;
  switch (admission.kind) {
    case 'in':
      return {
        tone: 'in',
        sign: 'check',
        word: localize.term('receptionIn'),
        lines: html`${passedLines(result, admission, localize)}
        ${
          admission.visitor.method === 'typed'
            ? html`<p>${localize.term('receptionSelfNoLeaving')}</p>`
            : nothing
        }`,
        actions: html`${undoButton(result, options)} ${doneButton(options)}`,
      };
    case 'out':
      return {
        tone: 'out',
        sign: 'log-out',
        word: localize.term('receptionOut'),
        lines: html`${passedLines(result, admission, localize)}
        ${
          admission.remaining > 0
            ? html`<p class="left">${localize.term('receptionRemaining', admission.remaining)}</p>`
            : nothing
        }`,
        actions: html`${undoButton(result, options)} ${onlyOneButton(result, admission, options)}
        ${doneButton(options)}`,
      };
    case 'repeat':
      return repeatFace(admission, options);
    case 'refused': {
      const { code } = admission;
      const advice = refusalAdvice(code, localize);
      return {
        tone: 'refused',
        sign: refusalSign(advice),
        word: localize.term('receptionRefused'),
        lines: html`<p class="who">
            ${code === 'pass-elsewhere' ? localize.term('receptionSelfElsewhere') : advice.title}
          </p>
          <p class=${advice.isDanger ? 'strong' : ''}>
            ${localize.term('receptionSelfHelp', code, options.canType)}
          </p>`,
        actions: againButton(options),
      };
    }
    case 'failed':
      return {
        tone: 'refused',
        sign: 'triangle-alert',
        word: localize.term('receptionFailed'),
        lines: html`<p>${localize.term('receptionSelfFailed')}</p>`,
        actions: againButton(options),
      };
  }
}

function undoneFace({ admission }: Result, options: SelfAnswerOptions): Face {
  const { localize } = options;
  const said = admission.kind === 'in' ? 'receptionSelfUndoneIn' : 'receptionSelfUndoneOut';
  return {
    tone: 'undone',
    sign: 'undo-2',
    word: localize.term('receptionSelfUndone'),
    lines: html`<p>${localize.term(said)}</p>`,
    actions: doneButton(options),
  };
}

/** Whoever wants to leave within the minute is told how: nobody stands there to let them out. */
function repeatFace(
  { visitor, at, inside }: Extract<Admission, { kind: 'repeat' }>,
  options: SelfAnswerOptions,
): Face {
  const { localize } = options;
  const said = inside ? 'receptionRepeatIn' : 'receptionRepeatOut';
  return {
    tone: 'repeat',
    sign: 'circle-alert',
    word: localize.term('receptionRepeat'),
    lines: html`<p class="who">${visitorName(visitor, localize)}</p>
      <p>${localize.term(said, formatTime(at))}</p>
      ${inside ? html`<p>${localize.term('receptionSelfRepeat')}</p>` : nothing}`,
    actions: doneButton(options),
  };
}

function passedLines(result: Result, passed: Passed, localize: LocalizeController) {
  return html`${whoLines(passed, localize)} ${paperLine(result, passed, localize)}
    <p class="strong">
      ${localize.term(passed.kind === 'in' ? 'receptionSelfIn' : 'receptionSelfOut')}
    </p>`;
}

function doneButton({ localize, done }: SelfAnswerOptions): TemplateResult {
  return html`<button class="done" @click=${done}>
    ${icon('check')} ${localize.term('receptionSelfDone')}
  </button>`;
}

function againButton({ localize, again }: SelfAnswerOptions): TemplateResult {
  return html`<button class="done" @click=${again}>${localize.term('tryAgain')}</button>`;
}

function undoButton(result: Result, { localize, deeds }: SelfAnswerOptions) {
  if (result.undo !== 'open') return nothing;
  return html`<button @click=${() => deeds.undo(result)}>
    ${icon('undo-2')} ${localize.term('receptionSelfUndo')}
  </button>`;
}

function onlyOneButton(result: Result, { people }: Passed, options: SelfAnswerOptions) {
  if (result.undo !== 'open' || people < 2) return nothing;
  return html`<button @click=${() => options.deeds.onlyOne(result)}>
    ${options.localize.term('receptionSelfOnlyOne')}
  </button>`;
}
