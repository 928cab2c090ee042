import type { DeckMove } from './deck.js';

const MOVES: Readonly<Record<string, DeckMove | 'notes' | 'full'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  f: 'full',
};

/**
 * What a key does: those of a keyboard and of the remote controls that presenters hold, which send
 * PageUp and PageDown. On a button Space and Enter are the button's own.
 */
export function moveOfKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  isButton: boolean,
): DeckMove | 'notes' | 'full' | undefined {
  if (isButton && (key === ' ' || key === 'Enter')) return undefined;
  if (key === ' ' && shiftKey) return 'back';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
}
