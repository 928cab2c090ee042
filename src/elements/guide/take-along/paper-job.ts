import type { PrintJob } from '../../parts/print-frame.js';
import { loadScenes, scenesOf } from '../../parts/guide-drawing.js';
import { a4Job } from './print-a4.js';
import { bookletJob } from './print-booklet.js';
import { cardJob } from './print-card.js';
import type { Paper } from './print-parts.js';
import type { PaperFormat } from './take-along.js';

/** A guide as it is printed, its drawings loaded. */
export async function paperJob(format: PaperFormat, paper: Paper): Promise<PrintJob> {
  await loadScenes(scenesOf(paper.guide));
  switch (format) {
    case 'a4':
      return a4Job(paper);
    case 'card':
      return cardJob(paper);
    case 'booklet':
      return bookletJob(paper);
  }
}
