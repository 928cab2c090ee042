import type { CardStrings } from './card-vi.js';

const en: CardStrings = {
  cardTitle: 'Visitor cards',
  cardLead: 'For people without a phone: show the card at the door, it is scanned, and in they go.',
  cardVenue: 'Issued by',
  cardNoVenue: 'No venue is registered on this device, so it cannot make cards yet.',
  cardNoVenueHelp: 'Register a venue first, then come back here.',
  cardElsewhere:
    'The keys of this venue are not on this device. Open the page on the device that registered it.',

  cardMake: 'Make cards for a household',
  cardPerson: (number) => `Person ${number}`,
  cardRemove: (name) => (name ? `Remove ${name}` : 'Remove this person'),
  cardLabel: 'Printed on the card',
  cardLabelHint: 'Anyone who holds the card can read it. A given name is enough.',
  cardLabelWrong: 'What is printed on the card needs at least one letter.',
  cardLabelLong: 'This is longer than 24 characters. Please shorten it.',
  cardPhone: 'Their own phone (if any)',
  cardAdd: 'Add someone',
  cardFull: 'Ten cards at a time fill one A4 sheet.',
  cardHouseholdPhone: 'Phone of the household (if any)',
  cardHouseholdPhoneHint: 'To call when need be. Used for whoever has no phone of their own.',
  cardConsentTitle: 'Consent of everyone named',
  cardConsentWhat:
    'Name and phone number, sealed inside the card’s code. Each scan adds the times of coming and going.',
  cardConsentWhy:
    'To come and go without a phone, and to be called if a place visited had a risk of infection. For nothing else.',
  cardConsentWhoWard: (venue) =>
    `Only the ward can open the name sealed in the card. ${venue} keeps name and number on this device to print the card again.`,
  cardConsentWhoVenue: (venue) =>
    `Only ${venue}. Name and number are kept on this device to print the card again.`,
  cardConsentHowLong: (days) =>
    `Name and number until the card is cancelled. Each visit is erased for good after ${days} days.`,
  cardAgree: 'Everyone named above agrees. For children, a parent or guardian agrees.',
  cardAgreeMissing: 'Please ask each of them, then tick this box to make the cards.',
  cardMakeNow: (count) => (count === 1 ? 'Make 1 card' : `Make ${count} cards`),

  cardMade: (count) => (count === 1 ? '1 card made' : `${count} cards made`),
  cardReissued: (number) => `New card made. Card ${number} no longer works`,
  cardMadeNext:
    'Print on stiff paper, cut along the marks. Only the chosen word and a number show.',
  cardPicture: (label, number) => `Card with ${label} on it, number ${number}`,
  cardDrawing: 'Drawing the cards…',
  cardNotDrawn:
    'The cards are made and stored but could not be drawn. Check the network, then try again.',
  cardPrint: (count) => (count > 1 ? `Print ${count} cards` : 'Print the card'),
  cardPrintHint: 'On A4, at 100 %. Ten cards to a sheet.',
  cardPrintOf: (count, names) =>
    `${count > 1 ? `Print ${count} cards` : 'Print the card'} of ${names}`,
  cardAnother: 'Make cards for another household',

  cardIssued: 'Cards made here',
  cardIssuedOpen:
    'Names here are not behind the log’s passphrase: whoever can open this device sees them.',
  cardIssuedNone: 'No cards yet. Make the first one above.',
  cardCount: (cards, households) =>
    `${cards === 1 ? '1 card' : `${cards} cards`}, ${households === 1 ? '1 household' : `${households} households`}`,
  cardSearch: 'Find by name, phone or card number',
  cardFound: (cards) => (cards === 1 ? '1 card found' : `${cards} cards found`),
  cardNotFound: 'No such card. Type fewer letters; accents are not needed.',
  cardMistyped: 'This card number has a slip in it. Card numbers have no 0, 1, I, L or O.',
  cardMore: 'Show more',
  cardMadeOn: (day) => `Made on ${day}`,
  cardNumber: (number) => `Card ${number}`,
  cardLabelled: (label) => `says “${label}”`,
  cardLost: 'Lost',
  cardLostOf: (name) => `Lost: the card of ${name}`,
  cardLostQuestion: (name, number) =>
    `Make a new card for ${name}? Card ${number} stops working at once, for good.`,
  cardLostNow: 'Cancel the old card, make a new one',
  cardRevoke: 'Cancel card',
  cardRevokeOf: (name) => `Cancel card of ${name}`,
  cardRevokeQuestion: (name, number, days) =>
    `Cancel card ${number} of ${name}? The name and phone kept with it on this device are erased at once. Visits already recorded keep the name sealed until they are ${days} days old.`,
  cardRevokeNow: 'Cancel for good',
  cardKeep: 'Keep it',
  cardRevoked: (number) => `Card ${number} is cancelled.`,
  cardNotGood: 'This card was cancelled before, perhaps in another window.',
  cardUnreadable: 'Name cannot be opened',

  cardAbout: 'What does someone learn who finds or photographs a card?',
  cardAboutCode:
    'The printed word and number, where the card was made and on which day. Full name and phone number are sealed in the code. It does not say which places were visited.',
  cardAboutLost:
    'Whoever has the card, or a photo of it, can still be recorded in or out with it, until it is cancelled. Report a lost card where it was made and press Lost: the old card stops working here at once.',

  cardRevokedTitle: (count) => (count === 1 ? '1 cancelled card' : `${count} cancelled cards`),
  cardRevokedHere: 'This device refuses cancelled cards at once.',
  cardRevokedWard:
    'For all other places to refuse them too, send this file to the ward. It holds random numbers and nobody’s name.',
  cardRevokedSave: 'Download the cancelled cards',
  cardRevokedOn: (number, day) => `${number}, cancelled on ${day}`,

  cardNoKeys:
    'This device no longer holds the venue’s keys, so no card was made. Open the backup file first.',
  cardBadKey:
    'The ward’s key is damaged, so names cannot be sealed. No card was made. Please tell the ward.',
};

export default en;
