/** Vietnamese of visitor cards (ward-visitor-card). */
const vi = {
  cardTitle: 'Thẻ ra vào',
  cardLead: 'Cho cô bác không có điện thoại: đưa thẻ ở cửa, quét là vào được.',
  cardVenue: 'Nơi làm thẻ',
  cardNoVenue: 'Máy này chưa đăng ký địa điểm nào, nên chưa làm thẻ được.',
  cardNoVenueHelp: 'Đăng ký địa điểm trước, rồi quay lại đây làm thẻ.',
  cardElsewhere:
    'Khoá của địa điểm này không nằm trên máy này. Mở trang trên máy đã đăng ký để làm thẻ.',

  // Making
  cardMake: 'Làm thẻ cho một nhà',
  cardPerson: (number: number) => `Người thứ ${number}`,
  cardRemove: (name: string) => (name ? `Bỏ ${name}` : 'Bỏ người này'),
  cardLabel: 'Chữ in trên thẻ',
  cardLabelHint: 'Ai cầm thẻ cũng đọc được. Chỉ nên in tên gọi.',
  cardLabelWrong: 'Chữ in trên thẻ cần có ít nhất một chữ cái.',
  cardLabelLong: 'Chữ in trên thẻ dài quá 24 ký tự. Cô bác ghi ngắn lại giúp.',
  cardPhone: 'Số điện thoại riêng (nếu có)',
  cardAdd: 'Thêm người trong nhà',
  cardFull: 'Mỗi lần làm được 10 thẻ, vừa một tờ A4.',
  cardHouseholdPhone: 'Số điện thoại chung của nhà (nếu có)',
  cardHouseholdPhoneHint: 'Để gọi báo khi cần. Dùng cho người không ghi số riêng.',
  cardConsentTitle: 'Xin người có tên trên thẻ đồng ý',
  cardConsentWhat:
    'Họ tên và số điện thoại, niêm kín trong mã trên thẻ. Mỗi lần quét thẻ ghi thêm giờ vào và giờ ra.',
  cardConsentWhy:
    'Để ra vào không cần điện thoại, và để gọi báo nếu nơi đã đến có nguy cơ lây bệnh. Không dùng vào việc khác.',
  cardConsentWhoWard: (venue: string) =>
    `Chỉ phường mở được tên niêm trong thẻ. ${venue} giữ tên và số trên máy này để in lại thẻ.`,
  cardConsentWhoVenue: (venue: string) =>
    `Chỉ ${venue}. Tên và số được giữ trên máy này để in lại thẻ.`,
  cardConsentHowLong: (days: number) =>
    `Tên và số giữ đến khi huỷ thẻ. Mỗi lượt ra vào xoá hẳn sau ${days} ngày.`,
  cardAgree: 'Mọi người có tên ở trên đã đồng ý. Với trẻ em, cha mẹ hoặc người giám hộ đồng ý.',
  cardAgreeMissing: 'Hỏi từng người, rồi đánh dấu vào ô đồng ý để làm thẻ.',
  cardMakeNow: (count: number) => `Làm ${count} thẻ`,

  // Made
  cardMade: (count: number) => `Đã làm ${count} thẻ`,
  cardReissued: (number: string) => `Đã làm thẻ mới. Thẻ cũ ${number} hết dùng`,
  cardMadeNext: 'In ra giấy dày, cắt theo vạch. Trên thẻ chỉ có chữ đã chọn và số thẻ.',
  cardPicture: (label: string, number: string) => `Thẻ in chữ ${label}, số ${number}`,
  cardDrawing: 'Đang vẽ thẻ…',
  cardNotDrawn: 'Thẻ đã làm xong và đã lưu, nhưng chưa vẽ được. Kiểm tra mạng rồi bấm Thử lại.',
  cardPrint: (count: number) => (count > 1 ? `In ${count} thẻ` : 'In thẻ'),
  cardPrintHint: 'Khổ A4, cỡ 100 %. Mỗi tờ in được 10 thẻ.',
  cardPrintOf: (count: number, names: string) =>
    `${count > 1 ? `In ${count} thẻ` : 'In thẻ'} của ${names}`,
  cardAnother: 'Làm thẻ cho nhà khác',

  // Issued
  cardIssued: 'Thẻ đã làm',
  cardIssuedOpen: 'Tên ở đây không khoá bằng mật khẩu nhật ký: ai mở được máy này đều thấy.',
  cardIssuedNone: 'Chưa có thẻ nào. Làm thẻ đầu tiên ở trên.',
  cardCount: (cards: number, households: number) => `${cards} thẻ, ${households} nhà`,
  cardSearch: 'Tìm theo tên, số điện thoại hoặc số thẻ',
  cardFound: (cards: number) => `Tìm thấy ${cards} thẻ`,
  cardNotFound: 'Không thấy thẻ nào. Gõ bớt chữ, không cần dấu.',
  cardMistyped: 'Số thẻ này gõ chưa đúng. Số thẻ không có số 0, số 1, chữ I, L, O.',
  cardMore: 'Hiện thêm',
  cardMadeOn: (day: string) => `Làm ngày ${day}`,
  cardNumber: (number: string) => `Số thẻ ${number}`,
  cardLabelled: (label: string) => `in chữ “${label}”`,
  cardLost: 'Mất thẻ',
  cardLostOf: (name: string) => `Mất thẻ của ${name}`,
  cardLostQuestion: (name: string, number: string) =>
    `Làm thẻ mới cho ${name}? Thẻ ${number} hết dùng ngay và không lấy lại được.`,
  cardLostNow: 'Huỷ thẻ cũ, làm thẻ mới',
  cardRevoke: 'Huỷ thẻ',
  cardRevokeOf: (name: string) => `Huỷ thẻ của ${name}`,
  cardRevokeQuestion: (name: string, number: string, days: number) =>
    `Huỷ thẻ ${number} của ${name}? Tên, số điện thoại giữ cùng thẻ trên máy này được xoá ngay. Lượt đã ghi vẫn giữ tên niêm kín, đủ ${days} ngày mới xoá.`,
  cardRevokeNow: 'Huỷ hẳn',
  cardKeep: 'Giữ lại',
  cardRevoked: (number: string) => `Đã huỷ thẻ ${number}.`,
  cardNotGood: 'Thẻ này đã huỷ từ trước, có thể trên một cửa sổ khác.',
  cardUnreadable: 'Không mở được tên',

  // What a card is worth to whoever finds it
  cardAbout: 'Ai nhặt được hoặc chụp ảnh thẻ thì biết gì?',
  cardAboutCode:
    'Biết chữ in và số thẻ, nơi làm thẻ và ngày làm. Họ tên và số điện thoại trong mã đã niêm kín. Mã không nói nơi đã đến.',
  cardAboutLost:
    'Ai có thẻ hay ảnh chụp thẻ vẫn đưa ra cửa để được ghi vào, ghi ra thay, đến khi thẻ bị huỷ. Mất thẻ thì báo nơi làm thẻ, bấm Mất thẻ: thẻ cũ hết dùng ngay ở đây.',

  // Revocations
  cardRevokedTitle: (count: number) => `${count} thẻ đã huỷ`,
  cardRevokedHere: 'Máy này từ chối ngay các thẻ đã huỷ.',
  cardRevokedWard:
    'Để mọi nơi khác cũng từ chối, gửi tệp này cho phường. Trong tệp chỉ có số ngẫu nhiên, không có tên ai.',
  cardRevokedSave: 'Tải tệp thẻ đã huỷ',
  cardRevokedOn: (number: string, day: string) => `${number}, huỷ ngày ${day}`,

  // Failures
  cardNoKeys: 'Máy này không còn giữ khoá của địa điểm, nên chưa làm thẻ. Mở tệp dự phòng trước.',
  cardBadKey:
    'Khoá của phường bị hỏng nên không niêm kín được tên. Chưa làm thẻ nào. Báo cho phường giúp.',
};

export type CardStrings = typeof vi;

export default vi;
