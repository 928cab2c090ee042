/** Vietnamese of the pass that follows a check-in; comes with what draws its code. */
const vi = {
  passShow: 'Khi được hỏi, cô bác đưa mã này cho người trực quét.',
  passLabel: (venue: string) => `Mã vào cửa ở ${venue}, để người trực quét`,
  passNow: 'Bây giờ',
  passTooMany:
    'Đi đông nên mã không chứa hết tên. Khi được hỏi, cô bác đưa màn hình này cho người trực xem.',
};

export type PassStrings = typeof vi;

export default vi;
