/** What the page of `npm run bench -- guides` offers: steps of a guide, and a long list searched. */
import '../../../src/define/ward-guide-library.js';
import type { Guide } from '../../../src/guides/format/guide.js';
import { loadGuide } from '../../../src/guides/load-guide.js';
import { catalogue } from '../../../src/guides/shipped/catalogue.js';

export interface GuidesPlan {
  /** Guides in the list. */
  readonly guides: number;
  /** Times that a guide is gone through, and that the queries are typed. */
  readonly rounds: number;
  /** How much slower this page runs, where it does: it measures steps, and any other the list. */
  readonly slowDown?: number;
}

/** Milliseconds to the frame that shows what was asked for. */
export interface GuidesFigures {
  readonly step: number[];
  readonly typed: number[];
}

const QUERIES = ['quen mat khau vneid', 'nộp hồ sơ ở đâu', 'lừa đảo', 'bao hiem', 'bluezone'];

async function measureGuides({ guides, rounds, slowDown }: GuidesPlan): Promise<GuidesFigures> {
  return slowDown
    ? { step: await steps(rounds), typed: [] }
    : { step: [], typed: await search(guides, rounds) };
}

/** Forth through every guide along its main line, from the press to the frame with the next step. */
async function steps(rounds: number): Promise<number[]> {
  const element = document.createElement('ward-guide');
  element.shared = true;
  document.body.append(element);
  const times: number[] = [];
  for (const { id } of catalogue.slice(0, rounds)) {
    const loaded = await loadGuide(id);
    if (!loaded.ok) throw new Error(loaded.code);
    element.data = loaded.value;
    await frame();
    // The one way on, or the first answer to a question.
    const press = () =>
      element.renderRoot
        .querySelector<HTMLElement>('button.primary.large, .answers button')
        ?.click();
    const place = () => element.renderRoot.querySelector('h2')?.textContent;
    for (let shown = place(), n = 0; n < 12; n++) {
      const begin = performance.now();
      press();
      await element.updateComplete;
      if (place() === shown) break;
      shown = place();
      await frame();
      if (n > 0) times.push(performance.now() - begin);
    }
  }
  element.remove();
  return times;
}

/** Each letter of some queries, in a list as long as asked. */
async function search(count: number, rounds: number): Promise<number[]> {
  const model = await loadGuide('vneid-password');
  if (!model.ok) throw new Error(model.code);
  const library = document.createElement('ward-guide-library');
  library.also = Array.from({ length: Math.max(0, count - catalogue.length) }, (_, n) =>
    URL.createObjectURL(new Blob([JSON.stringify(numbered(model.value, n))])),
  ).join(' ');
  document.body.append(library);
  const offered = count - catalogue.filter(({ retired }) => retired).length;
  while (library.renderRoot.querySelectorAll('[data-guide]').length < offered) await frame();
  const field = library.renderRoot.querySelector<HTMLInputElement>('#search');
  if (!field) throw new Error('no field to search in');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of QUERIES) {
      for (let length = 0; length <= query.length; length++) {
        const begin = performance.now();
        field.value = query.slice(0, length);
        field.dispatchEvent(new InputEvent('input'));
        await library.updateComplete;
        await frame();
        times.push(performance.now() - begin);
      }
    }
  }
  library.remove();
  return times;
}

function numbered(guide: Guide, n: number): Guide {
  return { ...guide, id: `${guide.id}-${n}`, title: { vi: `Việc số ${n}`, en: `Job ${n}` } };
}

/** Until what is drawn now has been given to the screen. */
function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

Object.assign(globalThis, { bench: { guides: measureGuides } });
