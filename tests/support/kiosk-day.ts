/** The script of a day at a kiosk: who comes for what, who walks away, and what may remain of them. */

/** What people come for. */
export const ERRANDS = ['card', 'typed', 'guide', 'search', 'help'] as const;

export type Errand = (typeof ERRANDS)[number];

export interface Resident {
  readonly errand: Errand;
  /** Walks away in the middle, without pressing anything. */
  readonly leaves: boolean;
  readonly name: string;
  /** The keys that write the name, in Telex. */
  readonly keys: string;
  readonly phone: string;
  /** Twelve digits, as on a card of the year 2025. */
  readonly document: string;
}

/** So that the fourth syllable is nobody else's. */
const LETTERS = 'bcdghklmnpqrstvx';

export function residents(count: number): Resident[] {
  return Array.from({ length: count }, (_, i) => {
    const mark = `${LETTERS[i % 16] ?? ''}${LETTERS[Math.floor(i / 16) % 16] ?? ''}`;
    return {
      errand: ERRANDS[i % ERRANDS.length] ?? 'card',
      leaves: i % 3 === 2,
      name: `Ngô Kỳ Lạ ${mark}q${mark}`,
      keys: `ngoo kyf laj ${mark}q${mark}`,
      phone: `09${String(70_000_000 + i * 7_919)}`,
      document: `0010900${String(10_000 + i * 37)}`,
    };
  });
}

/** What a hand scanner types of a paper health insurance card: ASCII alone, the name as bytes. */
export function cardText({ document, name }: Resident): string {
  const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex');
  return `${document}|${hex(name)}|01/01/1960|2|${hex('Phường Mẫu')}|01 - 001|01/01/2021|31/12/2099|...|$`;
}

/** What would tell that somebody was there. */
export function traces({ name, phone, document }: Resident): string[] {
  return [name, name.split(' ').at(-1) ?? name, phone, document];
}
