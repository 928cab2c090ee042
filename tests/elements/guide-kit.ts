/** A guide with every kind of step, on a device that keeps records, and what a person sees of it. */
import { html, nothing } from 'lit';
import type { WardGuideElement } from '../../src/elements/guide/guide-element.js';
import type { Guide, GuideText } from '../../src/guides/format/guide.js';
import '../../src/define/ward-guide.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { Ward } from '../support/ward.js';

export const t = (vi: string, en: string): GuideText => ({ vi, en });

/** The address of the fake is nobody's. */
export const GUIDE: Guide = {
  format: 1,
  id: 'thu-nghiem',
  version: 1,
  languages: ['vi', 'en'],
  title: t('Làm một việc thử', 'Try something out'),
  needs: [t('Tôi cần thử', 'I need to try')],
  topic: 'services',
  audience: t('Người muốn thử.', 'Whoever wants to try.'),
  minutes: { min: 5, max: 10 },
  bring: [t('Thẻ căn cước', 'Your identity card')],
  why: t('Thử cho biết.', 'To see how it goes.'),
  sources: [
    {
      title: 'Nguồn thử',
      url: 'https://dichvucong.gov.vn',
      checked: '2026-11-21',
      confidence: 'high',
    },
  ],
  verified: '2026-11-21',
  reviewBy: '2099-01-01',
  terms: [{ term: 'OTP', means: t('Mã dùng một lần.', 'A code that works once.') }],
  variants: [
    { id: 'ios', name: t('iPhone', 'iPhone') },
    { id: 'android', name: t('Điện thoại Android', 'Android phone') },
  ],
  steps: [
    {
      id: 'open',
      title: t('Mở ứng dụng', 'Open the app'),
      text: [t('Bấm vào hình tròn.', 'Press the circle.')],
      points: [t('Máy có mạng', 'You are online'), t('Máy còn pin', 'The battery is charged')],
      drawing: {
        alt: t('Một màn hình có một nút.', 'A screen with a button.'),
        screen: [{ kind: 'button', label: t('Mở', 'Open'), tap: true }],
      },
      warnings: [
        { kind: 'code', text: t('Không đọc mã OTP cho ai.', 'Tell the OTP to nobody.') },
        { kind: 'fee', text: t('Không ai thu tiền.', 'Nobody takes money.') },
      ],
      variants: {
        ios: { title: t('Mở App Store', 'Open the App Store'), verified: '2026-11-21' },
        android: { title: t('Mở CH Play', 'Open Play Store'), verified: '2026-11-21' },
      },
      confidence: 'medium',
      stuck: [{ symptom: t('Không thấy hình tròn', 'I see no circle'), next: 'no-circle' }],
      helper: {
        say: t('Cô bác mở giúp cháu.', 'Please open it.'),
        point: t('Chỉ vào hình tròn.', 'Point at the circle.'),
      },
    },
    {
      id: 'ask',
      title: t('Cô bác làm cho ai?', 'Who is it for?'),
      answers: [
        { text: t('Cho tôi', 'For me'), next: 'lookup' },
        { text: t('Cho cháu', 'For a grandchild'), next: 'see-police' },
      ],
    },
    {
      id: 'lookup',
      title: t('Xem trang thật', 'Look at the real site'),
      text: [t('Trang thật có đuôi .gov.vn.', 'The real site ends in .gov.vn.')],
      numbers: [{ number: '1022', for: t('Tổng đài', 'Hot line'), verified: '2026-11-21' }],
      fakes: ['dich-vu-cong-thu.example'],
      link: { url: 'https://dichvucong.gov.vn/p/home', label: t('Trang dịch vụ', 'The portal') },
      rule: t('Điều thử: ai cũng được xem.', 'Trial article: anybody may look.'),
      confidence: 'low',
      check: {
        question: t('Cô bác thấy chưa?', 'Do you see it?'),
        no: 'see-police',
        unsure: 'person',
      },
    },
    {
      id: 'learn',
      title: t('Ai được hỏi mã?', 'Who may ask for the code?'),
      quiz: [
        { text: t('Cán bộ', 'An officer'), because: t('Cán bộ không hỏi mã.', 'They never ask.') },
        {
          text: t('Không ai cả', 'Nobody'),
          right: true,
          because: t('Mã là của mình.', 'It is yours.'),
        },
      ],
      next: 'done',
    },
    {
      id: 'no-circle',
      title: t('Cập nhật máy', 'Update the phone'),
      text: [t('Rồi mở lại.', 'Then open it again.')],
      next: 'open',
    },
    {
      id: 'see-police',
      title: t('Hỏi Công an phường', 'Ask the ward police'),
      text: [t('Đi trong giờ làm việc.', 'Go in office hours.')],
      next: 'done',
    },
  ],
  done: {
    next: [t('Chờ tin nhắn.', 'Wait for a message.')],
    keep: t('Giữ mã hồ sơ.', 'Keep the dossier’s number.'),
    guides: ['spot-a-scam'],
  },
  person: t('Chị Lan ở phường.', 'Lan at the ward.'),
};

export interface ShowOptions {
  readonly lang?: string;
  readonly guide?: string;
  readonly src?: string;
  readonly data?: Guide;
  readonly step?: number;
  readonly helper?: boolean;
  readonly shared?: boolean;
  readonly preview?: boolean;
}

/** A device, with its records; several players on it are several visits of the page. */
export class GuideDevicePage {
  readonly ward = new Ward();
  /** What happened, in order. */
  readonly told: string[] = [];
  readonly #listening = new AbortController();

  constructor() {
    const tell = (words: string) => this.told.push(words);
    const { signal } = this.#listening;
    const { body } = document;
    body.addEventListener('step-change', (e) => tell(`${e.step} ${e.number} ${e.variant}`), {
      signal,
    });
    body.addEventListener('guide-complete', (e) => tell(`complete ${e.guide}`), { signal });
    body.addEventListener('guide-stuck', (e) => tell(`stuck ${e.step} ${e.symptom}`), { signal });
  }

  async show(options: ShowOptions = {}): Promise<WardGuideElement> {
    const { lang = 'vi', guide, src, data, step, helper, shared, preview } = options;
    const own = guide === undefined && src === undefined ? (data ?? GUIDE) : undefined;
    const element = await this.ward.show<WardGuideElement>(
      html`<ward-guide
        guide=${guide ?? nothing}
        src=${src ?? nothing}
        step=${step ?? nothing}
        ?helper=${helper ?? false}
        ?shared=${shared ?? false}
        ?preview=${preview ?? false}
        .data=${own}
        ><p slot="person">Gọi 0900 000 000</p></ward-guide
      >`,
      lang,
    );
    await until(() => !/^(Đang mở|Opening)/.test(visibleText(element)), 'the guide');
    await whole(element);
    return element;
  }

  async tallies() {
    const guides = await (await this.ward.services()).guides();
    return guides.tallies('2026-01-01', '2099-01-01');
  }

  async records() {
    return (await this.ward.services()).guides();
  }

  close(): void {
    this.#listening.abort();
    this.ward.close();
  }
}

/** Waits for what loads after the first screen, in the language of the page. */
export async function whole(element: Element): Promise<void> {
  const { guideMoreStyles } = await import('../../src/elements/guide/more-screens.js');
  const { guideDrawingStyles } = await import('../../src/elements/parts/guide-drawing.js');
  for (const { styleSheet } of [guideMoreStyles, guideDrawingStyles]) {
    await until(() => element.shadowRoot?.adoptedStyleSheets.includes(styleSheet!), 'the rest');
  }
  await settled(document.body);
  if (!element.closest('[lang=en]')) return;
  await until(() => !visibleText(element).includes('Gọi người giúp'), 'English');
}

/** The heading of the screen, without its position. */
export function heading(element: Element): string {
  const found = element.shadowRoot?.querySelector('h2');
  if (!found) return '';
  return (found.querySelector('[part=action]') ?? found).textContent.replace(/\s+/g, ' ').trim();
}

export function position(element: Element): string {
  return part(element, '.position > span').textContent.trim();
}

/** The text of what has the focus in an element, or the name of the element outside it. */
export function focused(element: Element): string {
  const active = element.shadowRoot?.activeElement;
  if (!active) return `outside: ${document.activeElement?.localName}`;
  return (active.querySelector('[part=action]') ?? active).textContent.replace(/\s+/g, ' ').trim();
}

/** Chooses the device whose name holds some words. */
export async function choose(element: Element, words: string): Promise<void> {
  const choices = element.shadowRoot?.querySelectorAll<HTMLElement>('button[name=variant]') ?? [];
  const found = [...choices].find((each) => each.textContent.includes(words));
  if (!found) throw new Error(`there is no choice “${words}”`);
  found.click();
  await settled(document.body);
}
