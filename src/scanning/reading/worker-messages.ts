/** What page and worker say to each other. */
import type { DecoderName, Frame, FrameReading } from '../decoder.js';

export type ToWorker =
  /** The first message; `wasm` is the address of the reader's binary. */
  | { readonly kind: 'start'; readonly wasm: string }
  | { readonly kind: 'decode' | 'frame'; readonly id: number; readonly image: Frame };

export type FromWorker =
  | { readonly kind: 'ready'; readonly name: DecoderName }
  /** The reader cannot run here; the worker is of no use. */
  | { readonly kind: 'refused' }
  /** The reader failed in a way that it does not come back from. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly reading: FrameReading };

export const NOTHING: FrameReading = { codes: [], width: 0, height: 0 };
