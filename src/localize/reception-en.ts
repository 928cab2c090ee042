/** English of the reception (ward-reception). */
import type { CheckInMethod } from '../core/visit-event.js';
import type { ReceptionStrings } from './reception-vi.js';

const METHODS: Record<CheckInMethod, string> = {
  'venue-code': 'Code on a phone',
  'visitor-card': 'Visitor card',
  'citizen-card': 'Citizen card',
  'covid-pass': 'Personal QR code (COVID-19)',
  'health-insurance': 'Health insurance card',
  'health-certificate': 'Health certificate',
  typed: 'Typed by hand',
};

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

const en: ReceptionStrings = {
  receptionInvite: 'Please hold your code in the frame',
  receptionTakes: 'Citizen card, health insurance card, visitor card or the code on your phone.',
  receptionWaiting: 'Storing…',
  receptionResult: 'Result of the scan',
  receptionScanner: 'Scan a code',

  receptionIn: 'In',
  receptionOut: 'Out',
  receptionRepeat: 'Already scanned',
  receptionRefused: 'Not recorded',
  receptionFailed: 'Not saved',
  receptionUndone: 'Undone',
  receptionPeople: people,
  receptionRemaining: (count) => `${people(count)} still inside`,
  receptionRepeatIn: (time) => `Recorded in at ${time}. Nothing was added.`,
  receptionRepeatOut: (time) => `Recorded out at ${time}. Nothing was added.`,
  receptionUndoneIn: 'That check-in no longer counts. Scan again to record it anew.',
  receptionUndoneOut: 'That check-out no longer counts. The visitor is still inside.',
  receptionVisitor: 'Name sealed',
  receptionMethod: (method) => METHODS[method],
  receptionUnchecked: 'Its signature was not checked.',
  receptionExpired: (day) => `It expired on ${day}; recorded all the same.`,
  receptionByPass: (count, asked) =>
    `As the code on the phone says: ${people(count)}, not ${asked}.`,
  receptionUndo: 'Undo',
  receptionUndoOf: (what) => `Undo: ${what}`,
  receptionOnlyOne: 'Only 1 leaves',
  receptionLeave: 'Let out',
  receptionLeaveAll: (count) => `Let all ${count} out`,
  receptionLeaveOne: 'Let 1 out',
  receptionLeaveOf: (deed, who) => `${deed}: ${who}`,

  receptionUnknown: 'This code cannot be understood',
  receptionUnknownHelp:
    'It may be an app’s own code, as VNeID’s, which only its issuer can read. Ask for another paper, or write the name down.',
  receptionGarbled: 'The hand scanner altered letters',
  receptionGarbledHelp:
    'Hold the code before the camera, which reads the name rightly. No camera? Write the name down.',
  receptionRewritten: 'Another program has rewritten this code',
  receptionRewrittenHelp: 'Scan the code on the card itself, or write the name down.',
  receptionHalfRead: 'The scanner did not send the whole code',
  receptionHalfReadHelp: 'Scan this person again. The last answer is not theirs.',
  receptionDamaged: 'The code is damaged or badly printed',
  receptionDamagedHelp:
    'Hold it up again, sharp and with all four corners. If it fails again, ask for another paper, or write the name down.',
  receptionMrz: 'These are the lines for machines, not the QR code',
  receptionMrzHelp: 'Turn the card over and hold its QR code in the frame.',
  receptionVenueCode: 'This is the code at the door',
  receptionVenueCodeHelp:
    'Visitors scan it with their own phone. Ask for the code on the visitor’s phone, or a paper.',
  receptionPayment: 'This is a payment code',
  receptionPaymentHelp:
    'Nobody pays to enter with this code. Ask for another paper, or write the name down.',
  receptionGuide: 'This is the code of a guide',
  receptionGuideHelp:
    'It opens on the visitor’s own phone. Ask for another paper, or write the name down.',
  receptionLink: 'This code opens a web page',
  receptionLinkHelp:
    'It is no paper and no visitor card. Ask for another paper, or write the name down.',
  receptionLookalike: 'Careful: a fake address',
  receptionLookalikeHelp:
    'This code leads to an address that imitates a government site. Do not open it. Tell the visitor to enter nothing there, and inform the ward.',
  receptionNoName: 'This paper shows no name',
  receptionNoNameHelp:
    'Its name and number are covered. Ask for another paper, or write the name down.',
  receptionPassElsewhere: 'They checked in elsewhere',
  receptionPassElsewhereHelp:
    'This code is another place’s. Ask the visitor to scan the code at this door.',
  receptionPassExpired: 'The code on the phone has expired',
  receptionPassExpiredHelp:
    'Ask the visitor to scan the code at the door again, and to show the new one.',
  receptionPassEarly: 'The clocks do not agree',
  receptionPassEarlyHelp:
    'The code is from a later time than this device’s. Check the time on the phone and on this device, then scan again.',
  receptionPassUsed: 'This visit has ended already',
  receptionPassUsedHelp: 'To come in again, the visitor scans the code at the door again.',
  receptionPassErased: 'This visit was erased',
  receptionPassErasedHelp:
    'The visitor asked for it. To come in again, they scan the code at the door again.',
  receptionPassUnreadable: 'The code on the phone is damaged',
  receptionPassUnreadableHelp:
    'Ask the visitor to make the screen brighter and show it again. If it fails again, write the name down.',
  receptionCardRevoked: 'This card was withdrawn',
  receptionCardRevokedHelp:
    'Ask for another paper, or write the name down. A new card is had where it was issued.',
  receptionCardNotKnown: 'The issuer of this card is not known here',
  receptionCardNotKnownHelp:
    'This device has no record of the issuer. Ask for another paper, or write the name down.',
  receptionCardTampered: 'This card’s signature is wrong',
  receptionCardTamperedHelp:
    'The issuer it names did not make it. Do not accept it. Ask for another paper, or write the name down.',
  receptionNotIn: 'No arrival was recorded',
  receptionNotInHelp:
    'Nobody is inside by this code. The visitor may leave; nothing needs recording.',
  receptionNoVenueKeys: 'This device does not hold the place’s keys',
  receptionNoVenueKeysHelp: 'Open this page on the device that registered the place.',
  receptionBadKey:
    'The place’s key is damaged. Nothing was recorded. Open the place’s backup file again.',

  receptionNoVenue: 'No place is registered on this device.',
  receptionNoVenueHelp: 'First register a place, or open a place’s backup file on this device.',
  receptionElsewhere:
    'This place is not on this device. Open the page where it was registered, or open its backup file here.',

  receptionNext: 'The next scan',
  receptionPartyAsCode: 'As coded',
  receptionParty: 'People together',
  receptionPartyLess: 'One person fewer',
  receptionPartyMore: 'One person more',
  receptionPartyHint:
    'For the next scan only, within a minute. A code on a phone says its own number.',
  receptionDirection: 'Direction',
  receptionAuto: 'Automatic',
  receptionAutoHint: 'Whoever is inside goes out; anybody else comes in.',

  receptionInside: 'Inside now',
  receptionFree: 'Room left',
  receptionWarning: 'Nearly full',
  receptionFull: 'Full',
  receptionFullHelp: 'Please wait a moment.',
  receptionFullStaff: 'Scanning still works: staff decide.',
  receptionOf: (inside, bound) => `${inside} of ${bound} people`,
  receptionOwnCount: (devices) =>
    `Counted on this device only. ${devices} devices count; the true number may differ.`,
  receptionApart: 'Whoever left by another gate still counts as inside.',
  receptionApartAuto: 'Whoever came in by another gate and leaves by this one is recorded as in.',
  receptionOneWay: 'With several devices, give each one way: In or Out.',

  receptionRecent: 'Just scanned',
  receptionRecentNone: 'Nobody yet.',
  receptionPresent: 'Who is inside',
  receptionPresentNone: 'Nobody is inside.',
  receptionPresentHint: 'Let a visitor out here who has nothing to scan.',
  receptionPresentMore: 'Show more',
  receptionSince: (time) => `In since ${time}`,

  receptionType: 'Nothing to scan? Write the name down',
  receptionTypeTitle: 'Write a visitor down',
  receptionName: 'Full name',
  receptionNameMissing: 'Write the visitor’s full name.',
  receptionPhone: 'Phone number (if any)',
  receptionPhoneHint: 'With a number, the next time tells in from out by itself.',
  receptionPhoneWrong: 'This number is not right. Correct it or leave it empty.',
  receptionDocument: 'Number of a paper (if any)',
  receptionDocumentLong: 'The number is longer than 40 characters.',
  receptionOddFormat: 'Not the 12 digits of a citizen card. For another paper that is fine.',
  receptionOddOldPaper: 'The 9 digits of an old identity paper. It can still be recorded.',
  receptionOddNumber: 'An unusual number. Please check each digit; if it is right, go on.',
  receptionTypedPeople: 'People',
  receptionConsentTitle: 'Say to the visitor',
  receptionConsentWhat: (days) =>
    `“We note your name, phone number, the paper’s number and when you come and go, to call you if there is a risk of infection here. We keep it ${days} days, then erase it for good.”`,
  receptionConsentWho: (venue) => `“Only ${venue} can read it. You may say no.”`,
  receptionConsentWhoWard: (venue) => `“Only ${venue} and the ward can read it. You may say no.”`,
  receptionConsent: 'I said this, and the visitor agrees',
  receptionConsentMissing: 'Say it to the visitor, then tick this box.',
  receptionTypedSubmit: (count) => (count === 1 ? 'Record' : `Record ${people(count)}`),

  receptionSettings: 'Settings of this device',
  receptionVenue: 'Place',
  receptionEntrance: 'Entrance',
  receptionDevices: 'Devices that count people',
  receptionDevicesHint:
    'They do not hear each other, so the capacity is shared among them. Set the same number on each.',
  receptionDevicesLess: 'One device fewer',
  receptionDevicesMore: 'One device more',

  receptionNoticeTitle: 'Showing a code or paper is agreeing',
  receptionNotice:
    'Your name, the paper’s number and when you come and go are recorded, to call you if there is a risk of infection here.',
  receptionNoticeFree:
    'You need not: tell the staff, to be written down another way, or not to come in this way.',
  receptionNoticeWho: (venue, days) =>
    `Only ${venue} can read name and number. All is erased after ${days} days.`,
  receptionNoticeWhoWard: (venue, days) =>
    `Only ${venue} and the ward can read name and number. All is erased after ${days} days.`,
  receptionKeptTitle: 'What is sealed',
  receptionKept:
    'Name and number are sealed. Times, how many people, the entrance and the kind of paper are not. Nobody takes or keeps a picture.',
};

export default en;
