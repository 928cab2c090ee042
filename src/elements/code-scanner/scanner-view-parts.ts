/** The drawn parts of an open scanner that hold no state. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { CameraFailure, FrameReading, ScannerState } from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import type { CameraHelp } from './camera-help.js';
import { cameraNames } from './camera-names.js';
import { codeLabel } from './code-label.js';
import { notLoadedWords, type FailureWords } from './failure-notice.js';

export type Scanning = ScannerState & { kind: 'scanning' };

/** The corners to hold the code in. */
export function aimFrame(): TemplateResult {
  return html`<svg part="frame" class="frame" viewBox="0 0 100 100" aria-hidden="true">
    <path d="M14 30V18a4 4 0 0 1 4-4h12M70 14h12a4 4 0 0 1 4 4v12" />
    <path d="M86 70v12a4 4 0 0 1-4 4H70M30 86H18a4 4 0 0 1-4-4V70" />
  </svg>`;
}

/** What to say of a camera that does not open. */
export function cameraFailureWords(
  reason: CameraFailure,
  help: CameraHelp,
  localize: LocalizeController,
): FailureWords {
  const other = localize.term('scannerOtherPhoto');
  switch (reason) {
    case 'refused':
      return { title: localize.term('scannerRefused'), help: localize.term(help), other };
    case 'missing':
      return words('scannerMissing', 'scannerMissingHelp');
    case 'busy':
      return words('scannerBusy', 'scannerBusyHelp');
    case 'unplugged':
      return words('scannerUnplugged', 'scannerUnpluggedHelp');
    case 'insecure':
      return words('scannerInsecure', 'scannerInsecureHelp');
    case 'unsupported':
      return words(
        'scannerUnsupported',
        help === 'scannerAllowInApp' ? help : 'scannerUnsupportedHelp',
      );
    case 'not-loaded':
      return notLoadedWords(localize);
  }

  function words(title: Term, help: Term): FailureWords {
    return { title: localize.term(title), help: localize.term(help), other };
  }
}

type Term = Parameters<LocalizeController['term']>[0];

export interface LensDeeds {
  readonly torch: (on: boolean) => void;
  readonly zoom: (value: number) => void;
  /** To this camera, or the next. */
  readonly switchCamera: (id?: string) => void;
}

/** Lamp, zoom and camera switch, each only where the camera can. */
export function lensTools(
  localize: LocalizeController,
  state: Scanning,
  deeds: LensDeeds,
): TemplateResult | typeof nothing {
  const { canTorch, torchOn, zoom, cameras } = state;
  if (!canTorch && !zoom && cameras.length < 2) return nothing;
  return html`<div class="row tools" part="tools">
    ${
      canTorch
        ? html`<button type="button" @click=${() => deeds.torch(!torchOn)}>
            ${icon('flashlight')} ${localize.term(torchOn ? 'scannerTorchOff' : 'scannerTorchOn')}
          </button>`
        : nothing
    }
    ${cameras.length > 1 ? cameraSwitch(localize, state, deeds) : nothing}
    ${
      zoom
        ? html`<label class="zoom">
            ${localize.term('scannerZoom')}
            <input
              type="range"
              min=${zoom.min}
              max=${zoom.max}
              step=${zoom.step}
              .value=${live(String(zoom.value))}
              @input=${(event: Event) => deeds.zoom(valueOf(event, Number))}
            />
          </label>`
        : nothing
    }
  </div>`;
}

/** Two cameras need one button; more need a list to find the right one again. */
function cameraSwitch(
  localize: LocalizeController,
  { camera, cameras }: Scanning,
  { switchCamera }: LensDeeds,
): TemplateResult {
  if (cameras.length === 2) {
    return html`<button type="button" @click=${() => switchCamera()}>
      ${icon('switch-camera')} ${localize.term('scannerSwitch')}
    </button>`;
  }
  const names = cameraNames(cameras, localize);
  return html`<label class="camera">
    ${localize.term('scannerCamera')}
    <select @change=${(event: Event) => switchCamera(valueOf(event, String))}>
      ${cameras.map(
        ({ id }, index) =>
          html`<option value=${id} .selected=${live(id === camera)}>${names[index]}</option>`,
      )}
    </select>
  </label>`;
}

function valueOf<Value>(event: Event, read: (text: string) => Value): Value {
  return read((event.target as HTMLInputElement | HTMLSelectElement).value);
}

/** Stands where the state is told, so that it is read out. */
export function choiceTitle(text: string): TemplateResult {
  return html`<p id="choice-title" class="label" tabindex="-1">${text}</p>`;
}

/** Several codes were seen: the numbers are those over the picture. */
export function choiceList(
  localize: LocalizeController,
  { codes }: FrameReading,
  choose: (text: string | undefined) => void,
): TemplateResult {
  const words = { payment: localize.term('scannerPayment') };
  return html`<div class="stack" part="choice" role="group" aria-labelledby="choice-title">
    <ol class="stack choices">
      ${codes.map(
        ({ text }, index) =>
          html`<li>
            <button type="button" @click=${() => choose(text)}>
              <span class="number">${index + 1}</span> <bdi>${codeLabel(text, words)}</bdi>
            </button>
          </li>`,
      )}
    </ol>
    <button type="button" class="quiet" @click=${() => choose(undefined)}>
      ${localize.term('scannerChooseNone')}
    </button>
  </div>`;
}

/** One line under the picture. */
export function message(text: string, sign: unknown = nothing): TemplateResult {
  return html`<p class="message" part="message">${sign} ${text}</p>`;
}

/** A hand scanner's trouble, which stays until its next scan. */
export function handFailure(text: string): TemplateResult {
  return html`<div class="notice warning" part="message">
    ${icon('keyboard', 28)}
    <div><p>${text}</p></div>
  </div>`;
}
