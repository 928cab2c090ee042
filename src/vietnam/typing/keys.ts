/** What the keys of Telex and of VNI do within a word. */
import type { Tone } from './letters.js';
import type { MarkKey } from './marks.js';

export type InputMethod = 'telex' | 'vni' | 'none';

export interface KeyAction {
  /** 0 takes the tone away. */
  readonly tone?: Tone;
  readonly mark?: MarkKey;
}

const TELEX: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['s', { tone: 1 }],
  ['f', { tone: 2 }],
  ['r', { tone: 3 }],
  ['x', { tone: 4 }],
  ['j', { tone: 5 }],
  ['z', { tone: 0 }],
  ['a', { mark: 'a' }],
  ['e', { mark: 'e' }],
  ['o', { mark: 'o' }],
  ['w', { mark: 'hook' }],
  ['d', { mark: 'stroke' }],
]);

const VNI: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['1', { tone: 1 }],
  ['2', { tone: 2 }],
  ['3', { tone: 3 }],
  ['4', { tone: 4 }],
  ['5', { tone: 5 }],
  ['0', { tone: 0 }],
  ['6', { mark: 'circumflex' }],
  ['7', { mark: 'horn' }],
  ['8', { mark: 'breve' }],
  ['9', { mark: 'stroke' }],
]);

/** Undefined for a key that is a letter and nothing else. */
export function actionOf(key: string, method: InputMethod): KeyAction | undefined {
  if (method === 'none') return undefined;
  return (method === 'telex' ? TELEX : VNI).get(key.toLowerCase());
}
