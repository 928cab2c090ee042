/** The screen of a reception that visitors use alone, as on a kiosk; it holds no state. */
import { html, nothing, type TemplateResult } from 'lit';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';
import { capacitySign } from './capacity-sign.js';
import { typedFormOf, type ReceptionViewOptions } from './reception-view.js';
import { resultPanel } from './result-panel.js';
import { selfFace } from './self-answer.js';
import { stepper } from './stepper.js';
import { MOST_PEOPLE } from './typed-form.js';

/** Nothing on it is about anybody but the person there now, and nothing sets anything for others. */
export function selfServiceView(options: ReceptionViewOptions): TemplateResult {
  const { localize, venue, entrance, direction, flow, typed, deeds } = options;
  const { headCount } = options.records;
  const canType = direction !== 'out';
  const isAnswered = flow.shown !== undefined || flow.waiting > 0;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) deeds.back();
  };
  return html`<section
    class="desk self ${typed.isOpen ? 'writing' : ''} ${isAnswered ? 'answered' : ''}"
    aria-labelledby="title"
    @keydown=${onKey}
  >
    <header>
      <div>
        <h2 id="title">${venue.name}</h2>
        <p class="soft">${venue.entrances[entrance - 1]}</p>
      </div>
      ${headCount ? capacitySign({ ...headCount, devices: 1 }, direction, localize) : nothing}
    </header>
    ${typed.isOpen ? nothing : renderTold(options)} ${renderScanner(options, canType)}
    ${typed.isOpen && !isAnswered ? nothing : renderAnswer(options, canType)}
    ${typed.isOpen ? typedFormOf(options, true) : renderBefore(options, canType)}
  </section>`;
}

/** The camera stays, but rests while somebody writes. */
function renderScanner(options: ReceptionViewOptions, canType: boolean): TemplateResult {
  const { localize, cameraFailed, typed, deeds } = options;
  return html`<div
    class="scan ${cameraFailed ? 'failed' : ''}"
    part="scanner"
    role="group"
    aria-label=${localize.term('receptionScanner')}
    ?hidden=${typed.isOpen}
  >
    ${
      cameraFailed
        ? notice(
            'warning',
            html`<p><strong>${localize.term('receptionSelfNoCamera')}</strong></p>
              <p>${localize.term('receptionSelfNoCameraHelp', canType)}</p>
              <button @click=${deeds.openCamera}>${localize.term('tryAgain')}</button>`,
          )
        : nothing
    }
    <ward-code-scanner
      silent
      ?hidden=${cameraFailed}
      ?paused=${typed.isOpen}
      .facing=${options.facing}
      .scanner=${options.session}
      .taker=${deeds.scan}
      .misser=${deeds.missed}
      @scan-error=${deeds.scannerFailed}
    ></ward-code-scanner>
  </div>`;
}

function renderAnswer(options: ReceptionViewOptions, canType: boolean): TemplateResult {
  const { localize, flow, records, deeds } = options;
  const panel = {
    localize,
    result: flow.shown,
    isStoring: flow.waiting > 0,
    headCount: records.headCount,
    deeds,
  };
  return resultPanel(panel, selfFace({ ...panel, canType, done: deeds.done, again: deeds.back }));
}

/** Set before a code is held up: how many they are, or that there is none. */
function renderBefore({ localize, flow, deeds }: ReceptionViewOptions, canType: boolean) {
  const { people = 1 } = flow;
  return html`<div class="before" part="next">
    ${stepper({
      id: 'party',
      label: localize.term('receptionSelfParty'),
      hint: localize.term('receptionSelfPartyHint'),
      shown: localize.term('receptionPeople', people),
      value: people,
      least: 1,
      most: MOST_PEOPLE,
      less: localize.term('receptionPartyLess'),
      more: localize.term('receptionPartyMore'),
      // One is what nobody has to say: a party that leaves then leaves together.
      change: (count) => flow.setPeople(count > 1 ? count : undefined),
    })}
    ${
      canType
        ? html`<button class="write" @click=${deeds.write}>
            ${icon('keyboard')} ${localize.term('receptionSelfType')}
          </button>`
        : nothing
    }
  </div>`;
}

/** Told before anything is shown to the camera; why, stands at the reception's own notice. */
function renderTold({ localize, venue, records }: ReceptionViewOptions): TemplateResult {
  const who = records.wardReads ? 'receptionNoticeWhoWard' : 'receptionNoticeWho';
  return html`<aside class="told" part="notice" aria-labelledby="told-title">
    <h3 id="told-title">${localize.term('receptionSelfTold')}</h3>
    <p>
      ${localize.term('receptionSelfToldWhat')} ${localize.term(who, venue.name, RETENTION_DAYS)}
      ${localize.term('receptionSelfToldFree')}
    </p>
  </aside>`;
}
