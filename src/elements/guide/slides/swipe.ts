import type { DeckMove } from './deck.js';

/** px */
const LEAST = 60;

/** Turns slides by a finger drawn across them; up and down still scrolls. */
export function swipeOf(turn: (move: DeckMove) => void) {
  let from: { readonly x: number; readonly y: number } | undefined;
  let swiped = false;
  return {
    down: ({ clientX: x, clientY: y, pointerType }: PointerEvent): void => {
      from = pointerType === 'touch' ? { x, y } : undefined;
      swiped = false;
    },
    up: ({ clientX, clientY }: PointerEvent): void => {
      if (!from) return;
      const across = clientX - from.x;
      swiped = Math.abs(across) > LEAST && Math.abs(across) > 2 * Math.abs(clientY - from.y);
      if (swiped) turn(across < 0 ? 'next' : 'back');
    },
    /** The click that ends a swipe is none. */
    justSwiped: (): boolean => swiped,
  };
}
