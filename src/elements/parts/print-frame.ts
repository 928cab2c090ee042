/**
 * Prints something alone, whatever page it is embedded in: from a frame of its own. Under a strict
 * CSP, so without a style element and without markup in a string.
 */
import { render, type TemplateResult } from 'lit';
import { settlePage } from './print-type.js';

export interface PrintJob {
  readonly content: TemplateResult;
  readonly styles: string;
  /** Becomes the name of a PDF printed to a file. */
  readonly title: string;
  readonly lang: string;
  /** Fits what was drawn to its paper, once it stands in its type. */
  readonly fit?: (page: Document) => void;
}

let frame: HTMLIFrameElement | undefined;

/** Opens the browser's print dialogue. */
export async function print(job: PrintJob): Promise<void> {
  forgetPrint();
  const printed = (frame = await printFrame(job));
  const { contentWindow: view } = printed;
  // Where there is no such event, as on iOS, the frame stays until the next print.
  view?.addEventListener('afterprint', () => setTimeout(() => printed.remove()));
  view?.focus();
  view?.print();
}

/** Takes away what was printed last, where a browser has left it. */
export function forgetPrint(): void {
  frame?.remove();
  frame = undefined;
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
  sheet.replaceSync(job.styles);
  inside.adoptedStyleSheets = [sheet];
  inside.documentElement.lang = job.lang;
  inside.title = job.title;
  render(job.content, inside.body);
  await settlePage(document, inside);
  job.fit?.(inside);
  return made;
}
