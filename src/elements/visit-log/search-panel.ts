import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckInMethod, Evidence } from '../../core/visit-event.js';
import type { LogSession } from '../../services/log-session.js';
import type { VisitQuery } from '../../services/visit-search.js';
import { choiceField, tickField } from '../parts/field.js';
import { searchField } from '../parts/search-field.js';
import type { LogContext } from './log-context.js';
import { EVIDENCE, evidenceText, METHODS, methodText } from './visit-words.js';

/** What the reader looks for among the visits of the days looked at. */
export class SearchPanel {
  readonly #context: LogContext;
  readonly #onQuery: () => void;
  #query: VisitQuery = {};

  /** @param onQuery Another thing is looked for. */
  constructor(context: LogContext, onQuery: () => void) {
    this.#context = context;
    this.#onQuery = onQuery;
  }

  /** The same object as long as the same is looked for. */
  get query(): VisitQuery {
    return this.#query;
  }

  get isEmpty(): boolean {
    return (this.#query.text ?? '').trim() === '' && this.#active === 0;
  }

  clear(): void {
    this.#query = {};
  }

  render(session: LogSession, entrances: readonly string[]): TemplateResult {
    const { localize } = this.#context;
    const { text = '' } = this.#query;
    const hint = localize.term(session.opener ? 'logSearchHint' : 'logSearchHintLocked');
    return html`<div class="stack search" part="search" role="search">
      ${searchField({
        id: 'log-search',
        label: localize.term('logSearch'),
        hint,
        clear: localize.term('logClear'),
        value: text,
        input: (value) => this.#set({ text: value }),
      })}
      <details class="filters">
        <summary>${localize.term('logFilters', this.#active)}</summary>
        ${this.#renderFilters(entrances)}
      </details>
    </div>`;
  }

  #renderFilters(entrances: readonly string[]): TemplateResult {
    const { localize } = this.#context;
    const { inside = false, inferred = false, entrance, method, evidence } = this.#query;
    const any = { value: '', label: localize.term('logAny') };
    return html`<div class="stack">
      <div>
        ${tickField('log-inside', localize.term('logFilterInside'), inside, (checked) =>
          this.#set({ inside: checked }),
        )}
        ${tickField('log-inferred', localize.term('logFilterInferred'), inferred, (checked) =>
          this.#set({ inferred: checked }),
        )}
      </div>
      <div class="pair">
        ${
          entrances.length > 1
            ? choiceField({
                id: 'log-entrance',
                label: localize.term('logFilterEntrance'),
                value: String(entrance ?? ''),
                input: (value) => this.#set({ entrance: Number(value) || undefined }),
                options: [any, ...entrances.map((label, i) => ({ value: String(i + 1), label }))],
              })
            : nothing
        }
        ${choiceField({
          id: 'log-method',
          label: localize.term('logFilterMethod'),
          value: method ?? '',
          input: (value) => this.#set({ method: (value || undefined) as CheckInMethod }),
          options: [
            any,
            ...METHODS.map((value) => ({ value, label: capital(methodText(value, localize)) })),
          ],
        })}
        ${choiceField({
          id: 'log-evidence',
          label: localize.term('logFilterEvidence'),
          value: evidence ?? '',
          input: (value) => this.#set({ evidence: (value || undefined) as Evidence }),
          options: [
            any,
            ...EVIDENCE.map((value) => ({ value, label: capital(evidenceText(value, localize)) })),
          ],
        })}
        ${this.#renderTime('from')} ${this.#renderTime('to')}
      </div>
      ${
        this.#active > 0
          ? html`<button class="quiet start" @click=${this.#reset}>
              ${localize.term('logResetFilters')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderTime(end: 'from' | 'to'): TemplateResult {
    const minutes = this.#query[end];
    return html`<div class="field">
      <label for="log-${end}">
        ${this.#context.localize.term(end === 'from' ? 'logFilterFrom' : 'logFilterTo')}
      </label>
      <input
        id="log-${end}"
        type="time"
        .value=${live(minutes === undefined ? '' : clockTime(minutes))}
        @change=${(event: Event) =>
          this.#set({ [end]: minutesOf((event.target as HTMLInputElement).value) })}
      />
    </div>`;
  }

  get #active(): number {
    const { inside, inferred, entrance, method, evidence, from, to } = this.#query;
    const others = [entrance, method, evidence, from, to].filter((value) => value !== undefined);
    return Number(inside ?? false) + Number(inferred ?? false) + others.length;
  }

  readonly #reset = (): void => {
    const { text = '' } = this.#query;
    this.#query = {};
    this.#set({ text });
    this.#context.host.renderRoot.querySelector<HTMLElement>('.filters summary')?.focus();
  };

  #set(change: VisitQuery): void {
    this.#query = { ...this.#query, ...change };
    this.#onQuery();
    this.#context.host.requestUpdate();
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** `08:05` of 485. */
function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
