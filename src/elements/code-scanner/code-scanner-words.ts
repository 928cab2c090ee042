import type { LocalizeController } from '../../localize/localize.js';
import type { CameraFailure, PhotoFailure, ScannerState } from '../../scanning.js';

type Term = Parameters<LocalizeController['term']>[0];

interface FailureWords {
  /** What happened. */
  readonly title: Term;
  /** What to do about it. */
  readonly help: Term;
  /** What goes on working meanwhile. */
  readonly other: Term;
}

export const cameraFailureWords: Record<CameraFailure, FailureWords> = {
  refused: words('scannerRefused', 'scannerRefusedHelp'),
  missing: words('scannerMissing', 'scannerMissingHelp'),
  busy: words('scannerBusy', 'scannerBusyHelp'),
  unplugged: words('scannerUnplugged', 'scannerUnpluggedHelp'),
  insecure: words('scannerInsecure', 'scannerInsecureHelp'),
  unsupported: words('scannerUnsupported', 'scannerUnsupportedHelp'),
  // A photo needs the same reader.
  'not-loaded': words('scannerNotLoaded', 'scannerNotLoadedHelp', 'scannerOtherTyped'),
};

export const photoFailureWords: Record<PhotoFailure, Term> = {
  'not-an-image': 'scannerNotImage',
  'no-code': 'scannerNoCode',
  'not-loaded': 'scannerNotLoaded',
};

/** What the person is told while nothing is wrong. */
export const stateWords: Record<Exclude<ScannerState['kind'], 'failed'>, Term> = {
  idle: 'scannerInvite',
  starting: 'scannerStarting',
  scanning: 'scannerAim',
  hidden: 'scannerHidden',
};

function words(title: Term, help: Term, other: Term = 'scannerOtherPhoto'): FailureWords {
  return { title, help, other };
}
