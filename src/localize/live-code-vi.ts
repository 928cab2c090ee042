/** Vietnamese of a live code (ward-venue-code live). */
const vi = {
  liveCodeNext: (seconds: number) => `Mã mới sau ${seconds} giây`,
  liveCodeMaking: 'Đang tạo mã mới…',
  liveCodeFailed:
    'Chưa tạo được mã mới. Máy đang tự thử lại; trong lúc chờ, mời cô bác nhập dòng mã ở dưới.',
};

export type LiveCodeStrings = typeof vi;

export default vi;
