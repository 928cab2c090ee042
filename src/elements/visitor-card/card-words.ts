/** The fixed words of a printed card: Vietnamese, whatever language the page speaks. */
export const cardWords = {
  number: 'Số thẻ',
  /** A line each. */
  whatToDo: ['Đưa thẻ này', 'ở cửa'],
  /** Beside a bar of 5 cm under the cards, so that a sheet printed too small is noticed. */
  scale: '5 cm. In đúng cỡ 100 %, không thu nhỏ.',
} as const;
