/** What a guide made of a rule table says in its own words. */
import type { Guide, GuideDrawing, GuideHelper, GuideStep, GuideTerm, GuideText } from './guide.js';

export const FOUND_STEP = 'found';
export const NOT_FOUND_STEP = 'not-found';
export const UNSURE_STEP = 'not-sure';
export const SCAM_STEP = 'scam';

export const YES: GuideText = { vi: 'Có', en: 'Yes' };
export const NO: GuideText = { vi: 'Không', en: 'No' };
export const UNSURE: GuideText = { vi: 'Tôi không rõ', en: 'I am not sure' };
export const ENOUGH: GuideText = { vi: 'Đủ rồi', en: 'That is all' };
export const MORE_GROUPS: GuideText = {
  vi: 'Xem nhóm tiếp theo',
  en: 'See the next group',
};

export function title(name: GuideText, closedSince: number | undefined): GuideText {
  const verb = closedSince === undefined ? 'is' : 'was';
  return { vi: `Ai được hỗ trợ theo ${name.vi}?`, en: `Who ${verb} supported by ${name.en}?` };
}

/** Whoever needs support today is not led to a policy that is closed. */
export function needs(name: GuideText, closedSince: number | undefined): GuideText[] {
  const lookUp = { vi: `Tôi muốn xem lại ${name.vi}`, en: `I want to look up ${name.en}` };
  if (closedSince !== undefined) return [lookUp];
  return [
    {
      vi: 'Tôi muốn biết mình có thuộc diện hỗ trợ không',
      en: 'I want to know whether I am entitled to support',
    },
    lookUp,
  ];
}

export const KEYWORDS = ['tiền hỗ trợ', 'gói hỗ trợ', 'đối tượng hưởng', 'chính sách hỗ trợ'];

export const AUDIENCE: GuideText = {
  vi: 'Người muốn xem nhóm được hỗ trợ, mức hỗ trợ và quy định đi kèm.',
  en: 'People who want to see the groups, the amounts and the rule behind each.',
};

export const WHY: GuideText = {
  vi: 'Mỗi câu trả lời đều kèm quy định, để cô bác tự xem và hỏi lại được.',
  en: 'Every answer comes with its rule, so that you can read it and ask about it.',
};

export function closed(name: GuideText, year: number): GuideText {
  return {
    vi: `${capital(name.vi)} đã kết thúc từ năm ${year}. Bảng này chỉ để tra lại.`,
    en: `${capital(name.en)} has been closed since ${year}. It can only be looked up.`,
  };
}

export const HOW: GuideText = {
  vi: 'Cô bác trả lời từng câu. Thuộc nhóm nào, bảng cho xem quy định của nhóm đó.',
  en: 'Answer each question. Where you are in a group, its rule is shown.',
};

export const LOOK_UP: GuideText = {
  vi: 'Nay không nộp hồ sơ được nữa. Bảng này để tra lại ai đã được hỗ trợ và mức bao nhiêu.',
  en: 'Nobody can apply any more. This table shows who was supported then, and with how much.',
};

/** The first step, without its text. */
export const openStep: GuideStep = {
  id: 'about',
  title: { vi: 'Xem văn bản quy định', en: 'See which document rules it' },
  drawing: {
    scene: 'documents',
    alt: { vi: 'Mấy tờ giấy, có một dấu tích.', en: 'Some papers, with a tick.' },
  },
  stuck: callers(),
  helper: {
    say: {
      vi: 'Mình xem từng nhóm. Cô bác thấy đúng nhóm mình thì nói cháu nhé.',
      en: 'Let us go through the groups. Tell me when one is yours.',
    },
    point: {
      vi: 'Chỉ vào số và ngày của văn bản.',
      en: 'Point at the number and date of the document.',
    },
  },
};

export function closedStep(year: number): GuideStep {
  return {
    ...openStep,
    title: { vi: `Chính sách này đã hết từ năm ${year}`, en: `This policy ended in ${year}` },
    drawing: {
      scene: 'calendar',
      alt: {
        vi: 'Một tờ lịch, có một ngày được đánh dấu.',
        en: 'A calendar with one day marked.',
      },
    },
    warnings: [
      {
        kind: 'scam',
        text: {
          vi: 'Ai gọi bảo nộp phí để nhận tiền của chính sách này là lừa đảo. Tắt máy.',
          en: 'Whoever calls and asks for a fee to get this money is a scammer. Hang up.',
        },
      },
    ],
    helper: {
      say: {
        vi: 'Chính sách này đã đóng rồi ạ. Mình xem lại quy định cho rõ thôi.',
        en: 'This policy is closed. We only look up what the rule was.',
      },
      point: { vi: 'Chỉ vào năm kết thúc.', en: 'Point at the year in which it ended.' },
    },
  };
}

function callers(): NonNullable<GuideStep['stuck']> {
  return [
    {
      symptom: {
        vi: 'Có người gọi bảo nộp tiền để được nhận',
        en: 'Somebody calls and wants money first',
      },
      next: SCAM_STEP,
    },
  ];
}

/** Above a question that is too long for a title. */
export function groupQuestion(number: number): GuideText {
  return {
    vi: `Cô bác có thuộc nhóm số ${number} không?`,
    en: `Are you in group number ${number}?`,
  };
}

export const QUESTION_DRAWING: GuideDrawing = {
  scene: 'reading-together',
  alt: { vi: 'Hai người cùng đọc một tờ giấy.', en: 'Two people reading a sheet together.' },
};

export const QUESTION_HELPER: GuideHelper = {
  say: {
    vi: 'Cháu đọc câu hỏi, cô bác trả lời có, không, hay không rõ đều được ạ.',
    en: 'I read the question, and you answer yes, no or not sure.',
  },
  point: { vi: 'Chỉ vào các nút trả lời.', en: 'Point at the answers.' },
};

export function amount(dong: number): GuideText {
  return {
    vi: `Mức hỗ trợ: ${grouped(dong, '.')} đồng mỗi người`,
    en: `Support: ${grouped(dong, ',')} đồng for each person`,
  };
}

/** Tells one rule from the next where the titles stand in a list. */
export function amountOf(group: GuideText, dong: number): GuideText {
  return {
    vi: `${capital(group.vi)}: ${grouped(dong, '.')} đồng mỗi người`,
    en: `${capital(group.en)}: ${grouped(dong, ',')} đồng each`,
  };
}

export const RULE_DRAWING: GuideDrawing = {
  scene: 'support-money',
  alt: { vi: 'Một bàn tay đỡ mấy tờ tiền.', en: 'A hand below some banknotes.' },
};

export const NO_DOSSIER: GuideText = {
  vi: 'Hồ sơ cần nộp chưa có trong bảng này.',
  en: 'The papers to hand in are not in this table.',
};

/** Said where nobody has seen the document, nor a paper that tells of it. */
export const DOUBT: GuideText = {
  vi: 'Dòng này chưa kiểm chứng, có thể khác với văn bản.',
  en: 'This line is not verified and may differ from the document.',
};

export const RULE_HELPER: GuideHelper = {
  say: {
    vi: 'Quy định viết ở dưới. Cô bác đọc cùng cháu xem có đúng nhóm mình không ạ.',
    en: 'The rule is below. Please read it with me, and see whether it is about you.',
  },
  point: { vi: 'Chỉ vào lời quy định và nguồn.', en: 'Point at the rule and its source.' },
};

export function doneWords(closedSince: number | undefined): Guide['done'] {
  return {
    next: [
      closedSince === undefined
        ? {
            vi: 'Đến bộ phận một cửa hỏi cách nộp hồ sơ và thời hạn.',
            en: 'Ask at the one-stop counter how and until when to apply.',
          }
        : {
            vi: 'Muốn biết chính sách nào đang mở, hỏi bộ phận một cửa.',
            en: 'Ask at the one-stop counter which policies are open now.',
          },
      {
        vi: 'Ai đòi phí qua điện thoại để xét hỗ trợ là lừa đảo.',
        en: 'Whoever asks for a fee by phone before giving support is a scammer.',
      },
    ],
    keep: {
      vi: 'Ghi lại tên nhóm và số văn bản.',
      en: 'Write down the group and the number of the document.',
    },
    guides: ['spot-a-scam', 'hotlines'],
  };
}

export function person(name: GuideText): GuideText {
  return {
    vi: `Cán bộ bộ phận một cửa của phường, xã. Nói: “Tôi muốn hỏi về ${name.vi}.”`,
    en: `An officer at the one-stop counter of the ward or commune. Say: “I want to ask about ${name.en}.”`,
  };
}

/** What resolutions and their annexes shorten. */
export const TERMS: readonly GuideTerm[] = [
  term('NQ', 'Nghị quyết.', 'A resolution.', 'nghị quyết'),
  term('HĐND', 'Hội đồng nhân dân.', 'The people’s council.', 'hội đồng nhân dân'),
  term('UBND', 'Uỷ ban nhân dân.', 'The people’s committee.', 'uỷ ban nhân dân'),
  term('KH', 'Kế hoạch.', 'A plan.', 'kế hoạch'),
  term('QĐ', 'Quyết định.', 'A decision.', 'quyết định'),
  term('CP', 'Chính phủ.', 'The government.', 'chính phủ'),
  term('NĐ', 'Nghị định.', 'A decree.', 'nghị định'),
];

function term(name: string, vi: string, en: string, spoken: string): GuideTerm {
  return { term: name, means: { vi, en }, spoken };
}

/** `Intl` differs between engines in how it parts Vietnamese figures; a guide must not. */
function grouped(figure: number, separator: string): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, separator);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
