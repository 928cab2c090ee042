/** The whole screen of a reception; it holds no state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Venue } from '../../core/venue.js';
import type { CodeSource } from '../../events/code-scan-event.js';
import type { ScanErrorEvent } from '../../events/scan-error-event.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { CodeScanner } from '../../scanning.js';
import type { Gate } from '../../services/admission.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';
import { capacitySign } from './capacity-sign.js';
import { nextScan, settings } from './gate-controls.js';
import type { ReceptionFlow } from './reception-flow.js';
import type { ReceptionRecords } from './reception-records.js';
import { resultPanel, type ResultDeeds } from './result-panel.js';
import type { TypedEntry } from './typed-entry.js';
import { typedForm } from './typed-form.js';
import { presentList, recentList } from './visitor-lists.js';

export interface ReceptionDeeds extends ResultDeeds {
  readonly scan: (text: string, source: CodeSource) => void;
  /** A hand scanner sent half a code. */
  readonly missed: () => void;
  /** Opens the form for a visitor who carries nothing. */
  readonly write: () => void;
  readonly writeDown: () => void;
  /** The form was filled in further. */
  readonly changed: () => void;
  /** Back to awaiting the next visitor. */
  readonly back: () => void;
  readonly setVenue: (id: string) => void;
  readonly setEntrance: (entrance: number) => void;
  readonly setDirection: (direction: Gate['direction']) => void;
  readonly setDevices: (devices: number) => void;
  readonly showPresent: (isOpen: boolean) => void;
  readonly morePresent: () => void;
  /** A visitor alone has seen their answer. */
  readonly done: () => void;
  readonly openCamera: () => void;
  readonly scannerFailed: (event: ScanErrorEvent) => void;
}

export interface ReceptionViewOptions {
  readonly localize: LocalizeController;
  readonly venue: Venue;
  readonly venues: readonly Venue[];
  /** From 1. */
  readonly entrance: number;
  readonly direction: Gate['direction'];
  readonly facing: 'environment' | 'user';
  readonly session: CodeScanner;
  readonly cameraFailed: boolean;
  readonly flow: ReceptionFlow;
  readonly typed: TypedEntry;
  /** Epoch ms. */
  readonly now: number;
  readonly records: ReceptionRecords;
  readonly deeds: ReceptionDeeds;
}

export function receptionView(options: ReceptionViewOptions): TemplateResult {
  const { localize, venue, entrance, direction, flow, deeds } = options;
  const { headCount } = options.records;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) deeds.back();
  };
  return html`<section class="desk" aria-labelledby="title" @keydown=${onKey}>
    <header>
      <div>
        <h2 id="title">${venue.name}</h2>
        <p class="soft">${venue.entrances[entrance - 1]}</p>
      </div>
      ${headCount ? capacitySign(headCount, direction, localize) : nothing}
    </header>
    ${renderNotice(options)}
    <div class="scan" part="scanner" role="group" aria-label=${localize.term('receptionScanner')}>
      <ward-code-scanner
        class=${options.cameraFailed ? 'failed' : ''}
        silent
        .facing=${options.facing}
        .scanner=${options.session}
        .taker=${deeds.scan}
        .misser=${deeds.missed}
      ></ward-code-scanner>
    </div>
    ${resultPanel({
      localize,
      result: flow.shown,
      isStoring: flow.waiting > 0,
      headCount,
      deeds,
    })}
    ${nextScan({
      localize,
      people: flow.people,
      direction,
      devices: headCount?.devices ?? 1,
      setPeople: (people) => flow.setPeople(people),
      setDirection: deeds.setDirection,
    })}
    ${renderKept(options)}
    <div class="more">
      ${renderTyped(options)} ${recentList(flow.recent, flow.shown, localize, deeds.undo)}
      ${renderPresent(options)} ${renderSettings(options)}
    </div>
  </section>`;
}

/** @param isNamed A venue was asked for, and it is another device's. */
export function noVenueView(localize: LocalizeController, isNamed: boolean): TemplateResult {
  if (isNamed) return notice('warning', html`<p>${localize.term('receptionElsewhere')}</p>`);
  return html`${notice(
      'info',
      html`<p>
        <strong>${localize.term('receptionNoVenue')}</strong><br />
        ${localize.term('receptionNoVenueHelp')}
      </p>`,
      'qr-code',
    )}<slot name="none"></slot>`;
}

function renderTyped(options: ReceptionViewOptions): TemplateResult {
  if (options.typed.isOpen) return typedFormOf(options, false);
  return html`<button class="write" @click=${options.deeds.write}>
    ${icon('keyboard')} ${options.localize.term('receptionType')}
  </button>`;
}

export function typedFormOf(
  { localize, venue, records, now, typed, deeds }: ReceptionViewOptions,
  selfService: boolean,
): TemplateResult {
  return typedForm({
    localize,
    selfService,
    venueName: venue.name,
    wardReads: records.wardReads,
    now,
    draft: typed.draft,
    faults: typed.faults,
    isDocumentWritten: typed.isDocumentWritten,
    busy: typed.isBusy,
    change: (draft) => {
      typed.change(draft);
      deeds.changed();
    },
    documentWritten: () => {
      typed.isDocumentWritten = true;
      deeds.changed();
    },
    submit: deeds.writeDown,
    cancel: deeds.back,
  });
}

function renderPresent({
  localize,
  venue,
  flow,
  records: { present, presentShown },
  deeds,
}: ReceptionViewOptions): TemplateResult {
  return html`<details
    class="card"
    ?open=${presentShown > 0}
    @toggle=${(event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open !== presentShown > 0) deeds.showPresent(open);
    }}
  >
    <summary>${icon('users')} ${localize.term('receptionPresent')}</summary>
    ${
      presentShown > 0
        ? presentList({
            localize,
            venue,
            parties: present,
            most: presentShown,
            visitorOf: (visit) => flow.visitorOf(visit),
            leave: deeds.leave,
            more: deeds.morePresent,
          })
        : nothing
    }
  </details>`;
}

/**
 * Before anything is scanned, for consent is only what is given freely, knowingly and by a clear act
 * (Vietnam's law on personal data protection, 91/2025/QH15): silence or standing there is none.
 * Holding up a paper of one's own accord is such an act where one has been told before what is
 * written down, what for, by whom it is read and how long it is kept, and that one may decline and
 * still be served: by another paper, by name alone, or by not coming in this way. Whoever has no
 * paper cannot act so; staff ask them, and tick what they answered.
 */
function renderNotice({ localize, venue, records }: ReceptionViewOptions): TemplateResult {
  const who = records.wardReads ? 'receptionNoticeWhoWard' : 'receptionNoticeWho';
  return html`<aside class="told" part="notice" aria-labelledby="told-title">
    <h3 id="told-title">${localize.term('receptionNoticeTitle')}</h3>
    <p>${localize.term('receptionNotice')} ${localize.term(who, venue.name, RETENTION_DAYS)}</p>
    <p>${localize.term('receptionNoticeFree')}</p>
  </aside>`;
}

function renderKept({ localize }: ReceptionViewOptions): TemplateResult {
  return html`<aside class="kept" part="notice" aria-labelledby="kept-title">
    <h3 id="kept-title">${localize.term('receptionKeptTitle')}</h3>
    <p>${localize.term('receptionKept')}</p>
  </aside>`;
}

function renderSettings(options: ReceptionViewOptions): TemplateResult {
  const { localize, venues, venue, entrance, records, deeds } = options;
  return html`<details class="card">
    <summary>${localize.term('receptionSettings')}</summary>
    ${settings({
      localize,
      venues,
      venue,
      entrance,
      devices: records.headCount?.devices ?? 1,
      setVenue: deeds.setVenue,
      setEntrance: deeds.setEntrance,
      setDevices: deeds.setDevices,
    })}
  </details>`;
}
