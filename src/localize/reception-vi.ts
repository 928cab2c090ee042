/** Vietnamese of the reception (ward-reception): short for staff, kind for visitors. */
import type { CheckInMethod } from '../core/visit-event.js';

const METHODS: Record<CheckInMethod, string> = {
  'venue-code': 'Mã trên điện thoại',
  'visitor-card': 'Thẻ ra vào',
  'citizen-card': 'Căn cước',
  'covid-pass': 'Mã QR cá nhân (COVID-19)',
  'health-insurance': 'Thẻ bảo hiểm y tế',
  'health-certificate': 'Chứng nhận sức khoẻ',
  typed: 'Nhập tay',
};

const vi = {
  receptionInvite: 'Mời cô bác, anh chị đưa mã vào khung',
  receptionTakes: 'Căn cước, thẻ bảo hiểm y tế, thẻ ra vào hoặc mã trên điện thoại.',
  receptionWaiting: 'Đang ghi…',
  receptionResult: 'Kết quả quét',
  receptionScanner: 'Quét mã',

  // What a scan came to
  receptionIn: 'Vào',
  receptionOut: 'Ra',
  receptionRepeat: 'Đã quét rồi',
  receptionRefused: 'Chưa ghi',
  receptionFailed: 'Chưa lưu được',
  receptionUndone: 'Đã hoàn tác',
  receptionPeople: (count: number) => `${count} người`,
  receptionRemaining: (count: number) => `Còn ${count} người ở trong`,
  receptionRepeatIn: (time: string) => `Đã ghi vào lúc ${time}. Không ghi thêm.`,
  receptionRepeatOut: (time: string) => `Đã ghi ra lúc ${time}. Không ghi thêm.`,
  receptionUndoneIn: 'Lượt vào vừa rồi không tính nữa. Cần ghi lại thì quét lại.',
  receptionUndoneOut: 'Lượt ra vừa rồi không tính nữa. Khách vẫn đang ở trong.',
  receptionVisitor: 'Tên được niêm kín',
  receptionMethod: (method: CheckInMethod) => METHODS[method],
  receptionUnchecked: 'Chưa xác thực chữ ký.',
  receptionExpired: (day: string) => `Đã hết hạn ${day}, vẫn ghi được.`,
  receptionByPass: (people: number, asked: number) =>
    `Theo mã trên điện thoại: ${people} người, không phải ${asked}.`,
  receptionUndo: 'Hoàn tác',
  receptionUndoOf: (what: string) => `Hoàn tác: ${what}`,
  receptionOnlyOne: 'Chỉ 1 người ra',
  receptionLeave: 'Cho ra',
  receptionLeaveAll: (count: number) => `Cho cả ${count} ra`,
  receptionLeaveOne: 'Cho 1 người ra',
  receptionLeaveOf: (deed: string, who: string) => `${deed}: ${who}`,

  // Codes refused: what it is, and what to do now
  receptionUnknown: 'Máy không hiểu mã này',
  receptionUnknownHelp:
    'Có thể là mã riêng của một ứng dụng như VNeID, chỉ nơi phát hành đọc được. Xin giấy tờ khác, hoặc ghi tên.',
  receptionGarbled: 'Máy quét làm sai chữ',
  receptionGarbledHelp: 'Đưa mã trước camera để đọc đúng tên. Không có camera thì ghi tên.',
  receptionRewritten: 'Mã này do phần mềm khác viết lại',
  receptionRewrittenHelp: 'Quét thẳng mã trên thẻ, hoặc ghi tên.',
  receptionHalfRead: 'Máy quét chưa gửi đủ mã',
  receptionHalfReadHelp: 'Quét lại người này. Lượt trước không tính cho họ.',
  receptionDamaged: 'Mã bị hỏng hoặc in mờ',
  receptionDamagedHelp:
    'Đưa lại cho rõ, đủ bốn góc. Vẫn không được thì xin giấy tờ khác, hoặc ghi tên.',
  receptionMrz: 'Đây là dòng chữ máy đọc, không phải mã QR',
  receptionMrzHelp: 'Lật thẻ và đưa mã QR vào khung.',
  receptionVenueCode: 'Đây là mã dán ở cửa',
  receptionVenueCodeHelp:
    'Khách tự quét mã này bằng điện thoại. Xin mã trên điện thoại của khách, hoặc giấy tờ.',
  receptionPayment: 'Đây là mã chuyển tiền',
  receptionPaymentHelp:
    'Mã này để chuyển tiền, không phải giấy tờ. Xin giấy tờ khác, hoặc ghi tên.',
  receptionGuide: 'Đây là mã hướng dẫn',
  receptionGuideHelp: 'Khách mở bằng điện thoại của mình. Xin giấy tờ khác, hoặc ghi tên.',
  receptionLink: 'Mã này mở một trang web',
  receptionLinkHelp: 'Đây không phải giấy tờ hay thẻ ra vào. Xin giấy tờ khác, hoặc ghi tên.',
  receptionLookalike: 'Cẩn thận: địa chỉ giả mạo',
  receptionLookalikeHelp:
    'Mã này dẫn đến địa chỉ giả mạo trang của Nhà nước. Đừng mở. Dặn khách đừng nhập gì, rồi báo cho phường.',
  receptionNoName: 'Giấy này không cho thấy tên',
  receptionNoNameHelp: 'Tên và số trên giấy đã bị che. Xin giấy tờ khác, hoặc ghi tên.',
  receptionPassElsewhere: 'Khách ghi tên ở nơi khác',
  receptionPassElsewhereHelp: 'Mã này của nơi khác. Nhờ khách quét mã dán ở cửa này.',
  receptionPassExpired: 'Mã trên điện thoại đã quá giờ',
  receptionPassExpiredHelp: 'Nhờ khách quét lại mã dán ở cửa, rồi đưa mã mới.',
  receptionPassEarly: 'Đồng hồ không khớp',
  receptionPassEarlyHelp:
    'Mã ghi giờ muộn hơn máy này. Xem lại giờ trên điện thoại và trên máy này, rồi quét lại.',
  receptionPassUsed: 'Lượt này đã ra rồi',
  receptionPassUsedHelp: 'Muốn vào lại, nhờ khách quét lại mã dán ở cửa.',
  receptionPassErased: 'Lượt này đã được xoá',
  receptionPassErasedHelp: 'Khách đã xin xoá. Muốn vào lại, nhờ khách quét lại mã dán ở cửa.',
  receptionPassUnreadable: 'Mã trên điện thoại bị hỏng',
  receptionPassUnreadableHelp:
    'Nhờ khách tăng sáng màn hình rồi đưa lại mã. Vẫn không được thì ghi tên.',
  receptionCardRevoked: 'Thẻ này đã bị thu hồi',
  receptionCardRevokedHelp: 'Xin giấy tờ khác, hoặc ghi tên. Khách xin thẻ mới ở nơi phát thẻ.',
  receptionCardNotKnown: 'Máy chưa biết nơi phát thẻ này',
  receptionCardNotKnownHelp: 'Máy chưa có tên nơi phát thẻ. Xin giấy tờ khác, hoặc ghi tên.',
  receptionCardTampered: 'Thẻ này không đúng chữ ký',
  receptionCardTamperedHelp:
    'Nơi ghi trên thẻ không phát ra mã này. Đừng nhận thẻ. Xin giấy tờ khác, hoặc ghi tên.',
  receptionNotIn: 'Chưa thấy lượt vào',
  receptionNotInHelp: 'Không ai đang ở trong bằng mã này. Khách vẫn ra được, không cần ghi.',
  receptionNoVenueKeys: 'Máy này không giữ khoá của địa điểm',
  receptionNoVenueKeysHelp: 'Mở trang này trên máy đã đăng ký địa điểm.',
  receptionBadKey: 'Khoá của địa điểm bị hỏng. Chưa ghi gì cả. Mở lại tệp dự phòng của địa điểm.',

  // No venue
  receptionNoVenue: 'Máy này chưa đăng ký địa điểm nào.',
  receptionNoVenueHelp: 'Đăng ký địa điểm, hoặc mở tệp dự phòng của địa điểm trên máy này trước.',
  receptionElsewhere:
    'Địa điểm này không nằm trên máy này. Mở trang trên máy đã đăng ký, hoặc mở tệp dự phòng ở đây.',

  // The next scan
  receptionNext: 'Lượt quét tới',
  receptionPartyAsCode: 'Theo mã',
  receptionParty: 'Số người đi cùng lúc',
  receptionPartyLess: 'Bớt một người',
  receptionPartyMore: 'Thêm một người',
  receptionPartyHint:
    'Chỉ tính cho lượt quét tới, trong một phút. Mã trên điện thoại tự ghi số người.',
  receptionDirection: 'Hướng đi',
  receptionAuto: 'Tự động',
  receptionAutoHint: 'Đang ở trong thì ghi ra, chưa thì ghi vào.',

  // How full it is
  receptionInside: 'Đang ở trong',
  receptionFree: 'Còn chỗ',
  receptionWarning: 'Sắp đủ người',
  receptionFull: 'Đã đủ người',
  receptionFullHelp: 'Mời cô bác, anh chị chờ một chút.',
  receptionFullStaff: 'Vẫn quét được: người trực quyết định.',
  receptionOf: (inside: string, bound: string) => `${inside} trên ${bound} người`,
  receptionOwnCount: (devices: number) =>
    `Chỉ đếm ở máy này. Có ${devices} máy cùng đếm, số thật có thể khác.`,
  receptionApart: 'Ra cổng khác vẫn tính là ở trong.',
  receptionApartAuto: 'Ai vào cổng khác, ra cổng này bị ghi là vào.',
  receptionOneWay: 'Nhiều máy thì nên để mỗi máy một chiều: Vào hoặc Ra.',

  // Those before
  receptionRecent: 'Vừa quét',
  receptionRecentNone: 'Chưa quét ai.',
  receptionPresent: 'Ai đang ở trong',
  receptionPresentNone: 'Không có ai ở trong.',
  receptionPresentHint: 'Cho ra ở đây khi khách không có gì để quét.',
  receptionPresentMore: 'Xem thêm',
  receptionSince: (time: string) => `Vào lúc ${time}`,

  // Nothing to scan
  receptionType: 'Không có gì để quét? Ghi tên',
  receptionTypeTitle: 'Ghi tên khách',
  receptionName: 'Họ và tên',
  receptionNameMissing: 'Ghi họ và tên của khách.',
  receptionPhone: 'Số điện thoại (nếu có)',
  receptionPhoneHint: 'Có số thì lần sau máy biết là vào hay ra.',
  receptionPhoneWrong: 'Số điện thoại chưa đúng. Sửa lại hoặc để trống.',
  receptionDocument: 'Số giấy tờ (nếu có)',
  receptionDocumentLong: 'Số giấy tờ dài quá 40 ký tự.',
  receptionOddFormat: 'Không phải 12 số của căn cước. Nếu là giấy khác thì không sao.',
  receptionOddOldPaper: 'Số 9 chữ số của chứng minh nhân dân cũ. Vẫn ghi được.',
  receptionOddNumber: 'Số này hơi lạ. Xem lại từng số giúp; đúng thì cứ ghi.',
  receptionTypedPeople: 'Số người',
  receptionConsentTitle: 'Nói với khách',
  receptionConsentWhat: (days: number) =>
    `“Chúng tôi ghi tên, số điện thoại, số giấy tờ và giờ vào, ra của cô bác, để gọi báo khi nơi này có nguy cơ lây bệnh. Giữ ${days} ngày rồi xoá hẳn.”`,
  receptionConsentWho: (venue: string) => `“Chỉ ${venue} đọc được. Cô bác không đồng ý cũng được.”`,
  receptionConsentWhoWard: (venue: string) =>
    `“Chỉ ${venue} và phường đọc được. Cô bác không đồng ý cũng được.”`,
  receptionConsent: 'Đã nói cho khách nghe, khách đồng ý',
  receptionConsentMissing: 'Nói cho khách nghe rồi đánh dấu vào ô này.',
  receptionTypedSubmit: (count: number) => (count === 1 ? 'Ghi' : `Ghi ${count} người`),

  // Settings
  receptionSettings: 'Cài đặt máy này',
  receptionVenue: 'Địa điểm',
  receptionEntrance: 'Lối vào',
  receptionDevices: 'Số máy cùng đếm người',
  receptionDevicesHint:
    'Các máy không nghe nhau, nên sức chứa được chia cho từng máy. Ghi cùng một số ở mọi máy.',
  receptionDevicesLess: 'Bớt một máy',
  receptionDevicesMore: 'Thêm một máy',

  // What showing a card means
  receptionNoticeTitle: 'Đưa mã hay giấy tờ là đồng ý cho ghi',
  receptionNotice:
    'Máy ghi tên, số giấy tờ, giờ vào, giờ ra, để gọi báo khi nơi này có nguy cơ lây bệnh.',
  receptionNoticeFree:
    'Cô bác, anh chị không muốn thì cứ nói với người trực: ghi cách khác, hoặc không vào lối này.',
  receptionNoticeWho: (venue: string, days: number) =>
    `Chỉ ${venue} mở được tên và số. ${days} ngày sau xoá hẳn.`,
  receptionNoticeWhoWard: (venue: string, days: number) =>
    `Chỉ ${venue} và phường mở được tên và số. ${days} ngày sau xoá hẳn.`,
  receptionKeptTitle: 'Những gì được niêm kín',
  receptionKept:
    'Tên và số được niêm kín. Giờ, số người, lối vào và loại giấy không niêm. Không ai chụp hay giữ ảnh.',
};

export type ReceptionStrings = typeof vi;

export default vi;
