/** Which rhymes (vowels and what closes them) Vietnamese spelling has. */
import { bare } from './letters.js';

/** Of open syllables and those closed by a glide or a consonant; `u` of `qu` is not in it. */
const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt',
  'oc oe oem oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơng ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uơ uôc uôi uôm uôn uông uôt',
  'up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y yêm yên yêng yêt yêu',
]
  .join(' ')
  .split(' ');

/** Behind `qu` only; the others there begin with none of `o ô u ư`, but for `ôc`. */
const QU_RHYMES = ['ych', 'yn', 'ynh', 'yp', 'yt', 'yu', 'êt', 'iên', 'iêt', 'ôc'];

/** Sounds of neighbouring languages that names of places spell so: La Dêê, Ia Púch. */
const FOREIGN = ['êe', 'êê', 'uch'];

export const rhymes: ReadonlySet<string> = new Set(RHYMES);

export const quRhymes: ReadonlySet<string> = new Set([
  ...RHYMES.filter((rhyme) => !/^(?:[oôuư]|ia$)/.test(rhyme)),
  ...QU_RHYMES,
]);

let beginnings: ReadonlySet<string> | undefined;
let quBeginnings: ReadonlySet<string> | undefined;

/** Whether letters or marks can still be added to it so that it is a rhyme: `uye` of `uyên`. */
export function beginsRhyme(part: string): boolean {
  beginnings ??= new Set([...beginningsOf(RHYMES), ...FOREIGN]);
  return beginnings.has(part);
}

export function beginsQuRhyme(part: string): boolean {
  quBeginnings ??= beginningsOf(quRhymes);
  return quBeginnings.has(part);
}

/** Every beginning of every rhyme, with all, some or none of its marks. */
function beginningsOf(all: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const rhyme of all) {
    let parts = [''];
    for (const char of rhyme) {
      parts = parts.flatMap((part) => [...new Set([part + char, part + bare(char)])]);
      for (const part of parts) found.add(part);
    }
  }
  return found;
}
