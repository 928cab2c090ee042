/**
 * Nothing leads out of a kiosk: the last line of defence, should a screen show a link after all. A
 * locked browser has no bar to come back by, and a new window would lie above the kiosk for ever.
 */

const EVENTS = ['click', 'auxclick', 'dragover', 'drop', 'contextmenu'] as const;

export class KeptInside {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Before the listeners of what it guards; they still hear of what is prevented here. */
  connect(): void {
    for (const type of EVENTS) this.#host.addEventListener(type, this.#keep, { capture: true });
  }

  disconnect(): void {
    for (const type of EVENTS) this.#host.removeEventListener(type, this.#keep, { capture: true });
  }

  readonly #keep = (event: Event): void => {
    const isPress = event.type === 'click' || event.type === 'auxclick';
    if (!isPress || event.composedPath().some(leads)) event.preventDefault();
  };
}

/** Whether it is a link that leaves the page; a place on it, or a file that it made, is none. */
function leads(target: EventTarget): boolean {
  if (!(target instanceof Element) || !target.matches('a[href], area[href]')) return false;
  const address = target.getAttribute('href') ?? '';
  if (!URL.canParse(address, document.baseURI)) return true;
  const { href, protocol } = new URL(address, document.baseURI);
  if (protocol === 'blob:' || protocol === 'data:') return !target.hasAttribute('download');
  const isHere = href.includes('#') && withoutHash(href) === withoutHash(location.href);
  return !isHere || !['', '_self'].includes(target.getAttribute('target') ?? '');
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
