/**
 * Prints drawings alone, whatever page they are embedded in: from a frame of its own, each on a
 * sheet of its own size. Under a strict CSP, so without a style element and without markup in a
 * string.
 */
import { html, render, type TemplateResult } from 'lit';

export interface PrintJob {
  /** Of the paper, mm. */
  readonly width: number;
  readonly height: number;
  /** One drawing a page, each as large as the paper. */
  readonly pages: readonly TemplateResult[];
  /** Becomes the name of a PDF printed to a file. */
  readonly title: string;
}

let frame: HTMLIFrameElement | undefined;

/** Opens the browser's print dialogue. */
export async function print(job: PrintJob): Promise<void> {
  frame?.remove();
  frame = await printFrame(job);
  const printed = frame;
  const { contentWindow: view } = printed;
  // Where there is no such event, as on iOS, the frame stays until the next print.
  view?.addEventListener('afterprint', () => setTimeout(() => printed.remove()));
  view?.focus();
  view?.print();
}

/** The frame that is printed, out of sight. */
export async function printFrame(job: PrintJob): Promise<HTMLIFrameElement> {
  const made = document.createElement('iframe');
  made.setAttribute('aria-hidden', 'true');
  made.tabIndex = -1;
  // Firefox prints nothing from a frame that is not displayed.
  const hiding = { position: 'fixed', inset: 'auto 100% 100% auto', border: '0', opacity: '0' };
  Object.assign(made.style, hiding);
  // Firefox loads even an empty frame in a later task, and would throw away what is put in before.
  await new Promise((resolve) => {
    made.addEventListener('load', resolve, { once: true });
    document.body.append(made);
  });
  const inside = made.contentDocument;
  const view = inside?.defaultView;
  if (!inside || !view) throw new Error('the frame to print from has no page');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles(job));
  inside.adoptedStyleSheets = [sheet];
  inside.documentElement.lang = 'vi';
  inside.title = job.title;
  render(
    job.pages.map((page) => html`<div>${page}</div>`),
    inside.body,
  );
  return made;
}

/** A hair less than the page is tall: rounding must not bring out another, empty page. */
function printStyles({ width, height }: PrintJob): string {
  return `
    @page { size: ${width}mm ${height}mm; margin: 0; }
    html, body { margin: 0; }
    div { block-size: ${height - 0.3}mm; overflow: hidden; break-after: page; }
    div:last-child { break-after: auto; }
    svg { display: block; inline-size: ${width}mm; block-size: ${height}mm; }
  `;
}
