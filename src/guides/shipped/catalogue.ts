// Written by scripts/make-guides.mjs. Do not edit.

import type { GuideEntry } from '../format/guide-entry.js';

/** The guides that ship, as the library lists them. */
export const catalogue: readonly GuideEntry[] = [
  {
    id: 'bhyt-vneid',
    title: {
      vi: 'Đưa thẻ bảo hiểm y tế vào VNeID',
      en: 'Put your health insurance card into VNeID',
    },
    needs: [
      {
        vi: 'Tôi muốn có thẻ bảo hiểm y tế trong máy',
        en: 'I want my health insurance card in my phone',
      },
      {
        vi: 'Tôi hay quên thẻ khi đi khám',
        en: 'I often forget my card',
      },
      {
        vi: 'Thẻ giấy của tôi đã rách',
        en: 'My paper card is torn',
      },
    ],
    topic: 'health',
    app: 'VNeID',
    keywords: [
      'BHYT',
      'thẻ bảo hiểm',
      'tích hợp thông tin',
      'ví giấy tờ',
      'VssID',
      'BHXH',
      'bảo hiểm xã hội',
      'thẻ khám bệnh',
    ],
    minutes: {
      min: 5,
      max: 10,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'check-rumour',
    title: {
      vi: 'Kiểm tra tin đồn trước khi chia sẻ',
      en: 'Check a rumour before you share it',
    },
    needs: [
      {
        vi: 'Tôi nhận một tin, không biết thật hay giả',
        en: 'I got a story and do not know whether it is true',
      },
      {
        vi: 'Tin này có nên chia sẻ không',
        en: 'Should I share this?',
      },
      {
        vi: 'Tôi lỡ chia sẻ tin sai',
        en: 'I have shared something false',
      },
    ],
    topic: 'safety',
    keywords: [
      'tin giả',
      'tin đồn',
      'tin thất thiệt',
      'chia sẻ lên Facebook',
      'chuyển tiếp Zalo',
      'tin sai sự thật',
      'kiểm chứng',
      'phạt đăng tin sai',
      'trung tâm xử lý tin giả',
    ],
    minutes: {
      min: 3,
      max: 8,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'child-identity-card',
    title: {
      vi: 'Xin thẻ căn cước cho con dưới 14 tuổi',
      en: 'Identity card for a child under 14',
    },
    needs: [
      {
        vi: 'Tôi muốn làm thẻ căn cước cho con',
        en: 'I want an identity card for my child',
      },
      {
        vi: 'Cháu tôi chưa đủ 14 tuổi',
        en: 'My grandchild is not yet 14',
      },
      {
        vi: 'Làm thẻ cho cháu trên mạng được không?',
        en: 'Can I ask for the card online?',
      },
    ],
    topic: 'identity',
    app: 'VNeID',
    keywords: [
      'căn cước trẻ em',
      'thẻ cho bé',
      'làm căn cước cho con',
      'thủ tục hành chính',
      'người đại diện',
      'giám hộ',
      'giấy khai sinh',
    ],
    minutes: {
      min: 10,
      max: 20,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'file-dossier',
    title: {
      vi: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
      en: 'File papers on the national public service portal',
    },
    needs: [
      {
        vi: 'Tôi muốn nộp hồ sơ ở nhà',
        en: 'I want to file my papers from home',
      },
      {
        vi: 'Tôi muốn kết quả gửi về nhà',
        en: 'I want the result sent to my home',
      },
      {
        vi: 'Tôi nộp rồi mà không thấy tin gì',
        en: 'I filed and have heard nothing',
      },
    ],
    topic: 'services',
    app: 'dichvucong.gov.vn',
    keywords: [
      'dịch vụ công trực tuyến',
      'mức độ 3',
      'mức độ 4',
      'toàn trình',
      'một phần',
      'cổng dịch vụ công tỉnh',
      'bưu chính công ích',
      'trả kết quả tại nhà',
      'mã hồ sơ',
      'tra cứu hồ sơ',
      'thủ tục hành chính',
      'một cửa',
      'dichvucong.thainguyen.gov.vn',
    ],
    minutes: {
      min: 20,
      max: 45,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'health-declaration',
    title: {
      vi: 'Khai báo y tế cho mình và người nhà',
      en: 'Health declaration, for yourself and relatives',
    },
    needs: [
      {
        vi: 'Có nơi bảo tôi khai báo y tế',
        en: 'Somebody asks me for a health declaration',
      },
      {
        vi: 'Tôi cần khai hộ bố mẹ, con cháu',
        en: 'I have to declare for my parents or children',
      },
      {
        vi: 'Có tin nhắn bảo tôi phải khai',
        en: 'A message says that I must declare',
      },
      {
        vi: 'Trong người không khoẻ, gọi ai',
        en: 'I feel unwell, whom do I call',
      },
    ],
    topic: 'health',
    keywords: [
      'NCOVI',
      'Bluezone',
      'VHD',
      'tokhaiyte',
      'tokhaiyte.vn',
      'PC-Covid',
      'khaibaoyte.vn',
      'suckhoetoandan.vn',
      'tờ khai',
      'khai hộ',
      'F0',
      'F1',
      '115',
      'trạm y tế',
    ],
    minutes: {
      min: 5,
      max: 10,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'health-record',
    title: {
      vi: 'Xem Sổ sức khoẻ điện tử trên VNeID',
      en: 'See your health record in VNeID',
    },
    needs: [
      {
        vi: 'Tôi muốn xem lại lần khám và đơn thuốc',
        en: 'I want to see my visits and prescriptions',
      },
      {
        vi: 'Tôi tìm ứng dụng Sổ sức khoẻ điện tử',
        en: 'I am looking for the health record app',
      },
      {
        vi: 'Sổ sức khoẻ của tôi trống không',
        en: 'My health record is empty',
      },
    ],
    topic: 'health',
    app: 'VNeID',
    keywords: [
      'sổ khám bệnh',
      'lịch sử khám',
      'đơn thuốc',
      'bệnh án',
      'hssk.kcb.vn',
      'hồ sơ sức khỏe',
      'Sổ sức khỏe điện tử',
      'PC-Covid',
      'VssID',
      'giấy hẹn khám',
    ],
    minutes: {
      min: 5,
      max: 15,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'hotlines',
    title: {
      vi: 'Gọi số nào, nói gì',
      en: 'Which number to call, and what to say',
    },
    needs: [
      {
        vi: 'Có người bị nạn, tôi gọi số nào',
        en: 'Somebody is hurt, which number do I call',
      },
      {
        vi: 'Có cháy, có trộm',
        en: 'There is a fire, there is a thief',
      },
      {
        vi: 'Tôi cần số hỏi về VNeID, dịch vụ công',
        en: 'I need a number about VNeID or public services',
      },
      {
        vi: 'Tôi muốn báo tin giả, số lừa đảo',
        en: 'I want to report false news or a scammer',
      },
    ],
    topic: 'safety',
    keywords: [
      'cấp cứu',
      'cứu hoả',
      'công an',
      'đường dây nóng',
      'tổng đài',
      '113',
      '114',
      '115',
      '112',
      '111',
      '1022',
      '156',
      '5656',
      '19009095',
      '1900 3228',
      '18001096',
      '18008108',
      'sơ cứu',
      'bảo vệ trẻ em',
    ],
    minutes: {
      min: 1,
      max: 3,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'law-cybersecurity',
    title: {
      vi: 'Luật An ninh mạng với bà con',
      en: 'The Cybersecurity Law and you',
    },
    needs: [
      {
        vi: 'Tôi muốn biết luật nói gì về dùng mạng',
        en: 'I want to know about the law on using the net',
      },
      {
        vi: 'Chia sẻ tin trên mạng thế nào cho đúng luật',
        en: 'How to share news without doing wrong',
      },
      {
        vi: 'Tôi cần bài học pháp luật cho khu phố',
        en: 'I need a law lesson for my neighbourhood',
      },
    ],
    topic: 'law',
    keywords: [
      '24/2018/QH14',
      'luật an ninh mạng 2018',
      'luật an ninh mạng 2025',
      'an toàn mạng',
      'tin xấu độc',
      'phổ biến pháp luật',
      'bài học',
      'câu đố',
      'tin giả',
      'lừa đảo qua mạng',
    ],
    minutes: {
      min: 10,
      max: 20,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'online-class',
    title: {
      vi: 'Giúp con vào lớp học trực tuyến',
      en: 'Help a child into an online class',
    },
    needs: [
      {
        vi: 'Con tôi học trực tuyến, tôi chưa biết làm',
        en: 'My child has class online and I do not know how',
      },
      {
        vi: 'Con vào lớp mà không nghe, không nói được',
        en: 'In class my child hears nothing or is not heard',
      },
      {
        vi: 'Có người lạ vào lớp của con',
        en: 'A stranger came into my child’s class',
      },
    ],
    topic: 'learning',
    keywords: [
      'học online',
      'mã phòng học',
      'họp trực tuyến',
      'camera',
      'micro',
      'phòng chờ',
      'cô giáo',
      'phụ huynh',
      'ông bà kèm cháu học',
      'an toàn trẻ em trên mạng',
    ],
    minutes: {
      min: 10,
      max: 20,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'pay-fee',
    title: {
      vi: 'Trả lệ phí hồ sơ qua mạng',
      en: 'Pay an application’s fee online',
    },
    needs: [
      {
        vi: 'Hồ sơ của tôi có lệ phí phải trả',
        en: 'My application has a fee to pay',
      },
      {
        vi: 'Có người gọi bảo tôi nộp lệ phí',
        en: 'Somebody phoned and told me to pay a fee',
      },
      {
        vi: 'Tôi trả rồi mà trang chưa báo',
        en: 'I paid and the page does not say so',
      },
    ],
    topic: 'money',
    app: 'dichvucong.gov.vn',
    keywords: [
      'thanh toán trực tuyến',
      'nộp lệ phí',
      'phí hồ sơ',
      'biên lai điện tử',
      'ngân hàng',
      'ví điện tử',
      'không dùng tiền mặt',
      'bị trừ tiền',
    ],
    minutes: {
      min: 5,
      max: 15,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'spot-a-scam',
    title: {
      vi: 'Nhận ra trang giả, cuộc gọi giả',
      en: 'Spot a fake site or a fake call',
    },
    needs: [
      {
        vi: 'Có người xưng là công an gọi cho tôi',
        en: 'Somebody who says “police” phoned me',
      },
      {
        vi: 'Tôi không biết trang này thật hay giả',
        en: 'I do not know whether this site is real',
      },
      {
        vi: 'Có người bảo tôi cài một ứng dụng',
        en: 'Somebody tells me to install an app',
      },
      {
        vi: 'Tôi lỡ bị lừa rồi',
        en: 'I have been deceived',
      },
    ],
    topic: 'safety',
    keywords: [
      'lừa đảo',
      'giả danh công an',
      'cập nhật địa chỉ VNeID',
      'trang web giả mạo',
      'đường link lạ',
      'APK',
      'mất tiền',
      'OTP',
      'tín nhiệm mạng',
      'cuộc gọi lạ',
      'định danh mức 2 qua điện thoại',
      'sáp nhập phường xã',
    ],
    minutes: {
      min: 3,
      max: 10,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'support-policy',
    title: {
      vi: 'Ai được hỗ trợ theo Nghị quyết 15 của Hà Nội năm 2021?',
      en: 'Who was supported by Hanoi’s Resolution 15 of 2021?',
    },
    needs: [
      {
        vi: 'Tôi muốn xem lại Nghị quyết 15 của Hà Nội năm 2021',
        en: 'I want to look up Hanoi’s Resolution 15 of 2021',
      },
    ],
    topic: 'money',
    keywords: [
      '15/NQ-HĐND',
      'hộ nghèo, hộ cận nghèo',
      'người có công',
      'đối tượng bảo trợ xã hội',
      'tiền hỗ trợ',
      'gói hỗ trợ',
      'đối tượng hưởng',
      'chính sách hỗ trợ',
    ],
    minutes: {
      min: 1,
      max: 3,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
    retired: {
      why: {
        vi: 'Nghị quyết 15 của Hà Nội năm 2021 đã kết thúc từ năm 2021. Bảng này chỉ để tra lại.',
        en: 'Hanoi’s Resolution 15 of 2021 has been closed since 2021. It can only be looked up.',
      },
    },
  },
  {
    id: 'telehealth',
    title: {
      vi: 'Khám bệnh từ xa qua điện thoại',
      en: 'See a doctor by video',
    },
    needs: [
      {
        vi: 'Tôi muốn hỏi bác sĩ mà không phải đi xa',
        en: 'I want to ask a doctor without travelling',
      },
      {
        vi: 'Tôi có hẹn khám từ xa, cần chuẩn bị gì?',
        en: 'I have a video visit: how do I prepare?',
      },
      {
        vi: 'Bác sĩ gọi hình, tôi không biết bấm',
        en: 'I do not know how to take a video call',
      },
    ],
    topic: 'health',
    keywords: [
      'khám từ xa',
      'tư vấn từ xa',
      'telehealth',
      'khám trực tuyến',
      'bác sĩ trực tuyến',
      'gọi video',
      'khám chữa bệnh từ xa',
      'tái khám',
    ],
    minutes: {
      min: 20,
      max: 45,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'vaccination-record',
    title: {
      vi: 'Xem và sửa thông tin tiêm chủng',
      en: 'See and correct your vaccinations',
    },
    needs: [
      {
        vi: 'Tôi muốn xem đã tiêm những mũi nào',
        en: 'I want to see which injections I had',
      },
      {
        vi: 'Thông tin tiêm của tôi bị sai',
        en: 'My vaccination record is wrong',
      },
      {
        vi: 'Tôi bị thiếu mũi tiêm',
        en: 'An injection is missing',
      },
      {
        vi: 'Tôi mất giấy xác nhận tiêm',
        en: 'I lost my vaccination paper',
      },
    ],
    topic: 'health',
    app: 'VNeID',
    keywords: [
      'tiêm chủng',
      'vắc xin',
      'vaccine',
      'mũi tiêm',
      'chứng nhận tiêm',
      'thẻ xanh',
      'hộ chiếu vắc xin',
      'tiemchungcovid19.gov.vn',
      'PC-Covid',
      'Sổ sức khỏe điện tử',
      'COVID',
    ],
    minutes: {
      min: 5,
      max: 30,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'venue-qr',
    title: {
      vi: 'Đăng ký địa điểm và dán mã QR ở cửa',
      en: 'Register a place and put up its QR code',
    },
    needs: [
      {
        vi: 'Tôi muốn có mã QR cho chợ, quán, chùa, lớp học',
        en: 'I want a QR code for my market, shop, temple or class',
      },
      {
        vi: 'Khách vào phải ghi sổ, lâu quá',
        en: 'Writing visitors into a book takes too long',
      },
      {
        vi: 'Tôi cần in lại mã QR dán ở cửa',
        en: 'I need to print the code at the door again',
      },
    ],
    topic: 'community',
    keywords: [
      'qr.tokhaiyte.vn',
      'PC-Covid',
      'mã địa điểm',
      'điểm kiểm dịch',
      'áp phích',
      'đăng ký điểm quét',
      'sổ khách',
      'check in',
    ],
    minutes: {
      min: 10,
      max: 20,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'vietqr',
    title: {
      vi: 'Đọc kỹ mã QR trước khi trả tiền',
      en: 'Read a payment QR code before you pay',
    },
    needs: [
      {
        vi: 'Tôi sợ quét mã QR bị mất tiền',
        en: 'I am afraid to lose money by scanning a QR code',
      },
      {
        vi: 'Tôi muốn trả tiền bằng mã QR',
        en: 'I want to pay by QR code',
      },
      {
        vi: 'Có người gửi mã bảo tôi quét để nhận tiền',
        en: 'Somebody sent me a code to “receive money”',
      },
    ],
    topic: 'money',
    app: 'VietQR',
    keywords: [
      'quét mã trả tiền',
      'chuyển khoản',
      'mã QR ngân hàng',
      'NAPAS',
      'thanh toán không tiền mặt',
      'mua hàng',
      'đi chợ',
      'chuyển nhầm',
      'dán đè mã',
    ],
    minutes: {
      min: 2,
      max: 5,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'visitor-check-in',
    title: {
      vi: 'Ghi tên khi vào, có hay không có điện thoại',
      en: 'Check in, with or without a phone',
    },
    needs: [
      {
        vi: 'Ở cửa bảo tôi quét mã',
        en: 'At the door they ask me to scan',
      },
      {
        vi: 'Tôi không có điện thoại thì vào thế nào',
        en: 'How do I get in without a phone',
      },
      {
        vi: 'Tôi quét mà không được',
        en: 'I scan and nothing happens',
      },
      {
        vi: 'Họ ghi tên tôi để làm gì',
        en: 'Why do they write down my name',
      },
    ],
    topic: 'community',
    keywords: [
      'quét mã vào cửa',
      'check in',
      'Bluezone',
      'PC-Covid',
      'tokhaiyte',
      'thẻ ra vào',
      'quét căn cước',
      'sổ khách',
    ],
    minutes: {
      min: 1,
      max: 5,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'vneid-install',
    title: {
      vi: 'Cài VNeID và đăng ký mức 1',
      en: 'Install VNeID and register (level 1)',
    },
    needs: [
      {
        vi: 'Tôi muốn cài VNeID',
        en: 'I want to install VNeID',
      },
      {
        vi: 'Điện thoại tôi chưa có VNeID',
        en: 'My phone has no VNeID yet',
      },
      {
        vi: 'Tôi không biết tải ở đâu cho đúng',
        en: 'I do not know where the real one is',
      },
      {
        vi: 'Tôi muốn có tài khoản định danh',
        en: 'I want an electronic identity',
      },
    ],
    topic: 'identity',
    app: 'VNeID',
    keywords: [
      'định danh điện tử',
      'mức độ 01',
      'mức độ 1',
      'căn cước điện tử',
      'tải ứng dụng',
      'App Store',
      'CH Play',
      'Google Play',
      'đăng ký tài khoản',
      'Bluezone',
      'NCOVI',
      'PC-Covid',
    ],
    minutes: {
      min: 15,
      max: 30,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'vneid-level-2',
    title: {
      vi: 'Lên mức 2 và kích hoạt VNeID',
      en: 'Get VNeID level 2 and activate it',
    },
    needs: [
      {
        vi: 'Tôi muốn lên VNeID mức 2',
        en: 'I want VNeID level 2',
      },
      {
        vi: 'Tôi có tin nhắn đã duyệt, giờ làm gì?',
        en: 'I got the approval message: what now?',
      },
      {
        vi: 'VNeID của tôi chưa kích hoạt',
        en: 'My VNeID is not activated',
      },
      {
        vi: 'Máy báo cần tài khoản mức 2',
        en: 'It says I need level 2',
      },
    ],
    topic: 'identity',
    app: 'VNeID',
    keywords: [
      'mức độ 02',
      'mức độ 2',
      'kích hoạt',
      'định danh điện tử',
      'passcode',
      'câu hỏi bảo mật',
      'Công an phường',
      'vân tay',
      'căn cước gắn chip',
    ],
    minutes: {
      min: 15,
      max: 60,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'vneid-password',
    title: {
      vi: 'Lấy lại mật khẩu VNeID',
      en: 'Get back into VNeID',
    },
    needs: [
      {
        vi: 'Tôi quên mật khẩu VNeID',
        en: 'I forgot my VNeID password',
      },
      {
        vi: 'Tôi mất SIM, không nhận được mã',
        en: 'I lost my SIM and get no code',
      },
      {
        vi: 'Tôi đổi số điện thoại',
        en: 'My phone number has changed',
      },
    ],
    topic: 'identity',
    app: 'VNeID',
    keywords: [
      'quên passcode',
      'không vào được VNeID',
      'OTP không về',
      'đổi SIM',
      'định danh điện tử',
    ],
    minutes: {
      min: 5,
      max: 15,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
  {
    id: 'zalo-group',
    title: {
      vi: 'Vào nhóm Zalo của khu phố an toàn',
      en: 'Join the neighbourhood’s Zalo group safely',
    },
    needs: [
      {
        vi: 'Tôi muốn vào nhóm Zalo của khu phố',
        en: 'I want to join the neighbourhood’s Zalo group',
      },
      {
        vi: 'Có người lạ mời tôi vào nhóm',
        en: 'A stranger invited me to a group',
      },
      {
        vi: 'Trong nhóm có người hỏi vay tiền',
        en: 'Somebody in the group asks for money',
      },
    ],
    topic: 'community',
    app: 'Zalo',
    keywords: [
      'nhóm tổ dân phố',
      'nhóm khu phố',
      'thông báo của phường',
      'nhóm chi bộ',
      'quét mã vào nhóm',
      'nhắn tin',
      'tắt tiếng nhóm',
      'bị chiếm tài khoản Zalo',
    ],
    minutes: {
      min: 5,
      max: 15,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
];
