import type { Strings } from './localize.js';

const en: Strings = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  // Common
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  loading: 'Opening…',

  // Scanner (ward-code-scanner)

  // Codes refused

  // Check-in (ward-check-in)

  // Diary (ward-visit-diary)

  // Registration (ward-venue-registration)

  // Venue code and poster (ward-venue-code, ward-venue-poster)
  posterStepScan: 'Scan',
  posterStepAgree: 'Agree',
  posterStepEnter: 'Come in',
  posterCannotScan: 'Can’t scan? Type this code',

  // Log (ward-visit-log)

  // Storage failures
};

export default en;
