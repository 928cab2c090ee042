import type { LiveCodeStrings } from './live-code-vi.js';

const en: LiveCodeStrings = {
  liveCodeNext: (seconds) => `New code in ${seconds} s`,
  liveCodeMaking: 'Making a new code…',
  liveCodeFailed:
    'No new code could be made. It is being tried again; meanwhile, type the code below instead.',
};

export default en;
