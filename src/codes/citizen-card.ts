/** The QR code of a citizen's card. */
import { readDayFirst, wholeDate } from './dates.js';
import { asName, isShowable } from './written.js';

/**
 * Read, never verified: its text is unsigned, and anybody can print another. Confidence: the form
 * of 2021 high, that of 2024 medium.
 */
export interface CitizenCard {
  readonly kind: 'citizen-card';
  /** `2021`: 7 fields, on the front. `2024`: 10 or 11, on the back; those after 7 are dropped. */
  readonly form: '2021' | '2024';
  /** 12 digits. */
  readonly idNumber: string;
  /** 9 or 12 digits; absent on most cards. */
  readonly oldIdNumber?: string;
  /** NFC, as on the card; at most 120 characters. */
  readonly fullName: string;
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where the card knows no more (low confidence). */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** NFC, as on the card but for doubled commas and spaces; at most 400 characters, may be empty. */
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /**
   * Neither name nor address has one accent: hardly a card, rather a hand scanner that dropped
   * them. Unless a camera has read it, ask for it to be scanned with one.
   */
  readonly unaccented?: true;
}

const ID = /^\d{12}$/;
const OLD_ID = /^(?:\d{9}|\d{12})?$/;
/** A card's first field after a program has put labels in: `CCCD:001090000001`. */
const LABELLED = /^[^:\d]{1,30}: ?\d{9,12}$/;

/** What an encoding that could not write a letter leaves, and UTF-8 read as Latin-1 (`Nguyá»…n`). */
const LOST = /[?\ufffd]|[ÂÃÄÆ][\u0080-\u00bfƒ\u2018-\u201e]|á[º»]/;
/** Every syllable has a vowel; accented ones count, so `Vn` is what is left of `Văn`. */
const NO_VOWEL = /(?:^| )(?!ng(?: |$))[b-df-hj-np-tv-xzđ]{2,}(?= |$)/i;
const NOT_ASCII = /[^\0-\x7f]/;
const ADDRESS_LENGTH = 400;
const COMMAS = / ,|,,/;

/**
 * The fields of a text parted at `|`, each tidy, as a card. `garbled` where they are a card's, but
 * the letters were lost on the way, so that the name would be a wrong one; `rewritten` where a card
 * was read by a program that wrote it anew; `undefined` where they are something else.
 */
export function readCitizenCard(
  fields: readonly string[],
): CitizenCard | 'garbled' | 'rewritten' | undefined {
  const { length } = fields;
  const [idNumber = '', old = '', written = '', born = '', sexWord = '', place = '', issued = ''] =
    fields;
  if (!ID.test(idNumber)) return LABELLED.test(idNumber) ? 'rewritten' : undefined;
  if (length !== 7 && length !== 10 && length !== 11) {
    return length > 3 && length < 12 ? 'rewritten' : undefined;
  }
  const fullName = asName(written);
  const birthDate = readDayFirst(born);
  const sex = readSex(sexWord);
  const issuedOn = wholeDate(readDayFirst(issued));
  if (!OLD_ID.test(old) || !fullName || !birthDate || !sex || !issuedOn) return 'garbled';
  if (place.length > ADDRESS_LENGTH || !isShowable(place)) return 'garbled';
  if (LOST.test(written) || LOST.test(place) || NO_VOWEL.test(written)) return 'garbled';
  const card: CitizenCard = {
    kind: 'citizen-card',
    form: length === 7 ? '2021' : '2024',
    idNumber,
    fullName,
    birthDate,
    sex,
    address: COMMAS.test(place) ? place.replace(/(?: ?,)+/g, ',') : place,
    issuedOn,
  };
  const unaccented = !NOT_ASCII.test(fullName) && !NOT_ASCII.test(place);
  if (old === '' && !unaccented) return card;
  return { ...card, ...(old !== '' && { oldIdNumber: old }), ...(unaccented && { unaccented }) };
}

function readSex(word: string): 'male' | 'female' | undefined {
  switch (word.toLowerCase()) {
    case 'nam':
      return 'male';
    case 'nữ':
      return 'female';
    default:
      return undefined;
  }
}
