/** Tells what a scanned or typed text is. */
import { readCitizenCard, type CitizenCard } from './citizen-card.js';
import { readCovidPass, type CovidPass } from './covid-pass.js';
import {
  isHealthCertificate,
  readHealthCertificate,
  type HealthCertificate,
} from './health-certificate.js';
import { readHealthInsurance, type HealthInsurance } from './health-insurance.js';
import { isPayment, readPayment, type Payment } from './payment.js';
import {
  cleanCode,
  readAddress,
  type ReadCodeOptions,
  type UnknownCode,
  type UnknownReason,
  type WebCode,
} from './read-link.js';
import { tidy } from './written.js';

/** What a code says; told apart by `kind`. */
export type Code =
  WebCode | CitizenCard | CovidPass | HealthInsurance | HealthCertificate | Payment | UnknownCode;

type Paper = CitizenCard | CovidPass | HealthInsurance;

/** More fields than any paper has: the health insurance card's are at most 20. */
const MOST_FIELDS = 32;
/** Document code and state of a Vietnamese card (ICAO 9303-5), then its number. */
const MRZ = /^I[A-Z<]VNM[A-Z0-9<]{9}/;

/** Says what a text is. Any text has an answer: it never throws, and remembers nothing. */
export function readCode(text: string, options: ReadCodeOptions = {}): Code {
  const { text: cleaned, whole, plain } = cleanCode(text);
  const found = whole
    ? ((plain ? readAddress(cleaned, options) : undefined) ?? readOther(cleaned))
    : undefined;
  if (typeof found === 'object') return found;
  return { kind: 'unknown', text: cleaned, ...(found && { reason: found }) };
}

function readOther(text: string): Exclude<Code, WebCode | UnknownCode> | UnknownReason | undefined {
  if (isHealthCertificate(text)) return readHealthCertificate(text);
  const payment = isPayment(text) ? readPayment(text) : undefined;
  if (typeof payment === 'object') return payment;
  // A citizen's number may begin as a payment does.
  return readPaper(text) ?? payment ?? (MRZ.test(text) ? 'mrz' : undefined);
}

function readPaper(text: string): Paper | UnknownReason | undefined {
  if (!text.includes('|')) return undefined;
  const fields = tidy(text).split('|', MOST_FIELDS);
  for (let i = 0; i < fields.length; i++) fields[i] = fields[i]?.trim() ?? '';
  const card = readCitizenCard(fields);
  if (typeof card === 'object') return card;
  return readCovidPass(fields) ?? readHealthInsurance(fields) ?? card;
}
