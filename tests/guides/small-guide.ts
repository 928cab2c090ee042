/** A guide in which nothing is found, and ways to spoil it. */
import { checkGuide } from '../../src/guides/format/check-guide.js';
import type { GuideFinding } from '../../src/guides/format/guide-finding.js';

export const TODAY = '2026-11-22';

const text = (vi: string, en: string) => ({ vi, en });

function step(id: string, title: { vi: string; en: string }, more: object = {}) {
  return {
    id,
    title,
    text: [text('Làm theo màn hình của mình.', 'Follow your own screen.')],
    drawing: {
      scene: 'phone-in-hand',
      alt: text('Người cầm điện thoại.', 'A person with a phone.'),
    },
    helper: {
      say: text('Cô bác làm từ từ ạ.', 'Take your time.'),
      point: text('Chỉ vào màn hình.', 'Point at the screen.'),
    },
    ...more,
  };
}

const SMALL = JSON.stringify({
  format: 1,
  id: 'small',
  version: 1,
  languages: ['vi', 'en'],
  title: text('Xem lịch tiếp dân', 'See when the ward receives visitors'),
  needs: [text('Tôi muốn gặp cán bộ', 'I want to see an officer')],
  topic: 'community',
  audience: text('Mọi người trong phường.', 'Everybody in the ward.'),
  minutes: { min: 2, max: 5 },
  bring: [],
  why: text('Biết trước thì đỡ phải chờ.', 'Who knows beforehand waits less.'),
  sources: [{ title: 'Thông báo của phường', checked: '2026-11-20', confidence: 'high' }],
  verified: '2026-11-20',
  reviewBy: '2027-05-20',
  steps: [
    step('open', text('Mở trang của phường', 'Open the ward’s site')),
    step('find', text('Tìm mục lịch tiếp dân', 'Find the schedule'), {
      check: {
        question: text('Cô bác thấy lịch chưa?', 'Do you see it?'),
        no: 'call',
        unsure: 'person',
      },
      stuck: [{ symptom: text('Trang không mở', 'The site does not open'), next: 'call' }],
    }),
    step('write', text('Ghi lại ngày và giờ', 'Write down day and hour'), { next: 'done' }),
    step('call', text('Gọi điện hỏi phường', 'Phone the ward'), { next: 'done' }),
  ],
  done: { next: [text('Đến đúng ngày, mang thẻ căn cước.', 'Come on the day, with your card.')] },
});

export function smallGuide(): unknown {
  return JSON.parse(SMALL);
}

/** The guide with the values at these pointers changed; `undefined` takes one away. */
export function changed(changes: Readonly<Record<string, unknown>>): unknown {
  const guide = smallGuide();
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.slice(1).split('/');
    const last = keys.pop() ?? '';
    let place = guide as Record<string, unknown>;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(place, last);
    else place[last] = value;
  }
  return guide;
}

export function findings(guide: unknown, guides?: readonly string[]): readonly GuideFinding[] {
  return checkGuide(guide, { today: TODAY, ...(guides ? { guides } : {}) }).findings;
}

/** `code path` of all findings. */
export function found(changes: Readonly<Record<string, unknown>>, guides?: readonly string[]) {
  return findings(changed(changes), guides).map(({ code, path }) => `${code} ${path}`);
}

/** The Vietnamese and the English message of the only finding. */
export function said(changes: Readonly<Record<string, unknown>>): string {
  const all = findings(changed(changes));
  return all.map(({ message }) => `${message.vi} | ${message.en}`).join('\n');
}
