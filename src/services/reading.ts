/** What the reception takes from each kind of code: no more than is needed to know who came. */
import type { Identity } from '../core/identity.js';
import { failed, done, type Outcome } from '../core/outcome.js';
import type { CheckInMethod } from '../core/visit-event.js';
import type { Code } from '../codes/read-code.js';
import type { UnknownReason } from '../codes/read-link.js';
import { fold } from '../vietnam/fold.js';
import { maskId, maskName } from '../vietnam/mask.js';
import { parseName } from '../vietnam/name.js';
import type { ReceptionRefusal, Visitor } from './admission.js';
import type { CardReading } from './visitor-cards.js';

/** A visitor as their paper names them. */
export interface Reading {
  readonly method: CheckInMethod;
  readonly identity: Identity;
  /** What the day key is applied to; absent where nothing tells this visitor from another. */
  readonly subject?: string;
  readonly visitor: Visitor;
}

/** Kinds that carry the visitor's own data. */
export type Paper = Extract<
  Code,
  { kind: 'citizen-card' | 'covid-pass' | 'health-insurance' | 'health-certificate' }
>;

/**
 * Reads a paper: name and number, and nothing else of what it says.
 * @param byHand True where a hand scanner typed it, which may have lost the accents.
 */
export function readPaper(paper: Paper, byHand: boolean): Outcome<Reading, ReceptionRefusal> {
  if (paper.kind === 'citizen-card' && paper.unaccented && byHand) return failed('garbled');
  const name = parseName(paper.fullName);
  if (!name.ok) return failed('no-name');
  const number = numberOf(paper);
  const subject = subjectOf(paper);
  const { kind: method } = paper;
  return done({
    method,
    identity: { name: name.value, ...(number !== undefined && { document: number }) },
    ...(subject !== undefined && { subject }),
    visitor: { ...describe(method, name.value, number), ...doubtsOf(paper) },
  });
}

/** What the screen must say of a paper. */
function doubtsOf(paper: Paper): Pick<Visitor, 'unchecked' | 'expiresAt'> {
  if (paper.kind !== 'health-certificate') return {};
  const { expiresAt } = paper;
  return { unchecked: true, ...(expiresAt !== undefined && { expiresAt }) };
}

/** What was typed for a visitor without any paper; the phone or number tells them from others. */
export function readTyped(identity: Identity): Reading {
  const { name, phone, document } = identity;
  // A household may have one phone, so the name belongs to it.
  const subject =
    document !== undefined ? documentSubject(document) : phone && `phone:${phone}|${fold(name)}`;
  return {
    method: 'typed',
    identity,
    ...(subject && { subject }),
    visitor: describe('typed', name, document),
  };
}

function describe(method: CheckInMethod, name: string, number?: string): Visitor {
  return {
    method,
    ...(name !== '' && { name: maskName(name) }),
    ...(number !== undefined && { number: maskId(number) }),
  };
}

/**
 * What a visitor card says. The venue keeps which card it was and, as the card carries it, who its
 * bearer is: for the card's own reader to open. The gate shows the printed number alone: whoever has
 * a photo of the card may stand there.
 */
export function readCard({
  id,
  number,
  sealed,
}: Extract<CardReading, { ok: true }>['card']): Reading {
  const method = 'visitor-card';
  return {
    method,
    identity: { name: '', card: id, sealed },
    subject: `card:${id}`,
    visitor: { method, number },
  };
}

/** Why a code that is no visitor's lets nobody in. */
export function refusalOf(code: Exclude<Code, Paper>): ReceptionRefusal {
  switch (code.kind) {
    case 'venue':
      return 'venue-code';
    case 'payment':
    case 'guide':
      return code.kind;
    case 'link':
      return code.trust === 'lookalike' ? 'lookalike' : 'link';
    case 'unknown':
      return code.reason ? unknownRefusal[code.reason] : 'unknown';
    case 'check-in-pass':
      return 'pass-unreadable';
    case 'visitor-card':
      return 'card-not-known';
  }
}

const unknownRefusal: Readonly<Record<UnknownReason, ReceptionRefusal>> = {
  garbled: 'garbled',
  rewritten: 'rewritten',
  damaged: 'damaged',
  payment: 'payment',
  mrz: 'mrz',
};

function numberOf(paper: Paper): string | undefined {
  switch (paper.kind) {
    case 'citizen-card':
    case 'covid-pass':
      return paper.idNumber;
    case 'health-insurance':
      return paper.cardNumber;
    case 'health-certificate':
      return paper.certificateId;
  }
}

/** The same person is known again by another of their papers, where both have the same number. */
function subjectOf(paper: Paper): string | undefined {
  switch (paper.kind) {
    case 'citizen-card':
      return documentSubject(paper.idNumber);
    case 'covid-pass':
      return paper.idNumber === undefined || paper.idMasked
        ? `covid:${paper.passId}`
        : documentSubject(paper.idNumber);
    case 'health-insurance':
      return documentSubject(paper.cardNumber);
    case 'health-certificate':
      return paper.certificateId && `certificate:${paper.certificateId}`;
  }
}

function documentSubject(number: string): string {
  return `document:${number.replace(/\s/g, '').toUpperCase()}`;
}
