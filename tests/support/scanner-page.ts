/** A page with scanners before cameras of paper: what they tell of is kept. */
import { html } from 'lit';
import '../../src/define/ward-code-scanner.js';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import type { CodeScanEvent } from '../../src/events/code-scan-event.js';
import type { ScanErrorEvent } from '../../src/events/scan-error-event.js';
import { CodeScanner, type CodeScannerOptions } from '../../src/scanning.js';
import { FakeCameras } from './fake-camera.js';
import type { FakeDecoder } from './fake-decoder.js';
import { mount, part, settled, until, visibleText } from './fixture.js';

const NO_MEMORY = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

export class ScannerPage {
  readonly cameras = new FakeCameras();
  /** Text and source of each code, in order. */
  readonly scans: [string, string][] = [];
  readonly errors: string[] = [];
  readonly #listening = new AbortController();

  constructor() {
    const { signal } = this.#listening;
    const onScan = ({ text, source }: CodeScanEvent) => this.scans.push([text, source]);
    const onError = ({ code }: ScanErrorEvent) => this.errors.push(code);
    document.body.addEventListener('code-scan', onScan, { signal });
    document.body.addEventListener('scan-error', onError, { signal });
  }

  close(): void {
    this.#listening.abort();
    document.documentElement.lang = 'en';
  }

  /** A session before these cameras that remembers nothing. */
  scanner = (decoder?: FakeDecoder, options: CodeScannerOptions = {}): CodeScanner =>
    new CodeScanner({
      mediaDevices: this.cameras,
      memory: NO_MEMORY,
      ...(decoder ? { createDecoder: () => decoder } : {}),
      ...options,
    });

  /** An element whose camera runs or has failed; with `manual`, one that is closed. */
  show = async (
    lang = 'vi',
    manual = false,
    session = this.scanner(),
  ): Promise<WardCodeScannerElement> => {
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner
        lang=${lang}
        ?manual=${manual}
        .scanner=${session}
      ></ward-code-scanner>`,
    );
    await until(() => manual || !['idle', 'starting'].includes(session.state.kind), 'the camera');
    await settled(document.body);
    return element;
  };
}

/** The button that a person sees by this name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => each.checkVisibility() && visibleText(each) === name,
  );
  if (!found) throw new Error(`no button “${name}” in: ${visibleText(element)}`);
  return found;
}

/** As a person chooses a photo. */
export async function choose(element: Element, file: File): Promise<void> {
  const input = part<HTMLInputElement>(element, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await settled(document.body);
}

/** As a person types a code and sends it. */
export async function type(element: Element, text: string): Promise<void> {
  const input = part<HTMLInputElement>(element, '#typed');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  button(element, 'Dùng mã này').click();
  await settled(document.body);
}
