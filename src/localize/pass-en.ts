import type { PassStrings } from './pass-vi.js';

const en: PassStrings = {
  passShow: 'If you are asked, let the staff scan this code.',
  passLabel: (venue) => `Entry code for ${venue}, for the staff to scan`,
  passNow: 'Now',
  passTooMany: 'So many names do not fit into a code. If you are asked, show this screen.',
};

export default en;
