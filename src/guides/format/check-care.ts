/** Warnings that people need, and doubt that has to be said. */
import type { Guide, GuideStep, GuideText, GuideWarning } from './guide.js';
import type { Path } from './check-place.js';
import type { Report } from './check-report.js';
import { sentences } from '../../vietnam/sentences.js';

const REFUSAL = /(?<!\p{L})(?:không|đừng|chớ|chưa|tắt máy|lừa|giả)(?!\p{L})/iu;
const CODE =
  /(?<!\p{L})(?:nhập|gõ|điền)(?!\p{L})[^.]*(?<!\p{L})(?:OTP|mã xác thực|mã xác nhận)(?!\p{L})/iu;
const PASSWORD =
  /(?<!\p{L})(?:nhập|gõ|điền|đặt)(?!\p{L})[^.]*(?<!\p{L})(?:mật khẩu|passcode)(?!\p{L})/iu;
const MONEY = /(?<!\p{L})(?:chuyển khoản|chuyển tiền)(?!\p{L})/iu;

/** For a guide that fits the schema. */
export function checkCare(guide: Guide, report: Report): void {
  const warned = new Set(
    guide.steps.flatMap(({ warnings = [] }) => warnings.map(({ kind }) => kind)),
  );
  for (const [index, step] of guide.steps.entries()) {
    const path = ['steps', index];
    // What is asked to learn by is no call to do it.
    if (!step.quiz) checkWarnings(step, warned, path, report);
    checkDoubt(guide, step, path, report);
  }
}

function checkWarnings(
  step: GuideStep,
  warned: ReadonlySet<GuideWarning['kind']>,
  path: Path,
  report: Report,
): void {
  const told = wordsShown(step)
    .flatMap(({ vi }) => sentences(vi).map(({ text }) => text))
    .filter((sentence) => !REFUSAL.test(sentence));
  const says = (what: RegExp) => told.some((sentence) => what.test(sentence));
  const here = (step.warnings ?? []).map(({ kind }) => kind);
  const lacks = (...kinds: GuideWarning['kind'][]) => !kinds.some((kind) => here.includes(kind));
  if (says(CODE) && lacks('code', 'scam')) {
    report.warn(
      'warning-missing',
      path,
      'bảo nhập mã OTP mà chưa có cảnh báo loại “code”: không đọc mã cho ai.',
      'it asks to enter a code and has no warning of kind “code”: tell it to nobody.',
    );
  } else if (says(PASSWORD) && !warned.has('code')) {
    report.warn(
      'warning-missing',
      path,
      'bảo gõ mật khẩu mà cả bài chưa có cảnh báo loại “code”: chỉ gõ trên điện thoại của mình.',
      'it asks for a password, and the guide has no warning of kind “code”: on one’s own phone only.',
    );
  }
  if (says(MONEY) && !warned.has('fee') && !warned.has('scam')) {
    report.warn(
      'warning-missing',
      path,
      'nói đến chuyển khoản mà cả bài chưa có cảnh báo loại “fee” hoặc “scam”.',
      'it speaks of sending money, and the guide has no warning of kind “fee” or “scam”.',
    );
  }
}

function checkDoubt(guide: Guide, step: GuideStep, path: Path, report: Report): void {
  if ((step.confidence ?? guide.confidence) !== 'low') return;
  const words = [...wordsShown(step), ...(step.warnings ?? []).map(({ text }) => text)];
  const vi = words.some((text) => /có thể/iu.test(text.vi));
  const en = words.some((text) => /\b(?:may|might)\b/iu.test(text.en));
  if (vi && en) return;
  report.warn(
    'doubt-unsaid',
    path,
    `độ tin cậy thấp mà lời ${vi ? 'tiếng Anh chưa nói “may”' : 'chưa nói “có thể” khác'}.`,
    `its confidence is low, and ${vi ? 'the English' : 'the Vietnamese'} does not say that it may differ (“${vi ? 'may' : 'có thể'}”).`,
  );
}

/** What the step itself says, in every variant. */
function wordsShown(step: GuideStep): GuideText[] {
  const variants = Object.values(step.variants ?? {});
  return [step, ...variants].flatMap((shown) => [
    ...(shown?.title ? [shown.title] : []),
    ...(shown?.text ?? []),
    ...(shown === step ? (step.points ?? []) : []),
  ]);
}
