/** Two presses as close as this are one double click: ms between them, CSS px apart. */
const WITHIN = 400;
const APART = 48;

const calmed = new WeakSet<HTMLElement>();

/**
 * Many people double-click everything. Where the first press has changed the screen, the second
 * would land on one that nobody has read: it does nothing. Not every phone counts presses in
 * `detail`, so time and place tell as well.
 *
 * @param screen Tells one screen from the next.
 */
export function ignoreDoublePress(host: HTMLElement, screen: () => string): void {
  if (calmed.has(host)) return;
  calmed.add(host);
  let first: MouseEvent | undefined;
  let pressedOn = '';
  const hear = (event: MouseEvent) => {
    // Neither a key nor a screen reader presses twice by mistake.
    if (event.detail === 0) return;
    if (!isSecond(event, first)) {
      first = event;
      pressedOn = screen();
    } else if (pressedOn !== screen()) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  };
  host.addEventListener('click', hear, true);
}

function isSecond({ detail, timeStamp, clientX, clientY }: MouseEvent, first?: MouseEvent) {
  if (detail > 1 || !first) return detail > 1;
  const apart = Math.hypot(clientX - first.clientX, clientY - first.clientY);
  return timeStamp - first.timeStamp < WITHIN && apart < APART;
}
