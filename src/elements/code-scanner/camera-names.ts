/** Names that a person knows a camera by. */
import type { LocalizeController } from '../../localize/localize.js';
import type { CameraInfo } from '../../scanning.js';

const TERMS = {
  environment: 'scannerCameraRear',
  user: 'scannerCameraFront',
} as const;

/** In the order of the cameras; those that face the same way are counted. */
export function cameraNames(
  cameras: readonly CameraInfo[],
  localize: LocalizeController,
): readonly string[] {
  return cameras.map(({ label, facing }, index) => {
    if (!facing) return plain(label) || localize.term('scannerCameraOther', index + 1);
    const before = cameras.slice(0, index).filter((other) => other.facing === facing);
    return localize.term(TERMS[facing], before.length + 1);
  });
}

/** Chromium ends a name with the maker's number: `Webcam C270 (046d:0825)`. */
function plain(label: string): string {
  return label.replace(/\s*\([0-9a-f]{4}:[0-9a-f]{4}\)$/i, '').trim();
}
