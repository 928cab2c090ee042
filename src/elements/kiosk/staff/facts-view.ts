/** What staff is told: names with what they are, in groups; on the screen and on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../../styles/staff-icons.js';

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether somebody has to do something; beside the words, never instead of them. */
  readonly mark?: 'good' | 'watch' | undefined;
  /** What follows from it, a line each. */
  readonly notes?: readonly string[];
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What can be done about it. */
  readonly deed?: TemplateResult | undefined;
}

const SIGNS: Readonly<Record<NonNullable<Fact['mark']>, IconName>> = {
  good: 'circle-check',
  watch: 'triangle-alert',
};

export function factGroups(groups: readonly FactGroup[]): TemplateResult {
  return html`<div class="groups">${groups.map(factGroup)}</div>`;
}

export function factGroup({ title, facts, deed }: FactGroup): TemplateResult {
  return html`<section class="group">
    <h2>${title}</h2>
    ${factList(facts)} ${deed ?? nothing}
  </section>`;
}

export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value, mark, notes = [] }) =>
        html`<div>
          <dt>${name}</dt>
          <dd class=${mark ?? ''}>
            ${mark ? icon(SIGNS[mark], 24) : nothing}
            <span>${value}</span>
          </dd>
          ${notes.map((note) => html`<dd class="note">${note}</dd>`)}
        </div>`,
    )}
  </dl>`;
}
