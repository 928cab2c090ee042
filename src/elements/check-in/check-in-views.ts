/** The screens of a check-in other than its form. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay, formatMoment, formatTime, MINUTE } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { Refusal } from '../../services/code-reader.js';
import type { DiaryEntry } from '../../services/diary.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';

/** The green screen, seen from two metres: in, where, since when. The mark moves while it is real. */
export function insideView(
  { visit, venueName, trusted }: DiaryEntry,
  {
    localize,
    already,
    busy,
    leave,
    pass,
  }: {
    readonly localize: LocalizeController;
    /** True where the code was scanned once more while already in. */
    readonly already: boolean;
    readonly busy: boolean;
    readonly leave: () => void;
    /** What makes it a pass, once it is loaded; see `check-in-pass.ts`. */
    readonly pass: {
      readonly hand?: unknown;
      readonly digits?: unknown;
      readonly code?: unknown;
    };
  },
): TemplateResult {
  return html`<section class="pass" part="pass">
      <div class="when">
        <span class="mark" aria-hidden="true">${icon('check', 48)}${pass.hand}</span>
        <p class="time">
          <time datetime=${new Date(visit.arrival).toISOString()}
            >${formatTime(visit.arrival)}</time
          >
          <span>${formatDay(dayOf(visit.arrival))}</span>
        </p>
      </div>
      <h2 tabindex="-1">
        ${localize.term(already ? 'alreadyInside' : 'inside')}
        <span class="where">${venueName}</span>
      </h2>
      <p>${localize.term('people', visit.partySize)}</p>
      ${pass.digits} ${pass.code}
      ${trusted ? nothing : html`<p class="untrusted">${localize.term('codeUntrustedShort')}</p>`}
    </section>
    <button class="primary large" ?disabled=${busy} @click=${leave}>
      ${icon('log-out')} ${localize.term('checkOutNow')}
    </button>`;
}

export function outsideView(
  { visit, venueName }: DiaryEntry,
  localize: LocalizeController,
): TemplateResult {
  const { arrival, departure } = visit;
  if (!departure) return html`${nothing}`;
  return html`<section class="card goodbye stack" part="goodbye">
    ${icon('circle-check', 56)}
    <h2 tabindex="-1">${localize.term('checkedOut', venueName)}</h2>
    <p>
      ${formatTime(arrival)} – ${formatMoment(departure.at, arrival)}
      ${
        departure.clockUncertain
          ? html`<span class="hint">${localize.term('clockUncertain')}</span>`
          : html`(${localize.term('duration', Math.round((departure.at - arrival) / MINUTE))})`
      }
    </p>
  </section>`;
}

/** Why a code leads nowhere, and what to do now. */
export function refusedView(code: Refusal, localize: LocalizeController): TemplateResult {
  const [title, advice] = {
    revoked: [localize.term('refusedRevoked'), localize.term('refusedAskVenue')],
    expired: [localize.term('refusedExpired'), localize.term('refusedScanScreen')],
    tampered: [localize.term('refusedTampered'), localize.term('refusedAskVenue')],
    'wrong-origin': [localize.term('refusedOrigin'), localize.term('refusedAskVenue')],
    unsigned: [localize.term('refusedUnsigned'), localize.term('refusedAskVenue')],
    'foreign-curve': [localize.term('refusedCurve'), localize.term('refusedAskVenue')],
    oversized: [localize.term('refusedOversized'), localize.term('refusedScanVenue')],
    malformed: [localize.term('refusedMalformed'), localize.term('refusedAskVenue')],
    'not-venue': [localize.term('refusedNotVenue'), localize.term('refusedScanVenue')],
    'for-staff': [localize.term('refusedForStaff'), localize.term('refusedForStaffHelp')],
    lookalike: [localize.term('refusedLookalike'), localize.term('refusedDoNotOpen')],
    mistyped: [localize.term('refusedMistyped'), localize.term('refusedTypeAgain')],
    'not-known': [localize.term('refusedNotKnown'), localize.term('refusedScanInstead')],
  }[code];
  const content = html`<h2 tabindex="-1">${title}</h2>
    <p>${advice}</p>`;
  // Nobody did anything wrong who opened the code of somebody's pass.
  return code === 'for-staff'
    ? notice('info', content, 'qr-code')
    : notice('danger', content, 'shield-alert');
}

/** Said at the next visit to the page when the last stay was closed by the rule. */
export function forgottenNotice(
  { visit, venueName }: DiaryEntry,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  if (visit.departure?.method !== 'max-stay') return nothing;
  return notice(
    'info',
    localize.term(
      'forgotten',
      venueName,
      formatMoment(visit.departure.at, visit.arrival),
      visit.maxStay,
    ),
    'clock',
  );
}
