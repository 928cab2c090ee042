/** Vietnamese words of `ward-guide`. */
const vi = {
  // Opening a guide
  guideLoading: 'Đang mở hướng dẫn…',
  guideNone: 'Chưa chọn hướng dẫn nào.',
  guideUnknown: 'Không có hướng dẫn này.',
  guideUnknownHelp: 'Cô bác xem lại danh sách hướng dẫn, hoặc hỏi cán bộ phường.',
  guideNotLoaded: 'Chưa tải được hướng dẫn.',
  guideNotLoadedHelp: 'Cô bác xem máy có mạng chưa. Có mạng là tự mở, hoặc bấm Thử lại.',
  guideRetry: 'Thử lại',
  guideRefused: 'Hướng dẫn này có lỗi nên không mở.',
  guideRefusedHelp: 'Nhờ người soạn sửa những chỗ sau:',
  guidePartLate: 'Phần này chưa tải được. Cô bác xem máy có mạng chưa, rồi bấm lại.',

  // Start
  guideBegin: 'Bắt đầu',
  guideResume: (step: number) => `Tiếp tục từ bước ${step}`,
  guideBeginAnew: 'Bắt đầu lại từ đầu',
  guideMinutes: (min: number, max: number) =>
    min === max ? `Khoảng ${min} phút` : `${min} đến ${max} phút`,
  guideAudience: 'Dành cho:',
  guideBring: 'Cần có sẵn',
  guideBringNone: 'Không cần mang gì',
  guideVerified: (day: string) => `Đã kiểm tra ngày ${day}`,
  guideScreenDiffers: 'Màn hình có thể khác',
  guideDiffers: 'Có chỗ có thể khác',
  guideLow: 'Chưa kiểm chứng: có thể khác',
  guideRetired: 'Cách này không còn dùng nữa',
  guideReplaced: 'Xem cách mới',
  guideVariantAsk: 'Cô bác làm trên máy nào?',
  guideVariantMissing: 'Cô bác chọn một loại máy ở trên rồi bấm tiếp.',
  guideVariantIs: (name: string) => `Làm trên: ${name}`,

  // A step
  guidePosition: (step: number, of: number) => `Bước ${step}/${of}`,
  guidePositionSaid: (step: number, of: number) => `Bước ${step} trên ${of}.`,
  guideDetour: (step: number, of: number) => `Gỡ vướng, ở bước ${step}/${of}`,
  guideDetourSaid: (step: number, of: number) => `Gỡ vướng, ở bước ${step} trên ${of}.`,
  guideWarnScam: 'Coi chừng lừa đảo',
  guideWarnCode: 'Giữ kín mã',
  guideWarnFee: 'Chú ý tiền phí',
  guideWarnPrivacy: 'Giữ kín thông tin riêng',
  guideWarnHealth: 'Chú ý sức khoẻ',
  guideNext: 'Tiếp theo',
  guideFinish: 'Xong',
  guideBack: 'Quay lại',
  guideYes: 'Rồi',
  guideNo: 'Chưa',
  guideUnsure: 'Không chắc',

  // Help, on every screen
  guideHelp: 'Trợ giúp',
  guideStuck: 'Tôi bị vướng',
  guidePerson: 'Gọi người giúp',

  // Tools
  guideTools: 'Công cụ',
  guideOverview: 'Các bước',
  guideSmaller: 'Chữ nhỏ hơn',
  guideLarger: 'Chữ to hơn',
  guideSize: (size: number, of: number) => `Cỡ chữ ${size} trên ${of}`,
  guideMore: 'Thêm',
  guideTake: 'Mang theo',

  // Whoever helps
  guideHelperOn: 'Tôi giúp người khác',
};

export type GuideStrings = typeof vi;

export default vi;
