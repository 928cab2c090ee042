/** How to allow a refused camera, for the very browser; and the moment in which it is allowed. */
import { cameraHelp, type CameraHelp } from './camera-help.js';
import { allowsCamera, watchPermission } from './camera-permission.js';

export class RefusalHelp {
  readonly #onAllowed: () => void;
  readonly #onChange: () => void;
  #watching: AbortController | undefined;
  #permission: PermissionState | undefined;

  constructor(onAllowed: () => void, onChange: () => void) {
    this.#onAllowed = onAllowed;
    this.#onChange = onChange;
  }

  get term(): CameraHelp {
    const { userAgent, maxTouchPoints } = navigator;
    const isPolicyFine = allowsCamera();
    return cameraHelp({ userAgent, maxTouchPoints, permission: this.#permission, isPolicyFine });
  }

  /** The camera was just refused. */
  async start(): Promise<void> {
    this.stop();
    if (!allowsCamera()) {
      console.warn(
        'ward-code-scanner: a frame needs allow="camera", and its page a policy with it.',
      );
    }
    const { signal } = (this.#watching = new AbortController());
    const permission = await watchPermission(signal, (state) => {
      this.#permission = state;
      if (state === 'granted') this.#onAllowed();
      else this.#onChange();
    });
    if (signal.aborted || permission === undefined) return;
    this.#permission = permission;
    this.#onChange();
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#permission = undefined;
  }
}
