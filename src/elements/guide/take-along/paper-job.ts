import type { PrintJob } from '../../parts/print-frame.js';
import { loadScenes, scenesOf } from '../../parts/guide-drawing.js';
import type { Guide, GuideText } from '../../../guides/format/guide.js';
import { a4Job } from './print-a4.js';
import { bookletJob } from './print-booklet.js';
import { cardJob } from './print-card.js';
import type { Paper } from './print-parts.js';
import type { PaperFormat } from './take-along.js';

/** A guide as it is printed, its drawings loaded. */
export async function paperJob(format: PaperFormat, asked: Paper): Promise<PrintJob> {
  const [related] = await Promise.all([titlesOf(asked.guide), loadScenes(scenesOf(asked.guide))]);
  const paper = { ...asked, related };
  switch (format) {
    case 'a4':
      return a4Job(paper);
    case 'card':
      return cardJob(paper);
    case 'booklet':
      return bookletJob(paper);
  }
}

/** Of the guides that follow, as far as they ship. */
async function titlesOf({ done: { guides = [] } }: Guide): Promise<GuideText[]> {
  try {
    const { catalogue } = await import('../../../guides/shipped/catalogue.js');
    return guides.flatMap((id) => catalogue.find((entry) => entry.id === id)?.title ?? []);
  } catch {
    return [];
  }
}
