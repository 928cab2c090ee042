/** The drawn parts of `ward-code-scanner` that hold no state. */
import { html, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { CameraFailure, CodeReadEvent, ScannerState } from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import { cameraFailureWords } from './code-scanner-words.js';

/** The corners to hold the code in. */
export function aimFrame(): TemplateResult {
  return html`<svg part="frame" class="frame" viewBox="0 0 100 100" aria-hidden="true">
    <path d="M14 30V18a4 4 0 0 1 4-4h12M70 14h12a4 4 0 0 1 4 4v12" />
    <path d="M86 70v12a4 4 0 0 1-4 4H70M30 86H18a4 4 0 0 1-4-4V70" />
  </svg>`;
}

/** Over the code where it was seen, for a moment; cropped in the same way as the video. */
export function codeOutline(read: CodeReadEvent): unknown {
  const { width, height } = read.frame;
  const points = read.corners.map(({ x, y }) => `${x},${y}`).join(' ');
  return keyed(
    read,
    html`<svg
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      ${svg`<polygon class="outline" points=${points} />`}
    </svg>`,
  );
}

/** What happened to the camera, what to do, and what still works. */
export function failureNotice(localize: LocalizeController, reason: CameraFailure): TemplateResult {
  const { title, help, other } = cameraFailureWords[reason];
  return html`<div class="notice warning">
    ${icon('triangle-alert', 28)}
    <div>
      <p><strong>${localize.term(title)}</strong></p>
      <p>${localize.term(help)}</p>
      <p>${localize.term(other)}</p>
    </div>
  </div>`;
}

/** Lamp and camera switch, each only where the camera can. */
export function lensTools(
  localize: LocalizeController,
  state: ScannerState & { kind: 'scanning' },
  does: { torch: (on: boolean) => void; switchCamera: () => void },
): TemplateResult {
  return html`<div class="row tools" ?hidden=${!state.canTorch && !state.canSwitch}>
    <button type="button" ?hidden=${!state.canTorch} @click=${() => does.torch(!state.torchOn)}>
      ${icon('flashlight')} ${localize.term(state.torchOn ? 'scannerTorchOff' : 'scannerTorchOn')}
    </button>
    <button type="button" ?hidden=${!state.canSwitch} @click=${does.switchCamera}>
      ${icon('switch-camera')} ${localize.term('scannerSwitch')}
    </button>
  </div>`;
}
