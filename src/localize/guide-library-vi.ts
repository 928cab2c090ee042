/** Vietnamese of the library of guides (ward-guide-library). */
const vi = {
  libraryTitle: 'Cô bác cần làm gì?',
  librarySearch: 'Tìm hướng dẫn',
  librarySearchHint: 'Gõ điều cần làm, không dấu cũng được: “quen mat khau”',
  libraryClear: 'Xoá chữ tìm',
  libraryByNeed: 'Theo việc',
  libraryByApp: 'Theo ứng dụng',
  libraryNoApp: 'Không cần ứng dụng',
  libraryArrange: 'Cách sắp xếp',
  libraryMinutes: (min: number, max: number) =>
    min === max ? `${min} phút` : `${min}–${max} phút`,
  libraryFound: (count: number) => `${count} hướng dẫn`,
  libraryMore: (count: number) => `Xem thêm ${count} hướng dẫn`,
  libraryNear: 'Chưa có hướng dẫn nào đúng từng chữ. Gần nhất là:',
  libraryNone: 'Chưa có hướng dẫn cho việc này.',
  libraryNoneHelp: 'Thử một từ ngắn hơn, hoặc hỏi người trực của phường.',
  libraryRetired: 'Đã ngừng',
  libraryRetiredWas: (name: string) => `${name} không còn dùng như trước`,
  libraryInstead: 'Việc cần làm bây giờ:',
  libraryBack: 'Tất cả hướng dẫn',
  libraryWardGuides: 'Của phường',
  libraryNotLoaded: (count: number) =>
    `${count} hướng dẫn của phường chưa mở được. Xin báo người quản trị trang.`,
  libraryGone: 'Mã này chỉ đến một hướng dẫn không có ở đây. Mời tìm trong danh sách.',
  libraryTopicIdentity: 'Căn cước, VNeID',
  libraryTopicServices: 'Hồ sơ, dịch vụ công',
  libraryTopicHealth: 'Sức khoẻ',
  libraryTopicMoney: 'Tiền bạc, thanh toán',
  libraryTopicSafety: 'An toàn, chống lừa đảo',
  libraryTopicLearning: 'Học tập',
  libraryTopicCommunity: 'Khu phố, ra vào',
  libraryTopicLaw: 'Pháp luật',
};

export type GuideLibraryStrings = typeof vi;

export default vi;
