/** Vietnamese: the first language and the fallback. Readers are addressed as "cô bác, anh chị". */
const vi = {
  $code: 'vi',
  $name: 'Tiếng Việt',
  $dir: 'ltr' as 'ltr' | 'rtl',

  // Common
  back: 'Quay lại',
  cancel: 'Thôi',
  close: 'Đóng',
  tryAgain: 'Thử lại',
  people: (count: number) => `${count} người`,
  loading: 'Đang mở…',

  // Scanner (ward-code-scanner)

  // Codes refused

  // Check-in (ward-check-in)

  // Diary (ward-visit-diary)

  // Registration (ward-venue-registration)

  // Venue code and poster (ward-venue-code, ward-venue-poster)
  posterStepScan: 'Quét mã',
  posterStepAgree: 'Đồng ý',
  posterStepEnter: 'Mời vào',
  posterCannotScan: 'Không quét được? Nhập mã',

  // Log (ward-visit-log)

  // Storage failures
};

export default vi;
