/** Vietnamese of a reception that visitors use alone (ward-reception with `self-service`). */
import type { ReceptionRefusal } from '../services/admission.js';

/** What to do now; `other` is what somebody can do whatever it was. */
const helps = (other: string, alone: string): Record<ReceptionRefusal, string> => ({
  unknown: `Có thể là mã riêng của một ứng dụng, như VNeID. ${other}`,
  garbled: 'Máy quét cầm tay làm sai chữ. Cô bác đưa mã trước camera.',
  rewritten: 'Cô bác đưa thẳng mã in trên thẻ vào khung.',
  'half-read': 'Cô bác đưa mã lại một lần nữa.',
  damaged: `Cô bác đưa lại cho rõ, đủ bốn góc. Vẫn không được thì đưa giấy tờ khác${alone}.`,
  mrz: 'Cô bác lật thẻ và đưa mã QR vào khung.',
  'venue-code': `Mã này để quét bằng điện thoại của cô bác. Ở đây, cô bác đưa giấy tờ${alone}.`,
  payment: `Ở đây không thu tiền. ${other}`,
  guide: `Mã này mở bằng điện thoại của cô bác. Ở đây, cô bác đưa giấy tờ${alone}.`,
  link: `Đây không phải giấy tờ hay thẻ ra vào. ${other}`,
  lookalike:
    'Mã này dẫn đến địa chỉ giả mạo trang của Nhà nước. Cô bác đừng mở, đừng nhập gì, và báo cho phường.',
  'no-name': `Tên và số trên giấy đã bị che. ${other}`,
  'pass-elsewhere': `Cô bác quét mã dán ở cửa này bằng điện thoại rồi đưa lại. ${other}`,
  'pass-expired': 'Cô bác quét lại mã dán ở cửa bằng điện thoại, rồi đưa mã mới.',
  'pass-early': `Giờ trên điện thoại muộn hơn giờ ở đây. ${other}`,
  'pass-used': 'Muốn vào lại, cô bác quét lại mã dán ở cửa bằng điện thoại.',
  'pass-erased': 'Muốn vào lại, cô bác quét lại mã dán ở cửa bằng điện thoại.',
  'pass-unreadable': `Cô bác tăng sáng màn hình điện thoại rồi đưa lại. Vẫn không được thì đưa giấy tờ khác${alone}.`,
  'card-revoked': `Cô bác xin thẻ mới ở nơi phát thẻ. ${other}`,
  'card-not-known': other,
  'card-tampered': 'Nơi ghi trên thẻ không phát ra thẻ này. Cô bác gọi người giúp.',
  'not-in': 'Không ai đang ở trong bằng mã này. Cô bác cứ ra, không cần ghi.',
  'no-venue': 'Máy chưa dùng được. Cô bác gọi người giúp.',
});

const vi = {
  receptionSelfTold: 'Đưa mã vào khung là đồng ý cho ghi',
  receptionSelfToldWhat:
    'Máy ghi tên, số giấy tờ, giờ vào, giờ ra, để gọi báo khi có nguy cơ lây bệnh. Máy không giữ ảnh.',
  receptionSelfToldFree: 'Không muốn thì cô bác ghi tên, hoặc gọi người giúp.',
  receptionSelfParty: 'Cô bác đi mấy người?',
  receptionSelfPartyHint: 'Đi cùng nhau thì bấm + trước.',
  receptionSelfFull: 'Ai ra về thì cứ đưa mã.',
  receptionSelfDone: 'Xong',

  // What it came to
  receptionSelfIn: 'Đã ghi. Mời cô bác vào.',
  receptionSelfOut: 'Đã ghi. Chào cô bác!',
  receptionSelfNoLeaving: 'Lúc ra, cô bác không cần ghi nữa.',
  receptionSelfRepeat: 'Muốn ra, cô bác chờ một phút rồi đưa mã lại.',
  receptionSelfUndo: 'Bỏ lượt này',
  receptionSelfOnlyOne: 'Chỉ mình tôi ra',
  receptionSelfUndone: 'Đã bỏ lượt này',
  receptionSelfUndoneIn: 'Lượt vào vừa rồi không tính nữa. Cần ghi lại thì cô bác đưa mã lại.',
  receptionSelfUndoneOut: 'Lượt ra vừa rồi không tính nữa. Máy ghi là cô bác còn ở trong.',
  receptionSelfElsewhere: 'Mã này của nơi khác',
  receptionSelfHelp: (code: ReceptionRefusal, canType: boolean) =>
    helps(
      canType
        ? 'Cô bác đưa giấy tờ khác, hoặc ghi tên.'
        : 'Cô bác đưa giấy tờ khác, hoặc gọi người giúp.',
      canType ? ', hoặc ghi tên' : ', hoặc gọi người giúp',
    )[code],
  receptionSelfFailed: 'Máy chưa ghi gì cả. Cô bác thử lại, hoặc gọi người giúp.',
  receptionSelfNoCamera: 'Camera chưa mở được',
  receptionSelfNoCameraHelp: (canType: boolean): string =>
    canType ? 'Cô bác ghi tên, hoặc gọi người giúp.' : 'Cô bác gọi người giúp.',
  receptionSelfUnready: 'Chỗ này chưa ghi tên được. Cô bác gọi người giúp.',

  // Nothing to show
  receptionSelfType: 'Không có gì để đưa? Ghi tên',
  receptionSelfTypeTitle: 'Cô bác ghi tên',
  receptionSelfNameMissing: 'Cô bác ghi họ và tên vào ô này.',
  receptionSelfPhoneHint: 'Để gọi báo khi cần.',
  receptionSelfConsentTitle: 'Xin cô bác đồng ý',
  receptionSelfConsentWhat: (days: number) =>
    `Máy ghi tên, số điện thoại và giờ vào, để gọi báo khi nơi này có nguy cơ lây bệnh. Giữ ${days} ngày rồi xoá hẳn.`,
  receptionSelfConsentWho: (venue: string) =>
    `Chỉ ${venue} đọc được. Không đồng ý thì cô bác bấm Thôi, hoặc gọi người giúp.`,
  receptionSelfConsentWhoWard: (venue: string) =>
    `Chỉ ${venue} và phường đọc được. Không đồng ý thì cô bác bấm Thôi, hoặc gọi người giúp.`,
  receptionSelfConsent: 'Tôi đồng ý',
  receptionSelfConsentMissing: 'Cô bác đồng ý thì đánh dấu vào ô này.',
  receptionSelfSubmit: (count: number): string => (count === 1 ? 'Ghi tên' : `Ghi ${count} người`),
};

export type ReceptionSelfStrings = typeof vi;

export default vi;
