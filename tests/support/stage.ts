/** A session before cameras of paper: what it fires is kept, and nothing of it stays after a test. */
import {
  CodeScanner,
  type CodeReadEvent,
  type CodeScannerOptions,
  type CodesInViewEvent,
} from '../../src/scanning.js';
import { FakeCameras } from './fake-camera.js';

export class Stage {
  readonly cameras = new FakeCameras();
  readonly video = document.createElement('video');
  /** Codes, kinds of state and choices that any session told of, in order. */
  readonly texts: string[] = [];
  readonly kinds: string[] = [];
  readonly choices: string[][] = [];
  readonly memory = new Map<string, string>();
  readonly #sessions: CodeScanner[] = [];

  constructor() {
    document.body.append(this.video);
  }

  /** A session with these cameras and this memory, unless told otherwise. */
  session = (options: CodeScannerOptions = {}): CodeScanner => {
    const { cameras, memory, texts, kinds, choices } = this;
    const made = new CodeScanner({
      mediaDevices: cameras,
      memory: {
        getItem: (key) => memory.get(key) ?? null,
        setItem: (key, value) => void memory.set(key, value),
        removeItem: (key) => void memory.delete(key),
      },
      ...options,
    });
    made.addEventListener('code-read', (event) => texts.push((event as CodeReadEvent).text));
    made.addEventListener('state-change', () => {
      if (kinds.at(-1) !== made.state.kind) kinds.push(made.state.kind);
    });
    made.addEventListener('codes-in-view', (event) =>
      choices.push((event as CodesInViewEvent).reading.codes.map(({ text }) => text)),
    );
    this.#sessions.push(made);
    return made;
  };

  /** The page goes out of a person's sight, or comes back. */
  hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  clear(): void {
    for (const each of this.#sessions) each.stop();
    Reflect.deleteProperty(document, 'hidden');
    this.video.remove();
  }
}
