/** How found guides are listed: under headings, or the best first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideEntry } from '../../guides/format/guide-entry.js';
import type { GuideTopic } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { RetiredSystem } from '../../guides/retired.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';

export type Arrangement = 'need' | 'app';

export interface GuideListContext {
  readonly localize: LocalizeController;
  readonly open: (guide: string) => void;
  /** The entry of a guide, where it is listed here. */
  readonly entry: (guide: string) => GuideEntry | undefined;
}

const TOPICS = {
  identity: 'libraryTopicIdentity',
  services: 'libraryTopicServices',
  health: 'libraryTopicHealth',
  money: 'libraryTopicMoney',
  safety: 'libraryTopicSafety',
  community: 'libraryTopicCommunity',
  learning: 'libraryTopicLearning',
  law: 'libraryTopicLaw',
} as const satisfies Record<GuideTopic, string>;

/** All guides under headings. A guide that is retired is found, but not offered. */
export function arrangedGuides(
  guides: readonly GuideEntry[],
  arrangement: Arrangement,
  context: GuideListContext,
): TemplateResult {
  const { localize } = context;
  const current = guides.filter(({ retired }) => !retired);
  const groups =
    arrangement === 'need'
      ? Object.entries(TOPICS).map(([topic, term]) => ({
          heading: localize.term(term),
          guides: current.filter((guide) => guide.topic === topic),
        }))
      : byApp(current, localize.term('libraryNoApp'));
  return html`${groups
    .filter((group) => group.guides.length > 0)
    .map(
      ({ heading, guides }) =>
        html`<section class="stack group" part="group">
          <h3>${heading}</h3>
          ${guideList(guides, context)}
        </section>`,
    )}`;
}

function byApp(guides: readonly GuideEntry[], none: string) {
  const apps = [...new Set(guides.flatMap(({ app }) => app ?? []))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return [
    ...apps.map((app) => ({ heading: app, guides: guides.filter((guide) => guide.app === app) })),
    { heading: none, guides: guides.filter(({ app }) => app === undefined) },
  ];
}

export function guideList(
  guides: readonly GuideEntry[],
  { localize, open }: GuideListContext,
): TemplateResult {
  const language = localize.lang();
  return html`<ul class="guides">
    ${guides.map(
      ({ id, needs, title, minutes, retired }) =>
        html`<li>
          <button class="guide" part="guide" data-guide=${id} @click=${() => open(id)}>
            <span class="words">
              <span class="need">${wordsIn(needs[0] ?? title, language)}</span>
              <span class="soft">
                ${wordsIn(title, language)} ·
                <span class="minutes">
                  ${
                    retired
                      ? localize.term('libraryRetired')
                      : localize.term('libraryMinutes', minutes.min, minutes.max)
                  }
                </span>
              </span>
            </span>
            ${icon('chevron-right')}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What became of systems that somebody asks for by their old names. */
export function retiredAnswers(
  systems: readonly RetiredSystem[],
  context: GuideListContext,
): TemplateResult {
  const { localize, entry } = context;
  const language = localize.lang();
  return html`${systems.map(({ names, was, now, guide }) => {
    const instead = entry(guide);
    return html`<section class="notice warning" part="retired">
      ${icon('info')}
      <div>
        <h3>${localize.term('libraryRetiredWas', names[0] ?? '')}</h3>
        <p>${wordsIn(was, language)} ${wordsIn(now, language)}</p>
        ${
          instead
            ? html`<p>${localize.term('libraryInstead')}</p>
                ${guideList([instead], context)}`
            : nothing
        }
      </div>
    </section>`;
  })}`;
}
