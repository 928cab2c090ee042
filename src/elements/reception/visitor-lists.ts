/** The last five results, and the parties that are in. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatTime } from '../../core/day.js';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { Present, Visitor } from '../../services/admission.js';
import { icon, type IconName } from '../../styles/icons.js';
import { isPassed } from './reception-desk.js';
import type { Result } from './reception-flow.js';
import { refusalAdvice } from './refusal-words.js';
import { visitorName } from './visitor-words.js';

const SIGNS = {
  in: 'check',
  out: 'log-out',
  repeat: 'circle-alert',
  refused: 'x',
  failed: 'triangle-alert',
} as const satisfies Record<string, IconName>;

const WORDS = {
  in: 'receptionIn',
  out: 'receptionOut',
  repeat: 'receptionRepeat',
  refused: 'receptionRefused',
  failed: 'receptionFailed',
} as const;

/** The newest stands in the panel with its own button, so it has none here. */
export function recentList(
  results: readonly Result[],
  shown: Result | undefined,
  localize: LocalizeController,
  undo: (result: Result) => void,
): TemplateResult {
  const row = (result: Result) => {
    const { admission } = result;
    const word = localize.term(result.undo === 'done' ? 'receptionUndone' : WORDS[admission.kind]);
    const who = whoOf(result, localize);
    return html`<li class="${admission.kind} ${result.undo}">
      ${icon(result.undo === 'done' ? 'undo-2' : SIGNS[admission.kind])}
      <span class="what"><b>${word}</b> ${who}</span>
      ${
        result.undo === 'open' && result.id !== shown?.id
          ? html`<button
              class="undo"
              aria-label=${localize.term('receptionUndoOf', `${word} ${who}`)}
              @click=${() => undo(result)}
            >
              ${localize.term('receptionUndo')}
            </button>`
          : nothing
      }
      ${
        isPassed(admission)
          ? html`<time datetime=${new Date(admission.at).toISOString()}>
              ${formatTime(admission.at)}
            </time>`
          : nothing
      }
    </li>`;
  };
  return html`<section class="recent" part="recent" aria-labelledby="recent-title">
    <h3 id="recent-title">${localize.term('receptionRecent')}</h3>
    ${
      results.length === 0
        ? html`<p class="soft">${localize.term('receptionRecentNone')}</p>`
        : html`<ol>
            ${repeat(results, ({ id }) => id, row)}
          </ol>`
    }
  </section>`;
}

function whoOf({ admission }: Result, localize: LocalizeController): string {
  switch (admission.kind) {
    case 'refused':
      return refusalAdvice(admission.code, localize).title;
    case 'failed':
      return '';
    default: {
      const who = visitorName(admission.visitor, localize);
      return admission.people > 1
        ? `${who} · ${localize.term('receptionPeople', admission.people)}`
        : who;
    }
  }
}

export interface PresentListOptions {
  readonly localize: LocalizeController;
  readonly venue: Venue;
  /** Newest first; absent while they are read. */
  readonly parties: readonly Present[] | undefined;
  /** How many are shown. */
  readonly most: number;
  readonly visitorOf: (visit: string) => Visitor | undefined;
  readonly leave: (visit: string, people?: number) => void;
  readonly more: () => void;
}

/** Parties by their time, and by a masked name where they came in at this very screen. */
export function presentList(options: PresentListOptions): TemplateResult {
  const { localize, parties, most, more } = options;
  if (!parties) return html`<p class="soft">${localize.term('loading')}</p>`;
  if (parties.length === 0) return html`<p>${localize.term('receptionPresentNone')}</p>`;
  return html`<p class="hint">${localize.term('receptionPresentHint')}</p>
    <ul class="present">
      ${repeat(
        parties.slice(0, most),
        ({ visit }) => visit,
        (party) => presentRow(party, options),
      )}
    </ul>
    ${
      parties.length > most
        ? html`<button @click=${more}>${localize.term('receptionPresentMore')}</button>`
        : nothing
    }`;
}

function presentRow(
  { visit, arrival, entrance, people }: Present,
  { localize, venue, visitorOf, leave }: PresentListOptions,
): TemplateResult {
  const visitor = visitorOf(visit);
  const since = localize.term('receptionSince', formatTime(arrival));
  const who = visitor ? visitorName(visitor, localize) : since;
  const where = venue.entrances.length > 1 ? venue.entrances[entrance - 1] : undefined;
  const details = [visitor && since, where, localize.term('receptionPeople', people)];
  const button = (words: string, count?: number) =>
    html`<button
      aria-label=${localize.term('receptionLeaveOf', words, `${who}, ${details.filter(Boolean).join(', ')}`)}
      @click=${() => leave(visit, count)}
    >
      ${words}
    </button>`;
  return html`<li>
    <span class="what"><b>${who}</b> <span>${details.filter(Boolean).join(' · ')}</span></span>
    ${
      people > 1
        ? html`${button(localize.term('receptionLeaveAll', people))}
          ${button(localize.term('receptionLeaveOne'), 1)}`
        : button(localize.term('receptionLeave'))
    }
  </li>`;
}
