/** Gathers findings, each told where it is. */
import type { GuideErrorCode, GuideFinding, GuideWarningCode } from './guide-finding.js';
import { placeWords, pointerOf, stepIdAt, type Path } from './check-place.js';
import type { Json } from './check-plain.js';

/** Of errors and of warnings: nobody mends more at a time, and an editor shows them all. */
const MOST_FINDINGS = 300;

export class Report {
  readonly #found: Readonly<Record<GuideFinding['severity'], GuideFinding[]>> = {
    error: [],
    warning: [],
  };
  readonly #json: Json;

  constructor(json: Json) {
    this.#json = json;
  }

  get hasErrors(): boolean {
    return this.#found.error.length > 0;
  }

  /** Nobody reads more. */
  get isFull(): boolean {
    return this.#found.error.length >= MOST_FINDINGS;
  }

  /** Errors first. */
  get findings(): GuideFinding[] {
    return [...this.#found.error, ...this.#found.warning];
  }

  /** `vi` and `en` say what is wrong, and go on behind the words for where it is: `place`. */
  error(code: GuideErrorCode, path: Path, vi: string, en: string, place = path): void {
    this.#add('error', code, path, [vi, en], place);
  }

  warn(code: GuideWarningCode, path: Path, vi: string, en: string): void {
    this.#add('warning', code, path, [vi, en], path);
  }

  #add(
    severity: GuideFinding['severity'],
    code: GuideFinding['code'],
    path: Path,
    [vi, en]: readonly [string, string],
    around: Path,
  ): void {
    const list = this.#found[severity];
    if (list.length >= MOST_FINDINGS) return;
    const step = stepIdAt(this.#json, path);
    const place = placeWords(this.#json, around);
    list.push({
      severity,
      code,
      path: pointerOf(path),
      ...(step === undefined ? {} : { step }),
      message: { vi: said(place.vi, vi), en: said(place.en, en) },
    });
  }
}

function said(place: string, what: string): string {
  const line = place ? `${place}: ${what}` : what;
  return line.charAt(0).toUpperCase() + line.slice(1);
}
