/** The words between the guide's own words, where it becomes text without a page. */
import type { GuideWarning } from './guide.js';
import type { OutlineTarget } from './guide-outline.js';

/** Between a number and its word no line ends. */
const HARD = '\u00a0';

/** Quotes within quotes are single ones. */
const quoted = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const vi = {
  minutes: (min: number, max: number) => `Mất ${min === max ? min : `${min}–${max}`} phút.`,
  bring: 'Cần có',
  step: (number: number) => `Bước ${number}.`,
  warning: {
    scam: 'Coi chừng lừa đảo',
    code: 'Giữ kín mã',
    fee: 'Chú ý tiền phí',
    privacy: 'Giữ kín thông tin riêng',
    health: 'Chú ý sức khoẻ',
  } satisfies Record<GuideWarning['kind'], string> as Record<GuideWarning['kind'], string>,
  caution: 'CẢNH BÁO',
  to: (to: OutlineTarget) =>
    to === 'done' ? 'xong' : to === 'person' ? 'gặp người giúp' : `sang bước${HARD}${to}`,
  when: (text: string, to: string) => `Nếu ${quoted(text)}: ${to}.`,
  yes: (to: string) => `Nếu rồi: ${to}.`,
  no: (to: string, alsoUnsure: boolean) =>
    `Nếu chưa${alsoUnsure ? ' hoặc không chắc' : ''}: ${to}.`,
  unsure: (to: string) => `Nếu không chắc: ${to}.`,
  next: (to: OutlineTarget) =>
    to === 'done'
      ? 'Sau bước này là xong.'
      : to === 'person'
        ? 'Sau đó gặp người giúp.'
        : `Sau đó sang bước${HARD}${to}.`,
  fakes: 'Địa chỉ giả, đừng mở',
  dot: '(chấm)',
  mayDiffer: 'Màn hình có thể khác.',
  unverified: 'Chưa kiểm chứng: có thể khác.',
  stuck: 'Nếu vướng',
  stuckAt: (text: string, to: string) => `Vướng ${quoted(text)}: ${to}.`,
  done: 'Xong rồi',
  keep: 'Nhớ giữ',
  person: 'Cần người giúp',
  retired: 'Cách này không còn dùng nữa',
  verified: (day: string) => `Kiểm lại ngày ${day}.`,
  answer: 'Đáp án',
  full: 'Xem có hình',
  cut: (from: number) => `Còn nữa. Xem tiếp từ bước ${from}`,
  cutNoAddress: (from: number) => `Còn nữa, từ bước ${from}. Hỏi phường để xem tiếp.`,
};

export type GuideTextWords = typeof vi;

const en: GuideTextWords = {
  minutes: (min, max) => `Takes ${min === max ? min : `${min}–${max}`} minutes.`,
  bring: 'You need',
  step: (number) => `Step ${number}.`,
  warning: {
    scam: 'Beware of scams',
    code: 'Keep it secret',
    fee: 'About money',
    privacy: 'Keep it private',
    health: 'About your health',
  },
  caution: 'WARNING',
  to: (to) =>
    to === 'done' ? 'done' : to === 'person' ? 'ask a helper' : `go to step${HARD}${String(to)}`,
  when: (text, to) => `If ${quoted(text)}: ${to}.`,
  yes: (to) => `If yes: ${to}.`,
  no: (to, alsoUnsure) => `If not${alsoUnsure ? ', or not sure' : ''}: ${to}.`,
  unsure: (to) => `If not sure: ${to}.`,
  next: (to) =>
    to === 'done'
      ? 'After this step you are done.'
      : to === 'person'
        ? 'Then ask a helper.'
        : `Then go to step${HARD}${to}.`,
  fakes: 'Fake addresses, do not open',
  dot: '(dot)',
  mayDiffer: 'Your screen may look different.',
  unverified: 'Not verified: it may be different.',
  stuck: 'If you are stuck',
  stuckAt: (text, to) => `Stuck with ${quoted(text)}: ${to}.`,
  done: 'Done',
  keep: 'Remember to keep',
  person: 'If you need a person',
  retired: 'This way is no longer used',
  verified: (day) => `Last checked on ${day}.`,
  answer: 'Answer',
  full: 'With pictures',
  cut: (from) => `There is more. Go on from step ${from}`,
  cutNoAddress: (from) => `There is more, from step ${from}. Ask the ward for the rest.`,
};

/** By the language's first part; Vietnamese where there is none of its own. */
export function textWords(language: string): GuideTextWords {
  return /^en\b/i.test(language) ? en : vi;
}
