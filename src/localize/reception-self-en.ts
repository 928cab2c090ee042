/** English of a reception that visitors use alone (ward-reception with `self-service`). */
import type { ReceptionRefusal } from '../services/admission.js';
import type { ReceptionSelfStrings } from './reception-self-vi.js';

const helps = (other: string, alone: string): Record<ReceptionRefusal, string> => ({
  unknown: `It may be an app’s own code, as VNeID’s. ${other}`,
  garbled: 'The hand scanner altered letters. Hold the code before the camera.',
  rewritten: 'Hold the code that is printed on the card in the frame.',
  'half-read': 'Please hold the code up once more.',
  damaged: `Hold it up again, sharp and with all four corners. If it fails again, show another paper${alone}.`,
  mrz: 'Turn the card over and hold its QR code in the frame.',
  'venue-code': `This code is for your own phone to scan. Here, show a paper${alone}.`,
  payment: `Nothing is paid here. ${other}`,
  guide: `This code opens on your own phone. Here, show a paper${alone}.`,
  link: `It is no paper and no visitor card. ${other}`,
  lookalike:
    'This code leads to an address that imitates a government site. Do not open it, enter nothing there, and tell the ward.',
  'no-name': `Its name and number are covered. ${other}`,
  'pass-elsewhere': `Scan the code at this door with your phone, and show what you get. ${other}`,
  'pass-expired': 'Scan the code at the door with your phone again, and show the new one.',
  'pass-early': `The phone’s clock is ahead of the one here. ${other}`,
  'pass-used': 'To come in again, scan the code at the door with your phone.',
  'pass-erased': 'To come in again, scan the code at the door with your phone.',
  'pass-unreadable': `Make the phone’s screen brighter and show it again. If it fails again, show another paper${alone}.`,
  'card-revoked': `A new card is had where it was issued. ${other}`,
  'card-not-known': other,
  'card-tampered': 'The issuer it names did not make it. Please call somebody.',
  'not-in': 'Nobody is inside by this code. You may leave; nothing needs recording.',
  'no-venue': 'This device is not ready. Please call somebody.',
});

const en: ReceptionSelfStrings = {
  receptionSelfTold: 'Holding up your code is agreeing',
  receptionSelfToldWhat:
    'Your name, number and times are recorded, to call you if there was a risk of infection. No picture is kept.',
  receptionSelfToldFree: 'Rather not? Write your name, or call somebody.',
  receptionSelfParty: 'How many of you?',
  receptionSelfPartyHint: 'Together? Press + first.',
  receptionSelfFull: 'If you are leaving, hold up your code.',
  receptionSelfDone: 'Done',

  receptionSelfIn: 'Recorded. Please come in.',
  receptionSelfOut: 'Recorded. Goodbye!',
  receptionSelfNoLeaving: 'You need not write anything when you leave.',
  receptionSelfRepeat: 'To leave, wait a minute and hold up the code again.',
  receptionSelfUndo: 'Take it back',
  receptionSelfOnlyOne: 'Only I am leaving',
  receptionSelfUndone: 'Taken back',
  receptionSelfUndoneIn: 'That arrival no longer counts. Hold up the code again to record it anew.',
  receptionSelfUndoneOut: 'That departure no longer counts. You are recorded as still inside.',
  receptionSelfElsewhere: 'This code is another place’s',
  receptionSelfHelp: (code, canType) =>
    helps(
      canType ? 'Show another paper, or write your name.' : 'Show another paper, or call somebody.',
      canType ? ', or write your name' : ', or call somebody',
    )[code],
  receptionSelfFailed: 'Nothing was recorded. Try again, or call somebody.',
  receptionSelfNoCamera: 'The camera did not open',
  receptionSelfNoCameraHelp: (canType) =>
    canType ? 'Write your name, or call somebody.' : 'Please call somebody.',
  receptionSelfUnready: 'Names cannot be recorded here now. Please call somebody.',

  receptionSelfType: 'Nothing to show? Write your name',
  receptionSelfTypeTitle: 'Write your name',
  receptionSelfNameMissing: 'Please write your full name here.',
  receptionSelfPhoneHint: 'To call you if needed.',
  receptionSelfConsentTitle: 'Do you agree?',
  receptionSelfConsentWhat: (days) =>
    `Your name, phone number and the time you come are recorded, to call you if there was a risk of infection here. They are kept ${days} days, then erased for good.`,
  receptionSelfConsentWho: (venue) =>
    `Only ${venue} can read them. If you do not agree, press Cancel, or call somebody.`,
  receptionSelfConsentWhoWard: (venue) =>
    `Only ${venue} and the ward can read them. If you do not agree, press Cancel, or call somebody.`,
  receptionSelfConsent: 'I agree',
  receptionSelfConsentMissing: 'If you agree, tick this box.',
  receptionSelfSubmit: (count) => (count === 1 ? 'Record' : `Record ${count} people`),
};

export default en;
