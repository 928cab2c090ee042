/** Vietnamese words of the screens of `ward-guide` that load after the first one. */
const vi = {
  guidePersonWho: 'Ai giúp được',
  guidePersonAny: 'Cán bộ phường, tổ công nghệ số cộng đồng, hoặc người nhà.',
  guidePersonSay: 'Nói với họ',
  // Titles are quoted as names: some are questions, some no deed at all.
  guidePersonWords: (guide: string, step: string) =>
    step
      ? `“Tôi xem hướng dẫn ‘${guide}’, tới chỗ ‘${step}’ thì cần người giúp.”`
      : `“Tôi đang xem hướng dẫn ‘${guide}’ và cần người giúp.”`,
  guidePersonCare: 'Ai giúp cũng vậy: đừng đưa mật khẩu, mã OTP cho họ.',
  guideStuckAsk: 'Cô bác vướng ở chỗ nào?',
  guideStuckOther: 'Chuyện khác? Cô bác gọi người giúp, không phiền ai cả.',
  guideToStep: (step: number) => `Về lại bước ${step}`,
  guideToGuide: 'Về lại hướng dẫn',
  guideDone: 'Đã hết các bước',
  guideThanks: 'Cảm ơn cô bác đã theo đến cuối.',
  guideAfter: 'Sau đây thì sao?',
  guideKeep: 'Nhớ giữ lại',
  guideFurther: 'Nhiều người xem tiếp',
  guideAgain: 'Làm lại từ đầu',
  guideHere: 'đang ở đây',
  guidePassed: 'đã qua',
  guideHelper: 'Dành cho người giúp',
  guideHelperStart: 'Để cô bác tự cầm máy, tự bấm. Mình chỉ nói và chỉ tay.',
  guideHelperSay: 'Nói',
  guideHelperPoint: 'Chỉ',
  guideHelped: 'Ghi một lượt hỗ trợ',
  guideHelpedMeans: 'Một lượt = một người được giúp đi qua một hướng dẫn, dù xong hay chưa.',
  guideHelpedNoted: 'Đã ghi một lượt hỗ trợ.',
  guideHelpedAsk: 'Cô bác về rồi? Ghi một lượt hỗ trợ nhé.',
  guideHelpedSkip: 'Không ghi',
  guideRight: 'Đúng rồi!',
  guideWrong: 'Chưa đúng.',
  guideRightIs: 'Câu đúng:',
  guideChosen: 'Cô bác chọn',
  guideFakes: 'Địa chỉ giả, đừng mở:',
  guideFake: 'Giả',
  guideLinkOpen: 'Mở trang',
  guideLinkNew: 'mở ở trang mới',
  guideLinkScan: 'Đưa camera điện thoại vào mã này để mở trang trên điện thoại của mình.',
  guideLinkImage: (host: string) => `Mã QR mở ${host}`,
  guideCall: 'Gọi',
  guideNumberVerified: (day: string) => `kiểm tra ngày ${day}`,
  guideRule: 'Quy định',
  guideTerm: (term: string) => `${term.charAt(0).toLocaleUpperCase('vi')}${term.slice(1)} là gì?`,
  guideOwnPhone: 'Làm bước này trên điện thoại của mình',
  guideOwnPhoneWhy: 'Máy này nhiều người dùng: đừng gõ mật khẩu, mã hay số thẻ vào đây.',
  guideShared: 'Máy này nhiều người dùng',
  guideSharedTake:
    'Đừng gõ mật khẩu, mã hay số thẻ vào đây. Cô bác mang hướng dẫn về điện thoại của mình mà làm.',
  guideSources: 'Nguồn và người duyệt',
  guideSourceChecked: (day: string) => `xem ngày ${day}`,
  guideSourceDoubtful: 'chưa kiểm chứng',
  guideUnapproved: 'Phường chưa duyệt bản này.',
  guideOwner: (owner: string) => `Nơi giữ nội dung: ${owner}`,
  guideApproved: (by: string, day: string) =>
    `Đã duyệt${by ? `: ${by}` : ''}${day ? `, ngày ${day}` : ''}`,
  guideLawFrom: (day: string) => `Có hiệu lực từ ngày ${day}`,
  guideLawUntil: (day: string) => `Có hiệu lực đến hết ngày ${day}`,
  guideLawOver: (day: string) => `Đã hết hiệu lực sau ngày ${day}`,
  guideRead: 'Nghe đọc',
  guideReadStop: 'Dừng đọc',
  guideReviewDue: (day: string) =>
    `Hẹn kiểm tra lại trước ngày ${day} mà chưa làm. Có chỗ có thể đã khác.`,
  guideDraft: 'Bản nháp, chưa ai duyệt.',
  guideWaiting: 'Bản này đang chờ duyệt.',
};

export type GuideMoreStrings = typeof vi;

export default vi;
