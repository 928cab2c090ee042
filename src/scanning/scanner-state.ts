/** What a scanning session is doing, and why a camera may not open. */
import type { ZoomRange } from './camera/camera.js';
import type { CameraInfo } from './camera/cameras.js';

/**
 * - `refused`: the person, the browser or the page's policy said no.
 * - `missing`: there is no camera, or not the one asked for.
 * - `busy`: another app holds it, or it did not start.
 * - `unplugged`: it went away in mid-scan.
 * - `insecure`: the page is not served over https, where browsers give no camera.
 * - `unsupported`: this browser has no camera for pages (often one inside another app).
 * - `not-loaded`: the reader of codes could not be fetched, or stopped.
 */
export type CameraFailure =
  'refused' | 'missing' | 'busy' | 'unplugged' | 'insecure' | 'unsupported' | 'not-loaded';

export type ScannerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'scanning';
      /** The one in use, among all that the device has. */
      readonly camera: string | undefined;
      readonly cameras: readonly CameraInfo[];
      readonly canTorch: boolean;
      readonly torchOn: boolean;
      /** Nothing where the camera cannot. */
      readonly zoom: ZoomRange | undefined;
      /** The camera looks at the person, who finds a mirror easier to aim with. */
      readonly isFront: boolean;
      /** False while the reader of codes is still being fetched. */
      readonly isReading: boolean;
    }
  /** The page is hidden: the camera is let go and opened again when the page is shown. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'failed'; readonly reason: CameraFailure };

/** Why no camera came, from what `getUserMedia` threw (Media Capture and Streams, 10.4.3). */
export function cameraFailure(error: unknown): CameraFailure {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}
