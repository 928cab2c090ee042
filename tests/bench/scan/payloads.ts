/**
 * What a kiosk's codes say: cards of made-up persons, alone or with their household, as UTF-8 with
 * all its accents; and venue codes, which are capitals and digits.
 */

type Random = () => number;

/** Bytes that a code of version 5, 6, … 20 holds at level M (ISO/IEC 18004). */
const CAPACITY = [84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666];
const FIRST_VERSION = 5;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Đức', 'Thanh', 'Hữu', 'Quốc', 'Bảo', 'Thu', 'Xuân'];
const GIVEN = ['Hương', 'Ánh', 'Dũng', 'Nguyệt', 'Sơn', 'Thảo', 'Vỹ', 'Kiệt', 'Mỹ', 'Tuấn', 'Yến'];
const STREET = ['Hoa Sen', 'Bến Đò', 'Cây Gòn', 'Giếng Nước', 'Chợ Cũ', 'Đồng Mới', 'Lũy Tre'];
const PLACE = ['phường Hoa Sen', 'xã Đồng Mới', 'phường Bến Cũ', 'xã Cây Gòn', 'phường Lũy Tre'];

/** A text that fills a code of about this version, 5 to 20, in level M. */
export function cardText(random: Random, version: number): string {
  const limit = CAPACITY[version - FIRST_VERSION] ?? 84;
  const parts = person(random);
  let text = parts.shift() ?? '';
  // Word by word up to the brim; a household card goes on with the next person.
  for (;;) {
    const next = `${text}${parts.shift() ?? ''}`;
    if (new TextEncoder().encode(next).length > limit) return text;
    text = next;
    if (parts.length === 0) parts.push('\n', ...person(random));
  }
}

/** As long as the venue codes of this project are, with other letters in it. */
export function venueText(random: Random, version: number): string {
  // Capitals and digits take 5.5 bits each, where a byte takes 8.
  const room = Math.floor((CAPACITY[version - FIRST_VERSION] ?? 84) * 1.4);
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
  const start = 'HTTPS://PHUONGHOASEN.EXAMPLE/VAO/';
  const signed = Array.from({ length: room - start.length }, () => pick(letters, random));
  return start + signed.join('');
}

/** `079…|…|Nguyễn Thị Ánh|01021990|Nữ|12 Hoa Sen, …|03042021`, in pieces. */
function person(random: Random): string[] {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const date = (from: number, years: number) => {
    const [day, month] = [1 + random() * 28, 1 + random() * 12].map((part) =>
      String(Math.floor(part)).padStart(2, '0'),
    );
    return `${day}${month}${from + Math.floor(random() * years)}`;
  };
  const name = [FAMILY, MIDDLE, GIVEN].map((names) => pick(names, random)).join(' ');
  const address = `${1 + Math.floor(random() * 300)} ${pick(STREET, random)}, ${pick(PLACE, random)}`;
  const fields = [
    `099${digits(9)}`,
    digits(9),
    name,
    date(1940, 75),
    random() < 0.5 ? 'Nam' : 'Nữ',
    address,
    date(2021, 5),
  ];
  return fields.join('|').split(/(?<=[ |])/);
}

function pick<Item>(items: ArrayLike<Item>, random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
