/** The status on paper, for whoever mends the kiosk. */
import { html } from 'lit';
import { dayOf, formatDay, formatTime } from '../../../core/day.js';
import type { LocalizeController } from '../../../localize/localize.js';
import type { PrintJob } from '../../parts/print-frame.js';
import { factGroups, type FactGroup } from './facts-view.js';

/** @param at Epoch milliseconds. */
export function statusSheet(
  groups: readonly FactGroup[],
  at: number,
  localize: LocalizeController,
): PrintJob {
  const title = `${localize.term('staffStatus')}, ${formatTime(at)} ${formatDay(dayOf(at))}`;
  return {
    title,
    lang: localize.lang(),
    content: html`<h1>${title}</h1>
      ${factGroups(groups)}`,
    styles: STYLES,
  };
}

const STYLES = `
  @page { size: A4; margin: 16mm; }
  body { margin: 0; font: 11pt/1.35 'Be Vietnam Pro', system-ui, sans-serif; color: #000; }
  h1 { font-size: 16pt; margin: 0 0 4mm; }
  h2 { font-size: 12pt; margin: 0 0 1mm; border-block-end: 0.3mm solid #000; }
  section { break-inside: avoid; margin-block-end: 4mm; }
  dl { margin: 0; }
  dl > div { display: grid; grid-template-columns: 55mm 1fr; }
  dt { font-weight: 600; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .note { grid-column: 2; font-size: 10pt; }
  svg { display: none; }
`;
