/**
 * What a screen that others see may show: enough that visitors know it is they, little to whoever
 * looks over their shoulder. The dots never tell how long the hidden part is, and of what is short
 * nothing shows.
 */

const HIDDEN = '••••';

/** Shorter numbers would be half shown. */
const ID_LENGTH = 8;

/** Letters, or letters tied by an apostrophe or a dash: no number, no address. */
const A_NAME = /^\p{L}[\p{L}\p{M}'’ʼ-]*$/u;

/**
 * `••••6789` of `079190006789`: the end of an identity card's, passport's or insurance number,
 * which its bearer knows and which tells nothing; the front would tell where, when and as which
 * sex the person was born. Only dots for what is under 8 characters or does not end in digits.
 */
export function maskId(id: string): string {
  const characters = id.normalize('NFKC').replace(/[\s.\p{Pd}\p{Cf}]/gu, '');
  const end = characters.slice(-4);
  return characters.length >= ID_LENGTH && /^\d{4}$/.test(end) ? HIDDEN + end : HIDDEN;
}

/**
 * `N… T… Mẫu` of `Nguyễn Thị Mẫu`: the last word, by which people are called, and the others'
 * first letters. Of a one-word name, or where the last word is not all letters, a first letter
 * alone; dots for what has no letter.
 */
export function maskName(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const isShown = A_NAME.test(last);
  const initials = (isShown ? words.slice(0, -1) : words).map(initial);
  return [...initials, ...(isShown ? [last] : [])].join(' ') || HIDDEN;
}

/**
 * `09•• ••• 678` of `0912345678`: the last three digits, and at home the two that tell a mobile
 * from a landline. Takes what `parsePhone` gives; only dots for anything else.
 */
export function maskPhone(phone: string): string {
  const [, start = '', end = ''] = /^(0[2-9]|\+)\d{5,}(\d{3})$/.exec(phone) ?? [];
  if (end === '') return HIDDEN;
  return `${start.padEnd(4, '•')} ••• ${end}`;
}

/** A letter with its marks; a digit tells nothing of a name, so it is hidden too. */
function initial(word: string): string {
  return `${/^\p{L}\p{M}*/u.exec(word)?.[0] ?? ''}…`;
}
