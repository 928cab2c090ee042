/** Tells by which steps a person can allow a refused camera in the browser they use. */
import type { ScannerStrings } from '../../localize/scanner-vi.js';

export type CameraHelp = Extract<keyof ScannerStrings, `scannerAllow${string}`>;

export interface Refusal {
  readonly userAgent: string;
  /** Fingers the screen can tell apart: an iPad says that it is a Mac. */
  readonly maxTouchPoints: number;
  /** What the browser says of this page; nothing where it does not say. */
  readonly permission?: PermissionState | undefined;
  /** False where the page stands in another that keeps the camera from it. */
  readonly isPolicyFine: boolean;
}

/** Browsers inside other apps, many of which have no way to allow a camera. */
export const IN_APP =
  /\bZalo|FBAN|FBAV|FB_IAB|Instagram|Messenger|\bLine\/|MicroMessenger|BytedanceWebview|musical_ly|TikTok|; wv\)/i;

export function cameraHelp(refusal: Refusal): CameraHelp {
  const { userAgent: agent, permission } = refusal;
  if (!refusal.isPolicyFine) return 'scannerAllowPolicy';
  if (IN_APP.test(agent)) return 'scannerAllowInApp';
  // The question was closed without an answer, or a switch of the whole device says no.
  if (permission === 'prompt') return 'scannerAllowAsked';
  if (permission === 'granted') return 'scannerAllowSystem';
  const isAndroid = /Android/.test(agent);
  const isIos =
    /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && refusal.maxTouchPoints > 1);
  if (isIos)
    return /CriOS|FxiOS|EdgiOS|coc_coc/i.test(agent) ? 'scannerAllowIos' : 'scannerAllowSafariIos';
  if (/Firefox\//.test(agent)) {
    return isAndroid ? 'scannerAllowFirefoxAndroid' : 'scannerAllowFirefoxDesktop';
  }
  // Samsung's and others of the family have the same rows under names of their own.
  if (/SamsungBrowser|OPR\/|MiuiBrowser/.test(agent)) return 'scannerAllowOther';
  if (/Chrome\//.test(agent))
    return isAndroid ? 'scannerAllowChromeAndroid' : 'scannerAllowChromeDesktop';
  return /Macintosh.*Safari\//.test(agent) ? 'scannerAllowSafariMac' : 'scannerAllowOther';
}
