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

/** Of the last print, which may still be settling. */
let last: AbortController | undefined;

/**
 * Opens the browser's print dialogue, unless the print is forgotten before its page has settled.
 * @param host What the print is of; once that has left the page, nothing is printed.
 */
export async function print(job: PrintJob, host?: Node): Promise<void> {
  forgetPrint();
  const own = (last = new AbortController());
  const isGone = () => {
    if (host?.isConnected === false) own.abort();
    return own.signal.aborted;
  };
  if (isGone()) return;
  const printed = await printFrame(job, own.signal);
  if (isGone()) return;
  const { contentWindow: view } = printed;
  // Where there is no such event, as on iOS, the frame stays until the next print.
  view?.addEventListener('afterprint', () => setTimeout(() => printed.remove()));
  view?.focus();
  view?.print();
}

/** Takes away what was printed last, where a browser has left it, and what was about to be. */
export function forgetPrint(): void {
  last?.abort();
  last = undefined;
}

/**
 * The frame that is printed, out of sight.
 * @param signal Takes it off the page, at any time.
 */
export async function printFrame(job: PrintJob, signal?: AbortSignal): Promise<HTMLIFrameElement> {
  const made = document.createElement('iframe');
  made.setAttribute('aria-hidden', 'true');
  made.tabIndex = -1;
  // Firefox prints nothing from a frame that is not displayed.
  const hiding = { position: 'fixed', inset: 'auto 100% 100% auto', border: '0', opacity: '0' };
  Object.assign(made.style, hiding);
  // Firefox loads even an empty frame in a later task, and would throw away what is put in before.
  await new Promise<void>((resolve) => {
    made.addEventListener('load', () => resolve(), { once: true });
    signal?.addEventListener('abort', () => {
      made.remove();
      resolve();
    });
    document.body.append(made);
  });
  if (signal?.aborted) return made;
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
  if (!signal?.aborted) job.fit?.(inside);
  return made;
}
