import type { GuideStrings } from './guide-vi.js';

const en: GuideStrings = {
  // Opening a guide
  guideLoading: 'Opening the guide…',
  guideNone: 'No guide has been chosen.',
  guideUnknown: 'There is no such guide.',
  guideUnknownHelp: 'Look through the list of guides again, or ask the ward’s staff.',
  guideNotLoaded: 'The guide could not be loaded.',
  guideNotLoadedHelp:
    'Check whether you are online. It opens by itself once you are, or press Try again.',
  guideRetry: 'Try again',
  guideRefused: 'This guide has mistakes, so it was not opened.',
  guideRefusedHelp: 'Ask whoever wrote it to correct these:',
  guidePartLate: 'This part could not be loaded. Check whether you are online, then press again.',

  // Start
  guideBegin: 'Start',
  guideResume: (step) => `Go on from step ${step}`,
  guideBeginAnew: 'Start from the beginning',
  guideMinutes: (min, max) => (min === max ? `About ${min} minutes` : `${min} to ${max} minutes`),
  guideAudience: 'For:',
  guideBring: 'What to have ready',
  guideBringNone: 'Nothing to bring',
  guideVerified: (day) => `Checked on ${day}`,
  guideScreenDiffers: 'Your screen may look different',
  guideDiffers: 'Some of this may be different',
  guideLow: 'Not verified: it may be different',
  guideRetired: 'This is no longer done this way',
  guideReplaced: 'See the new way',
  guideVariantAsk: 'Which device are you using?',
  guideVariantMissing: 'Please choose a device above, then press again.',
  guideVariantIs: (name) => `On: ${name}`,

  // A step
  guidePosition: (step, of) => `Step ${step}/${of}`,
  guidePositionSaid: (step, of) => `Step ${step} of ${of}.`,
  guideDetour: (step, of) => `Sorting it out, at step ${step}/${of}`,
  guideDetourSaid: (step, of) => `Sorting it out, at step ${step} of ${of}.`,
  guideWarnScam: 'Beware of scams',
  guideWarnCode: 'Keep it secret',
  guideWarnFee: 'About money',
  guideWarnPrivacy: 'Keep it private',
  guideWarnHealth: 'About your health',
  guideNext: 'Next',
  guideFinish: 'Finish',
  guideBack: 'Back',
  guideYes: 'Yes',
  guideNo: 'No',
  guideUnsure: 'Not sure',

  // Help, on every screen
  guideHelp: 'Help',
  guideStuck: 'I am stuck',
  guidePerson: 'Call a person',

  // Tools
  guideTools: 'Tools',
  guideOverview: 'All steps',
  guideSmaller: 'Smaller text',
  guideLarger: 'Larger text',
  guideSize: (size, of) => `Text size ${size} of ${of}`,
  guideMore: 'More',
  guideTake: 'Take along',

  // Whoever helps
  guideHelperOn: 'I am helping somebody',
};

export default en;
