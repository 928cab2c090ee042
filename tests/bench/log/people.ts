/** People who do not exist, with the names of a ward: few family names, many given ones. */
import type { Identity } from '../../../src/core/identity.js';

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const MIDDLE = 'Văn Thị Minh Ngọc Hữu Đức Thanh Quốc Thuý Kim Xuân Hoài'.split(' ');
const GIVEN =
  'An Anh Bình Châu Cường Dũng Giang Hà Hạnh Hải Hoa Hùng Hương Khánh Lan Linh Long Mai Mẫu Mỹ Nam Nga Nguyệt Oanh Phúc Phượng Quân Quý Sơn Tâm Thảo Thử Trang Tuấn Uyên Vân Việt Yến'.split(
    ' ',
  );

/** What staff type, letter by letter. */
export const TYPED = [
  'nguyễn thị mẫu',
  'nguyen van an',
  'Quý',
  'tran thi my',
  'huong',
  'pham t',
  '0912 345',
  '4567',
  '8h',
  '08:15 nguyen',
  'khong co ai',
];

/** The same for the same visit. */
export function identityOf(visit: string): Identity {
  let number = 0;
  for (const letter of visit.slice(-12)) number = (number * 31 + letter.charCodeAt(0)) >>> 0;
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(number / step) % list.length] ?? '';
  const name = `${pick(FAMILY, 1)} ${pick(MIDDLE, 17)} ${pick(GIVEN, 211)}`;
  const phone = `09${String(number % 100_000_000).padStart(8, '0')}`;
  return number % 3 === 0
    ? { name, phone, document: `0791900${number % 100_000}` }
    : { name, phone };
}
