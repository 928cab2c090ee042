/** The slides of a guide, and how one goes through them. Pure. */
import type { Guide } from '../../../guides/format/guide.js';
import {
  outlineGuide,
  type OutlinedStep,
  type OutlineTarget,
} from '../../../guides/format/guide-outline.js';

export type Slide =
  | { readonly kind: 'cover' }
  | { readonly kind: 'step'; readonly of: OutlinedStep }
  /** Stands before the detours. */
  | { readonly kind: 'stuck' }
  | { readonly kind: 'done' };

export interface Deck {
  readonly slides: readonly Slide[];
  readonly index: number;
  /** Ids of the quiz steps whose answer is shown. */
  readonly revealed: ReadonlySet<string>;
}

export type DeckMove =
  'next' | 'back' | 'first' | 'last' | 'reveal' | { readonly to: OutlineTarget };

export function newDeck(guide: Guide): Deck {
  const steps = outlineGuide(guide);
  const slide = (of: OutlinedStep): Slide => ({ kind: 'step', of });
  const detours = steps.filter(({ isDetour }) => isDetour).map(slide);
  return {
    slides: [
      { kind: 'cover' },
      ...steps.filter(({ isDetour }) => !isDetour).map(slide),
      ...(detours.length > 0 ? [{ kind: 'stuck' } as const, ...detours] : []),
      { kind: 'done' },
    ],
    index: 0,
    revealed: new Set(),
  };
}

export function turnDeck(deck: Deck, move: DeckMove): Deck {
  const { slides, index } = deck;
  const last = slides.length - 1;
  if (typeof move === 'object') {
    const { to } = move;
    // A person who helps stands on the last slide, with what happens next.
    const found = slides.findIndex(({ kind, ...rest }) =>
      typeof to === 'number' ? 'of' in rest && rest.of.number === to : kind === 'done',
    );
    return found < 0 ? deck : { ...deck, index: found };
  }
  switch (move) {
    case 'next':
      if (owesAnswer(deck)) return turnDeck(deck, 'reveal');
      return { ...deck, index: Math.min(index + 1, last) };
    case 'back':
      return { ...deck, index: Math.max(index - 1, 0) };
    case 'first':
      return { ...deck, index: 0 };
    case 'last':
      return { ...deck, index: last };
    case 'reveal': {
      const slide = slides[index];
      if (slide?.kind !== 'step' || !slide.of.step.quiz) return deck;
      return { ...deck, revealed: new Set([...deck.revealed, slide.of.step.id]) };
    }
  }
}

/** Whether the present slide asks something that is not answered yet. */
export function owesAnswer({ slides, index, revealed }: Deck): boolean {
  const slide = slides[index];
  return (
    slide?.kind === 'step' && slide.of.step.quiz !== undefined && !revealed.has(slide.of.step.id)
  );
}
