import type { Guide } from './guide.js';

/** What a list of guides tells of one, so that it can be found without being loaded. */
export type GuideEntry = Pick<
  Guide,
  | 'id'
  | 'title'
  | 'needs'
  | 'topic'
  | 'app'
  | 'keywords'
  | 'minutes'
  | 'verified'
  | 'reviewBy'
  | 'retired'
>;
