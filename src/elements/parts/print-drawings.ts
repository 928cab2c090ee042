import { html, type TemplateResult } from 'lit';
import type { PrintJob } from './print-frame.js';

export interface Drawings {
  /** Of the paper, mm. */
  readonly width: number;
  readonly height: number;
  /** One drawing a page, each as large as the paper. */
  readonly pages: readonly TemplateResult[];
  readonly title: string;
}

/** Drawings to print, each on a sheet of its own size. */
export function drawingsJob({ width, height, pages, title }: Drawings): PrintJob {
  return {
    title,
    lang: 'vi',
    content: html`${pages.map((page) => html`<div>${page}</div>`)}`,
    // A hair less than the page is tall: rounding must not bring out another, empty page.
    styles: `
      @page { size: ${width}mm ${height}mm; margin: 0; }
      html, body { margin: 0; }
      div { block-size: ${height - 0.3}mm; overflow: hidden; break-after: page; }
      div:last-child { break-after: auto; }
      svg { display: block; inline-size: ${width}mm; block-size: ${height}mm; }
    `,
  };
}
