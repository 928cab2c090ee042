/**
 * Every syllable that Vietnamese spelling allows, some 18,000, of which some 7,000 are in use.
 * Made from the tables here alone, so that it can be held against the typing.
 */
import { TONES } from './typing-keys.js';

/** Behind the vowel that bears the tone stands `_`, as new spelling has it (hoà, thuý). */
const RHYMES = `
  a_ a_c a_ch a_i a_m a_n a_ng a_nh a_o a_p a_t a_u a_y ă_c ă_m ă_n ă_ng ă_p ă_t
  â_c â_m â_n â_ng â_p â_t â_u â_y e_ e_c e_m e_n e_ng e_o e_p e_t
  ê_ ê_ch ê_m ê_n ê_nh ê_p ê_t ê_u o_ o_c o_i o_m o_n o_ng o_p o_t oo_c oo_ng
  ô_ ô_c ô_i ô_m ô_n ô_ng ô_p ô_t ơ_ ơ_i ơ_m ơ_n ơ_p ơ_t
  u_ u_a u_c u_i u_m u_n u_ng u_p u_t uô_c uô_i uô_m uô_n uô_ng uô_t
  ư_ ư_a ư_c ư_i ư_m ư_ng ư_t ư_u ươ_c ươ_i ươ_m ươ_n ươ_ng ươ_p ươ_t ươ_u
  oa_ oa_c oa_ch oa_i oa_m oa_n oa_ng oa_nh oa_o oa_p oa_t oa_y oă_c oă_m oă_n oă_ng oă_t
  oe_ oe_n oe_o oe_t uâ_n uâ_ng uâ_t uâ_y uê_ uê_ch uê_nh uê_u uơ_
  uy_ uy_a uy_ch uyê_n uyê_t uy_n uy_nh uy_p uy_t uy_u
`;
/** Not behind gi and c, ng, g. */
const FRONT = 'i_ i_a i_ch i_m i_n i_nh i_p i_t i_u iê_c iê_m iê_n iê_ng iê_p iê_t iê_u';
const Y = 'y_ yê_m yê_n yê_ng yê_t yê_u';
const QU = `
  a_ a_c a_ch a_i a_n a_ng a_nh a_o a_t a_u a_y ă_c ă_m ă_n ă_ng ă_p ă_t â_n â_ng â_t â_y
  e_ e_n e_o e_t ê_ ê_n ê_t ê_ch i_ i_t ơ_ ơ_t ô_c y_ y_t y_nh y_ch yê_n yê_t`;
const GI = 'gi_ gi_n gi_m giê_ng giê_c giê_t';

const PLAIN = 'b ch d đ h kh l m n nh ph r s t th tr v x'.split(' ');

export function allSyllables(): readonly string[] {
  const back = list(RHYMES).filter((rhyme) => !/^[eê]/.test(rhyme));
  const front = list(`${FRONT} ${RHYMES}`).filter((rhyme) => /^[eêi]/.test(rhyme));
  const begun = (onsets: readonly string[], rhymes: readonly string[]): string[] =>
    onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme));
  return [
    ...begun(['', ...PLAIN], [...back, ...front.filter((rhyme) => !/^iê/.test(rhyme))]),
    ...begun(PLAIN, list(FRONT)),
    ...begun(['c', 'g', 'ng', 'gi', 'p'], back),
    ...begun(['k', 'gh', 'ngh', 'p'], front),
    ...begun(['gi'], list('e_ e_m e_o e_t')),
    ...begun(['qu'], list(QU)),
    ...begun([''], list(`${Y} ${GI}`)),
    ...begun(['h', 'k', 'l', 'm', 's', 't', 'v'], ['y_']),
  ].flatMap(toned);
}

function toned(syllable: string): string[] {
  const isStopped = /(?:[ptc]|ch)$/.test(syllable);
  const tones = isStopped ? TONES.filter(({ vni }) => vni === '1' || vni === '5') : TONES;
  const unmarked = isStopped ? [] : [syllable.replace('_', '')];
  return [...unmarked, ...tones.map(({ mark }) => syllable.replace('_', mark).normalize('NFC'))];
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
