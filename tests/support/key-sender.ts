/** Sends keys to a real browser from outside, as fast as a hand scanner types or as a person does. */
import type { CDPSession } from 'playwright-core';
import type { KeyPress } from './key-presses.js';

const VIRTUAL_KEYS: Record<string, number> = { Enter: 13, Tab: 9, Space: 32, KeyJ: 74 };

export class KeySender {
  readonly #devtools: CDPSession;
  /** In s, as the protocol counts; in the future, for times before the page was loaded are not told apart. */
  #now = Date.now() / 1_000 + 3_600;

  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  /**
   * Sends keys at once; each says itself when it was pressed, so a busy machine changes nothing.
   * @param gap Milliseconds from one key to the next.
   */
  async press(presses: readonly KeyPress[], gap: number): Promise<void> {
    const sent: Promise<unknown>[] = [];
    for (const { key, code = '', shift, ctrl, composing, puts } of presses) {
      this.#now += gap / 1_000;
      const text = key === 'Enter' ? '\r' : !ctrl && key.length === 1 ? key : '';
      const event = {
        key,
        code,
        modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0),
        windowsVirtualKeyCode: composing ? 229 : (VIRTUAL_KEYS[code] ?? key.charCodeAt(0)),
      };
      sent.push(
        this.#devtools.send('Input.dispatchKeyEvent', {
          ...event,
          ...(text && !composing ? { type: 'keyDown', text } : { type: 'rawKeyDown' }),
          timestamp: this.#now,
        }),
      );
      if (puts !== undefined) {
        const end = puts.length;
        const composition = { text: puts, selectionStart: end, selectionEnd: end };
        sent.push(this.#devtools.send('Input.imeSetComposition', composition));
      }
      const up = { ...event, type: 'keyUp' as const, timestamp: this.#now + gap / 2_000 };
      sent.push(this.#devtools.send('Input.dispatchKeyEvent', up));
    }
    await Promise.all(sent);
  }
}
