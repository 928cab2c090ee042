/** Vietnamese numbers in words, as they are said in the north and on the news. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const THOUSANDS = ['', 'nghìn', 'triệu'];
/** As far as whole numbers are said as such: a billion billions less one. */
const MOST_DIGITS = 18;

/** `một một năm` of `115`. */
export function digitWords(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join(' ');
}

/**
 * `một nghìn không trăm linh năm` of `1005`. Takes ASCII digits alone; zeros in front are not said;
 * more than 18 digits are said one by one.
 */
export function numberWords(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > MOST_DIGITS) return digitWords(digits);
  if (plain === '0') return 'không';
  const billions = plain.slice(0, -9);
  const rest = belowBillion(plain.slice(-9), billions !== '');
  return [billions && `${numberWords(billions)} tỷ`, rest].filter(Boolean).join(' ');
}

/** `phẩy năm`, `phẩy hai mươi lăm`, `phẩy không năm`: what follows a decimal comma. */
export function decimalWords(digits: string): string {
  const isWhole = digits.length <= 2 && !digits.startsWith('0');
  return `phẩy ${isWhole ? numberWords(digits) : digitWords(digits)}`;
}

function belowBillion(digits: string, isAfter: boolean): string {
  const groups = digits.padStart(9, '0').match(/\d{3}/g) ?? [];
  let said = isAfter;
  return groups
    .map((group, index) => {
      if (group === '000') return '';
      const words = hundreds(group, said);
      said = true;
      return [words, THOUSANDS[groups.length - 1 - index]].filter(Boolean).join(' ');
    })
    .filter(Boolean)
    .join(' ');
}

/** @param isAfter whether a larger group was said, after which no place is left out */
function hundreds(group: string, isAfter: boolean): string {
  const [hundred = 0, ten = 0, one = 0] = [...group].map(Number);
  const words: (string | undefined)[] = [];
  if (hundred > 0 || isAfter) words.push(DIGITS[hundred], 'trăm');
  if (ten === 0) {
    if (one > 0 && words.length > 0) words.push('linh');
    if (one > 0) words.push(DIGITS[one]);
  } else {
    words.push(ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`, unit(ten, one));
  }
  return words.filter(Boolean).join(' ');
}

function unit(ten: number, one: number): string | undefined {
  if (one === 0) return undefined;
  if (one === 1 && ten > 1) return 'mốt';
  return one === 5 ? 'lăm' : DIGITS[one];
}
