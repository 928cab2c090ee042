/** Whether the camera sees, and codes are read; what they say is nobody's business here. */
import { html, type TemplateResult } from 'lit';
import { readCode, type Code } from '../../../codes/read-code.js';
import { formatTime } from '../../../core/day.js';
import type { CodeScanEvent } from '../../../events/code-scan-event.js';
import type { CodeScanner } from '../../../scanning.js';
import { factList, type Fact } from './facts-view.js';
import { partView } from './part-view.js';
import type { StaffContext, StaffPage } from './staff-context.js';
import { PartLoad } from './staff-parts.js';

export class CameraPage implements StaffPage {
  readonly #context: StaffContext;
  readonly #part: PartLoad;
  #scanner: CodeScanner | undefined;
  #isClosed = false;
  #read: { readonly kind: Code['kind']; readonly at: number } | undefined;

  constructor(context: StaffContext) {
    this.#context = context;
    this.#part = new PartLoad('scanner', context.redraw, () => this.#prepare());
  }

  open(): void {
    void this.#part.load();
  }

  close(): void {
    this.#isClosed = true;
    this.#scanner?.removeEventListener('state-change', this.#context.redraw);
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    return partView(
      this.#part,
      localize,
      () =>
        html`<div class="camera-test">
          <div class="stack">
            <p>${localize.term('staffCameraLead')}</p>
            <div class="camera" role="status">${factList(this.#facts())}</div>
            <p class="hint">${localize.term('staffCameraPrivate')}</p>
          </div>
          <ward-code-scanner
            facing="user"
            .scanner=${this.#scanner}
            @code-scan=${this.#onScan}
          ></ward-code-scanner>
        </div>`,
    );
  }

  #facts(): readonly Fact[] {
    const { localize } = this.#context;
    const read = this.#read;
    return [
      this.#camera(),
      {
        name: localize.term('staffCameraReading'),
        value: read
          ? localize.term('staffCameraRead', read.kind, formatTime(read.at))
          : localize.term('staffCameraNothing'),
        mark: read && 'good',
      },
    ];
  }

  #camera(): Fact {
    const { localize } = this.#context;
    const name = localize.term('staffCameraPicture');
    switch (this.#scanner?.state.kind) {
      case 'scanning':
        return { name, value: localize.term('staffCameraSees'), mark: 'good' };
      case 'failed':
        return { name, value: localize.term('staffCameraFails'), mark: 'watch' };
      case 'idle':
      case 'hidden':
        return { name, value: localize.term('staffCameraOff') };
      default:
        return { name, value: localize.term('staffCameraStarting') };
    }
  }

  async #prepare(): Promise<void> {
    const { CodeScanner } = await import('../../../scanning.js');
    if (this.#isClosed || this.#scanner) return;
    this.#scanner = this.#context.scanner() ?? new CodeScanner();
    this.#scanner.addEventListener('state-change', this.#context.redraw);
  }

  readonly #onScan = (event: CodeScanEvent): void => {
    // The desk behind the page must not take it for a visitor's.
    event.stopPropagation();
    this.#read = { kind: readCode(event.text).kind, at: this.#context.clock.now() };
    this.#context.redraw();
  };
}
