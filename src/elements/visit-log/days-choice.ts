import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addDays, formatDay } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS } from '../../services/services.js';
import type { DaySpan } from '../../services/visit-log.js';
import { icon } from '../../styles/icons.js';

export type SpanKind = 'day' | 'week' | 'all';

export interface DaysChoiceOptions {
  readonly localize: LocalizeController;
  readonly kind: SpanKind;
  readonly span: DaySpan;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly choose: (kind: SpanKind) => void;
  /** `undefined`: today, whatever day that will be. */
  readonly goTo: (day: string | undefined) => void;
}

/** A day with its neighbours, a week, or all that is kept. */
export function daysChoice(options: DaysChoiceOptions): TemplateResult {
  const { localize, kind, choose } = options;
  const kinds = [
    ['day', localize.term('logSpanDay')],
    ['week', localize.term('logSpanWeek')],
    ['all', localize.term('logSpanAll', RETENTION_DAYS)],
  ] as const;
  return html`<div class="stack days-choice">
    <div class="spans" role="radiogroup" aria-label=${localize.term('logSpan')}>
      ${kinds.map(
        ([value, label]) =>
          html`<label class="span">
            <input
              type="radio"
              name="span"
              .checked=${live(kind === value)}
              @change=${() => choose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
    ${kind === 'day' ? oneDay(options) : severalDays(options)}
  </div>`;
}

function oneDay({ localize, span, today, goTo }: DaysChoiceOptions) {
  const day = span.to;
  const isToday = day === today;
  return html`<div class="row days" role="group" aria-label=${localize.term('logSpanDay')}>
    <button aria-label=${localize.term('dayBefore')} @click=${() => goTo(addDays(day, -1))}>
      ${icon('chevron-left')}
    </button>
    <strong aria-live="polite">
      ${isToday ? localize.term('today', formatDay(day)) : formatDay(day)}
    </strong>
    <button
      aria-label=${localize.term('dayAfter')}
      ?disabled=${isToday}
      @click=${() => goTo(addDays(day, 1))}
    >
      ${icon('chevron-right')}
    </button>
    ${
      isToday
        ? nothing
        : html`<button class="quiet" @click=${() => goTo(undefined)}>
            ${localize.term('toToday')}
          </button>`
    }
  </div>`;
}

function severalDays({ localize, span }: DaysChoiceOptions) {
  const words = localize.term('logDaysBetween', formatDay(span.from), formatDay(span.to));
  return html`<strong class="between">${words}</strong>`;
}
