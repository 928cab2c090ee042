import { HandScanEvent } from './hand-scan-event.js';
import { HandScanFailedEvent } from './hand-scan-failed-event.js';
import { KeyBurst } from './hand/key-burst.js';
import { readStroke, type Stroke } from './hand/stroke.js';
import { hold, SwallowedKeys } from './hand/swallowed-keys.js';
import { giveBack, takesText, targetOf } from './hand/touched-fields.js';

/** A longer silence ends a burst, in ms: three times what a slow Bluetooth scanner needs. */
const PAUSE = 100;
/** Only after this is a silence believed without another key, in ms: a busy browser brings keys late. */
const PATIENCE = 200;
/** Characters of the shortest scan; fewer can be one roll of the fingers over the keys. */
const SHORTEST = 6;
/** The same without a terminator, where a hand that falls on the keyboard looks alike. */
const SHORTEST_UNENDED = 10;
/** A scanner that stalled goes on within this, in ms; no person reacts to a scan so soon. */
const STALL = 500;

/**
 * Reads codes from a hand scanner that types them as a keyboard does (USB or Bluetooth, "keyboard
 * wedge"). Fires `hand-scan` (a `HandScanEvent`) for each code and `hand-scan-failed` (a
 * `HandScanFailedEvent`) for a scan whose text is not certain.
 *
 * - **A scan** is at least 6 characters whose gaps have a median of at most 35 ms and a mean of at
 *   most 40 ms, up to Enter, Tab or Ctrl+J; or at least 10 characters up to a pause of 100 ms, which
 *   is believed after 200. After the first scan with a terminator, one without is `incomplete`, and
 *   so is the rest of a scan that stalled: never half a text. Before that, or with a scanner that
 *   sends no terminator, a scan cut short by a pause passes for whole. Times are the events' own, so
 *   a busy page does not blur them.
 * - **The page** sees none of a scan from its fourth key on: no letter in a field, no button pressed,
 *   no form sent, no shortcut. The keys before cannot be held back from a person who may be typing:
 *   what they wrote is taken out of the field again once the scan is known. If it was a person after
 *   all, what was held back goes into the field. Not preventable: a first key that is a shortcut (a
 *   prefix such as F1 or STX, which is Ctrl+B), Ctrl+N, T and W, closed shadow roots, other frames.
 * - **The text** is what the keys say, from their position on a US keyboard where Caps Lock, a layout
 *   or an input method altered them; so the scanner must be set to a US keyboard, as it is when
 *   bought. An AIM id (`]Q1`) and control characters around the text are left out. Letters outside
 *   ASCII: Windows Alt codes and UTF-8 typed byte by byte are undone; what a scanner drops or sends
 *   as `?` is lost, and the text comes as it was sent.
 * - **Telex or VNI**: where the rewriting hides what the keys were, `hand-scan-failed` says
 *   `input-method`, never a wrong text.
 *
 * Keep it running only while a scan is awaited: programs that type for a person, such as password
 * managers, are as fast as a scanner. It may be stopped, and started again, as soon as a scan is
 * reported, also by a listener of the event. One scan is held in memory, for as long as it lasts.
 */
export class HandScanner extends EventTarget {
  #listening: AbortController | undefined;
  #isRunning = false;
  #burst: KeyBurst | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #usesTerminator = false;
  /** When the last scan or its second terminator ended. */
  #endedAt = -Infinity;
  /** The last fast burst without a terminator: reported as a code, broken off, or too short to say. */
  #unended: { readonly at: number; readonly was: 'whole' | 'broken' | 'short' } | undefined;
  readonly #swallowed = new SwallowedKeys();

  /** Listens on a window (unless told, the page's own), document or element. */
  start(target: EventTarget = globalThis): void {
    this.stop();
    this.#listening?.abort();
    clearTimeout(this.#timer);
    this.#isRunning = true;
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    target.addEventListener('keydown', this.#onKeyDown, options);
    target.addEventListener('keyup', this.#onKeyUp, options);
    target.addEventListener('keypress', this.#onInsert, options);
    target.addEventListener('beforeinput', this.#onInsert, options);
  }

  /**
   * Stops, gives back what was held, and forgets how the scanner ends its scans. A terminator that
   * still belongs to the last scan, as the LF of CR LF, is kept from the page all the same: it would
   * press the button that the page goes on to. So the listeners stay half a second, deaf to all else.
   */
  stop(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    const burst = this.#forget();
    this.#usesTerminator = false;
    this.#wait(STALL, this.#leave);
    if (burst) release(burst); // last: a listener of the field may start this again
  }

  #leave = (): void => {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#swallowed.clear();
  };

  #onKeyDown = (event: Event): void => {
    // Filling in a form, browsers fire a `keydown` that is no KeyboardEvent.
    if (!isKey(event)) return;
    this.#swallowed.forget(event);
    const at = event.timeStamp;
    const stroke = readStroke(event);
    if (this.#burst && Math.abs(at - this.#burst.last) > PAUSE) this.#pause();
    if (stroke.kind === 'silent') {
      if (this.#burst?.held) this.#swallowed.swallow(event);
    } else if (stroke.kind === 'end' && this.#isTail(at)) {
      this.#endedAt = at;
      this.#swallowed.swallow(event);
      if (!this.#isRunning) this.#wait(STALL, this.#leave);
    } else if (!this.#isRunning) {
      return;
    } else if (event.repeat || stroke.kind === 'other') {
      this.#pause();
    } else if (stroke.kind === 'end') {
      this.#end(event, stroke);
    } else {
      this.#take(event, stroke);
    }
  };

  /** The LF after CR, a second Enter, or the terminator of a scan that stalled before it. */
  #isTail(at: number): boolean {
    if (this.#burst) return false;
    const before = this.#before(at);
    return Math.abs(at - this.#endedAt) <= PAUSE || before === 'whole' || before === 'broken';
  }

  /** What came so shortly before that this may be the rest of it. */
  #before(at: number): 'whole' | 'broken' | 'short' | undefined {
    const unended = this.#unended;
    return unended && Math.abs(at - unended.at) <= STALL ? unended.was : undefined;
  }

  #end(event: KeyboardEvent, stroke: Stroke): void {
    const burst = this.#burst;
    if (!burst) return;
    const at = event.timeStamp;
    const before = this.#before(burst.first);
    burst.add(stroke, at);
    const isRest = before === 'whole' || before === 'broken';
    if (!burst.isScan(isRest ? 1 : SHORTEST)) return this.#pause();
    this.#swallowed.swallow(event);
    this.#usesTerminator = true;
    this.#endedAt = at;
    this.#unended = undefined;
    this.#forget();
    this.#report(burst, before === undefined);
  }

  #take(event: KeyboardEvent, stroke: Stroke): void {
    if (stroke.kind === 'erase' && !this.#burst) return;
    // Ctrl with a letter is a shortcut, except in the middle of a scan.
    if (stroke.kind === 'control' && !(this.#burst?.held && this.#burst.isScan(SHORTEST))) {
      return this.#pause();
    }
    const burst = (this.#burst ??= new KeyBurst(event.timeStamp));
    burst.add(stroke, event.timeStamp);
    this.#wait(PATIENCE, this.#pause);
    if (burst.held && burst.isSlow) release(burst);
    burst.held ||= burst.isSuspect;
    const target = targetOf(event);
    if (burst.held && !burst.composing) {
      burst.withhold(stroke);
      this.#swallowed.swallow(event);
    } else if (event.code === 'Space' && burst.isQuick && !takesText(target)) {
      this.#swallowed.swallow(event); // as the second or third key of a scan, it would press a button
    } else {
      burst.fields.touch(target);
    }
  }

  #onKeyUp = (event: Event): void => {
    if (!isKey(event)) return;
    if (event.key === 'Alt') this.#burst?.endAlt();
    this.#swallowed.end(event);
  };

  /** The character of an Alt code comes without a `keydown`. */
  #onInsert = (event: Event): void => {
    if (this.#burst?.held && !this.#burst.composing) hold(event);
  };

  /** The burst is over without a terminator. */
  #pause = (): void => {
    const burst = this.#forget();
    if (!burst) return;
    const isScan = burst.unreadable === 0 && burst.isScan(SHORTEST_UNENDED);
    const before = this.#before(burst.first);
    const isWhole = !this.#usesTerminator && (before === undefined || before === 'whole');
    if (isScan || burst.held) {
      this.#unended = { at: burst.last, was: !isScan ? 'short' : isWhole ? 'whole' : 'broken' };
    }
    if (isScan) this.#report(burst, isWhole);
    else release(burst);
  };

  #report(burst: KeyBurst, isWhole: boolean): void {
    burst.held = false;
    if (burst.composing) burst.fields.endComposition();
    burst.fields.restore();
    const read = burst.read();
    if (!read.ok) this.dispatchEvent(new HandScanFailedEvent(read.code));
    else if (!isWhole) this.dispatchEvent(new HandScanFailedEvent('incomplete'));
    else if (read.value !== '') this.dispatchEvent(new HandScanEvent(read.value));
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    const due = performance.now() + milliseconds;
    this.#timer = setTimeout(() => {
      // After a long task, keys may be waiting behind this timer: they come first. In a hidden page
      // every timer is late, and no key comes.
      if (performance.now() - due > PAUSE && !document.hidden) this.#wait(milliseconds, then);
      else then();
    }, milliseconds);
  }

  #forget(): KeyBurst | undefined {
    clearTimeout(this.#timer);
    const burst = this.#burst;
    this.#burst = undefined;
    return burst;
  }
}

/** A person typed this: what was held back goes where it belongs. */
function release(burst: KeyBurst): void {
  const { erased, withheld } = burst;
  burst.held = false;
  burst.erased = 0;
  burst.withheld = '';
  giveBack(erased, withheld);
}

function isKey(event: Event): event is KeyboardEvent {
  return 'code' in event && 'key' in event;
}
