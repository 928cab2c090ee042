/** The last steps of a guide made of a rule table. */
import type { GuideDrawing, GuideStep, GuideText } from './guide.js';
import { FOUND_STEP, NOT_FOUND_STEP, SCAM_STEP, UNSURE_STEP } from './policy-guide-words.js';

/** The ends, each honest about what the table can tell. */
export function endSteps(
  note: GuideText | undefined,
  closedSince: number | undefined,
): GuideStep[] {
  const isClosed = closedSince !== undefined;
  return [
    {
      id: FOUND_STEP,
      title: { vi: 'Ghi lại nhóm và quy định', en: 'Write down the group and the rule' },
      text: [
        isClosed
          ? {
              vi: 'Bảng này chỉ cho biết quy định hồi đó, không phải quyết định cho hưởng. Chính sách đã đóng, nay không nộp hồ sơ được nữa.',
              en: 'This table tells the rule of that time. It is no decision. The policy is closed, and nobody can apply any more.',
            }
          : {
              vi: 'Bảng này chỉ cho biết quy định, không phải quyết định cho hưởng. Muốn chắc, hỏi bộ phận một cửa của phường, xã.',
              en: 'This table tells the rule. It is no decision. To be sure, ask at the one-stop counter of your ward or commune.',
            },
      ],
      drawing: counter(),
      helper: {
        say: {
          vi: 'Cháu ghi tên nhóm ra giấy, để cô bác hỏi cho đúng ạ.',
          en: 'I will write down the name of the group, so that you can ask about it.',
        },
        point: { vi: 'Đưa tờ giấy ghi tên nhóm.', en: 'Hand over the note with the group.' },
      },
      next: 'done',
    },
    {
      id: NOT_FOUND_STEP,
      title: {
        vi: 'Không tìm thấy nhóm nào trong bảng này',
        en: 'No group was found in this table',
      },
      text: [
        isClosed
          ? {
              vi: 'Nay chính sách này đã đóng. Muốn biết chính sách nào đang mở, hỏi bộ phận một cửa của phường, xã.',
              en: 'This policy is closed now. Ask at the one-stop counter of your ward or commune which policies are open.',
            }
          : {
              vi: 'Như vậy chưa hẳn là không được hỗ trợ. Hỏi bộ phận một cửa của phường, xã.',
              en: 'That does not mean that there is no support. Ask at the one-stop counter of your ward or commune.',
            },
        ...(note ? [note] : []),
      ],
      drawing: counter(),
      helper: {
        say: {
          vi: 'Bảng này không có nhóm của cô bác. Mình hỏi bộ phận một cửa về chính sách khác ạ.',
          en: 'Your group is not in this table. Let us ask at the counter about other policies.',
        },
        point: { vi: 'Chỉ đường đến bộ phận một cửa.', en: 'Show the way to the counter.' },
      },
      next: 'done',
    },
    {
      id: UNSURE_STEP,
      title: { vi: 'Nhờ bộ phận một cửa xem giúp', en: 'Ask the one-stop counter' },
      text: [
        isClosed
          ? {
              vi: 'Không rõ thì không cần đoán. Chính sách này đã đóng, nên hôm nay cô bác không lỡ mất gì. Muốn biết rõ thì hỏi bộ phận một cửa.',
              en: 'You need not guess. This policy is closed, so you miss nothing today. To know more, ask at the one-stop counter.',
            }
          : {
              vi: 'Không rõ mình thuộc nhóm nào thì cán bộ xem giúp. Mang theo giấy tờ về diện của mình, nếu có.',
              en: 'An officer can see with you which group you are in. Bring papers about it, if you have any.',
            },
      ],
      drawing: counter(),
      helper: {
        say: {
          vi: 'Không rõ thì mình hỏi, đừng đoán ạ.',
          en: 'If you are not sure, let us ask and not guess.',
        },
        point: { vi: 'Chỉ đường đến bộ phận một cửa.', en: 'Show the way to the counter.' },
      },
      next: 'person',
    },
    {
      id: SCAM_STEP,
      title: { vi: 'Tắt máy, không nộp tiền', en: 'Hang up and pay nothing' },
      text: [
        {
          vi: 'Đừng chuyển tiền, đừng đọc mã, đừng cài ứng dụng theo cuộc gọi. Đến phường, xã hỏi trực tiếp.',
          en: 'Send no money, give nobody a code, install nothing because of a call. Ask at the ward or commune in person.',
        },
      ],
      drawing: {
        scene: 'hang-up',
        alt: {
          vi: 'Ngón tay sắp bấm nút đỏ để tắt cuộc gọi.',
          en: 'A finger about to press the red button that ends a call.',
        },
      },
      helper: {
        say: {
          vi: 'Cô bác cứ tắt máy. Cháu với cô bác hỏi phường cho chắc ạ.',
          en: 'Just hang up. Let us ask the ward together.',
        },
        point: { vi: 'Chỉ vào nút tắt cuộc gọi.', en: 'Point at the button that ends the call.' },
      },
      next: 'done',
    },
  ];
}

function counter(): GuideDrawing {
  return {
    scene: 'counter',
    alt: {
      vi: 'Một bác đưa thẻ cho cán bộ ở quầy.',
      en: 'An older person hands a card to an officer at a counter.',
    },
  };
}
