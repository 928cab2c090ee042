/** Speaks one utterance by the browser's voice, however its engine behaves. */

/** The parts of `speechSynthesis` that are used. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'speaking' | 'pending' | 'paused' | 'speak' | 'cancel' | 'resume' | 'getVoices'
>;

export interface SpeechEngine {
  readonly synthesis: Synthesis;
  readonly createUtterance: (say: string) => SpeechSynthesisUtterance;
  /** Calls back again and again; gives what ends it. */
  readonly every: (ms: number, look: () => void) => () => void;
}

/** `refused`: the browser wants a touch first, and will want it for every further one. */
export type SpeakOutcome = 'spoken' | 'stopped' | 'failed' | 'refused';

export interface SpeakOptions {
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
  /** Ends it early. */
  readonly signal: AbortSignal;
  readonly onStart: () => void;
  /** With the index in what is said at which a word begins. */
  readonly onWord: (at: number) => void;
}

/** How often the engine is looked at, in ms; found silent twice, it has ended untold. */
const LOOK_EVERY = 500;
/** Until a voice begins; one of a server, or the first of a phone, takes seconds. */
const START_WITHIN = 10_000;
/** Of the slowest voices, in ms for a character at rate 1. */
const SLOWEST = 200;

/** Chrome lets go of an utterance that nothing holds, and its events with it. */
const held = new Set<SpeechSynthesisUtterance>();

/** Never rejects. Engines that report no end are watched, and given up in time. */
export function speak(
  say: string,
  { synthesis, createUtterance, every }: SpeechEngine,
  { voice, rate, signal, onStart, onWord }: SpeakOptions,
): Promise<SpeakOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve('stopped');
    const utterance = createUtterance(say);
    utterance.voice = voice;
    // Android's `vi_VN` is no language tag.
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    let hasStarted = false;
    let waited = 0;
    let silent = 0;
    const settle = (outcome: SpeakOutcome) => {
      stopWatching();
      signal.removeEventListener('abort', onAbort);
      utterance.onstart = utterance.onend = utterance.onerror = utterance.onboundary = null;
      held.delete(utterance);
      resolve(outcome);
    };
    const onAbort = () => settle('stopped');
    const start = () => {
      if (hasStarted) return;
      hasStarted = true;
      waited = 0;
      onStart();
    };
    const longest = (say.length * SLOWEST) / Math.min(rate, 1) + LOOK_EVERY * 4;
    const stopWatching = every(LOOK_EVERY, () => {
      waited += LOOK_EVERY;
      silent = synthesis.speaking || synthesis.pending ? 0 : silent + 1;
      const isLost = waited > (hasStarted ? longest : START_WITHIN);
      if (isLost) synthesis.cancel();
      if (isLost || silent === 2) settle(hasStarted ? 'spoken' : 'failed');
    });
    held.add(utterance);
    signal.addEventListener('abort', onAbort);
    utterance.onstart = start;
    utterance.onboundary = ({ name, charIndex }) => {
      start();
      if (name !== 'sentence') onWord(charIndex);
    };
    utterance.onend = () => {
      start();
      settle('spoken');
    };
    utterance.onerror = ({ error }) => settle(outcomeOf(error));
    synthesis.speak(utterance);
    // Another part of the page may have left it paused.
    if (synthesis.paused) synthesis.resume();
  });
}

/** Cancelled by nobody here: something else on the page wants to speak. */
function outcomeOf(error: string): SpeakOutcome {
  if (error === 'canceled' || error === 'interrupted') return 'stopped';
  return error === 'not-allowed' ? 'refused' : 'failed';
}
