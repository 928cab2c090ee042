import type { GuideLibraryStrings } from './guide-library-vi.js';

const en: GuideLibraryStrings = {
  libraryTitle: 'What would you like to do?',
  librarySearch: 'Find a guide',
  librarySearchHint: 'Type what you need: “forgot password”',
  libraryClear: 'Clear the search',
  libraryByNeed: 'By need',
  libraryByApp: 'By app',
  libraryNoApp: 'No app needed',
  libraryArrange: 'Arrange',
  libraryMinutes: (min, max) => (min === max ? `${min} min` : `${min}–${max} min`),
  libraryFound: (count) => (count === 1 ? '1 guide' : `${count} guides`),
  libraryMore: (count) => `Show ${count} more`,
  libraryNear: 'No guide has all these words. The nearest are:',
  libraryNone: 'There is no guide for this yet.',
  libraryNoneHelp: 'Try a shorter word, or ask the ward’s duty officer.',
  libraryRetired: 'Gone',
  libraryRetiredWas: (name) => `${name} is no longer used as it was`,
  libraryInstead: 'What to do now:',
  libraryBack: 'All guides',
  libraryWardGuides: 'From the ward',
  libraryNotLoaded: (count) =>
    `${count} of the ward’s own guides could not be opened. Please tell whoever runs this page.`,
  libraryGone: 'This code leads to a guide that is not here. Please look in the list.',
  libraryTopicIdentity: 'Identity card, VNeID',
  libraryTopicServices: 'Papers, public services',
  libraryTopicHealth: 'Health',
  libraryTopicMoney: 'Money, payments',
  libraryTopicSafety: 'Safety, scams',
  libraryTopicLearning: 'Learning',
  libraryTopicCommunity: 'Neighbourhood, coming and going',
  libraryTopicLaw: 'The law',
};

export default en;
