import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatTime } from '../../core/day.js';
import type { Visit } from '../../core/visit.js';
import { icon } from '../../styles/icons.js';
import { field } from '../parts/field.js';
import { writeFailureText } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import { focusOn, type LogContext } from './log-context.js';

/** What staff do with one visit: check out who forgot, erase on request. */
export class VisitActions {
  readonly #context: LogContext;
  #visit: string | undefined;
  #people = 0;
  #isErasing = false;
  #nameMissing = false;
  #busy = false;
  #failure: string | undefined;
  #said = '';

  constructor(context: LogContext) {
    this.#context = context;
  }

  /** What was done last, for a live region. */
  get said(): string {
    return this.#said;
  }

  isOpen(visit: string): boolean {
    return this.#visit === visit;
  }

  close(): void {
    this.#visit = undefined;
    this.#isErasing = this.#nameMissing = false;
    this.#failure = undefined;
    this.#said = '';
  }

  toggle({ id, inside }: Visit): void {
    const isOpen = this.isOpen(id);
    this.close();
    if (!isOpen) {
      this.#visit = id;
      this.#people = inside;
    }
    this.#context.host.requestUpdate();
  }

  render(visit: Visit): TemplateResult {
    const { localize } = this.#context;
    return html`<div class="panel stack">
      ${this.#failure ? notice('danger', this.#failure) : nothing}
      ${
        this.#isErasing
          ? this.#renderErasing(visit)
          : html`${visit.inside > 0 ? this.#renderLeaving(visit) : nothing}
              <button class="danger start erase" @click=${this.#askToErase}>
                ${icon('trash-2')} ${localize.term('logErase')}
              </button>`
      }
    </div>`;
  }

  #renderLeaving(visit: Visit): TemplateResult {
    const { localize } = this.#context;
    // Some may have left meanwhile.
    const people = Math.min(Math.max(1, this.#people), visit.inside);
    const leave = (words: string) =>
      html`<button
        class="primary start leave"
        ?disabled=${this.#busy}
        @click=${() => void this.#letOut(visit, people)}
      >
        ${icon('log-out')} ${words}
      </button>`;
    if (visit.inside === 1) return leave(localize.term('logLetOut'));
    return html`<div class="row" role="group" aria-label=${localize.term('logLetOutHow')}>
        <span class="label">${localize.term('logLetOutHow')}</span>
        <span class="stepper">
          <button
            aria-label=${localize.term('logFewer')}
            ?disabled=${people <= 1}
            @click=${() => this.#count(people - 1)}
          >
            ${icon('minus')}
          </button>
          <output>${people}</output>
          <button
            aria-label=${localize.term('logMorePeople')}
            ?disabled=${people >= visit.inside}
            @click=${() => this.#count(people + 1)}
          >
            ${icon('plus')}
          </button>
        </span>
      </div>
      ${leave(
        people === visit.inside
          ? localize.term('logLetOutAll', people)
          : localize.term('logLetOutSome', people),
      )}`;
  }

  #renderErasing(visit: Visit): TemplateResult {
    const { localize } = this.#context;
    const audit = this.#context.ready()?.services.audit;
    return html`<div class="erasing stack" role="group" aria-labelledby="erase-title">
      <h3 id="erase-title" tabindex="-1">${localize.term('logEraseTitle')}</h3>
      <p>${localize.term('logEraseGoes')}</p>
      <p>${localize.term('logEraseStays')}</p>
      ${
        visit.inside > 0
          ? html`${notice('warning', localize.term('logEraseInside'))} ${this.#renderLeaving(visit)}`
          : nothing
      }
      ${field({
        id: 'erase-who',
        label: localize.term('logEraseWho'),
        value: audit?.who ?? '',
        input: (name) => {
          if (audit) audit.who = name;
        },
        autocomplete: 'name',
        required: true,
        error: this.#nameMissing ? localize.term('logWhoMissing') : undefined,
      })}
      <div class="row">
        <button class="danger" ?disabled=${this.#busy} @click=${() => void this.#erase(visit)}>
          ${icon('trash-2')} ${localize.term(visit.inside > 0 ? 'logEraseAnyway' : 'logEraseNow')}
        </button>
        <button class="quiet" @click=${this.#keep}>${localize.term('logEraseKeep')}</button>
      </div>
    </div>`;
  }

  #count(people: number): void {
    this.#people = people;
    this.#context.host.requestUpdate();
  }

  readonly #askToErase = (): void => {
    this.#isErasing = true;
    this.#context.host.requestUpdate();
    void focusOn(this.#context.host, '#erase-title');
  };

  readonly #keep = (): void => {
    this.#isErasing = false;
    this.#context.host.requestUpdate();
    void focusOn(this.#context.host, '.panel .erase');
  };

  async #letOut({ id, inside }: Visit, people: number): Promise<void> {
    const ready = this.#context.ready();
    if (!ready || this.#busy) return;
    const { localize } = this.#context;
    const { reception } = ready.services;
    const result = await this.#busily(() =>
      reception.leave(id, people < inside ? people : undefined),
    );
    switch (result.kind) {
      case 'out':
        return this.#done(
          localize.term('logLeft', result.people, formatTime(result.at)),
          this.#isErasing,
        );
      case 'failed':
        this.#failure = writeFailureText(
          result.code === 'bad-key' ? 'failed' : result.code,
          localize,
        );
        break;
      default:
        this.#failure = localize.term('logNotIn');
    }
    this.#context.host.requestUpdate();
  }

  async #erase({ id, arrival }: Visit): Promise<void> {
    const ready = this.#context.ready();
    if (!ready || this.#busy) return;
    const { audit, log } = ready.services;
    const who = audit.who.trim();
    this.#nameMissing = who === '';
    if (this.#nameMissing) {
      this.#context.host.requestUpdate();
      return focusOn(this.#context.host, '#erase-who');
    }
    const day = dayOf(arrival);
    const content = { deed: 'erased', who, from: day, to: day, visits: 1 } as const;
    const erased = await this.#busily(async () => {
      const written = await audit.record(ready.venue.id, content);
      return written.ok ? log.erase([id]) : written;
    });
    if (erased.ok) return this.#done(this.#context.localize.term('logErasedOne'));
    this.#failure = writeFailureText(erased.code, this.#context.localize);
    this.#context.host.requestUpdate();
  }

  /** @param isAsking Whoever is about to erase goes on to. */
  #done(said: string, isAsking = false): Promise<void> {
    if (!isAsking) this.close();
    this.#said = said;
    this.#context.host.requestUpdate();
    if (isAsking) return focusOn(this.#context.host, '#erase-title');
    return focusOn(this.#context.host, '.list-title');
  }

  /** One press, one deed: a second press meanwhile does nothing. */
  async #busily<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#busy = true;
    this.#failure = undefined;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }
}
