/** What the documentation promises of every kind of code, asked of what was read. */
import type { Code } from '../../src/codes/read-code.js';
import { CODE_LIMIT, type UnknownReason } from '../../src/codes/read-link.js';
import { assert } from '../support/suite.js';

const SEXES = ['male', 'female'];
const REASONS: readonly UnknownReason[] = ['garbled', 'rewritten', 'damaged', 'payment', 'mrz'];

const KEYS: Readonly<Record<Code['kind'], string>> = {
  venue: 'text origin envelope',
  'check-in-pass': 'text origin envelope',
  'visitor-card': 'text origin envelope',
  guide: 'text origin guide step',
  link: 'url trust',
  'citizen-card': 'form idNumber oldIdNumber fullName birthDate sex address issuedOn unaccented',
  'covid-pass': 'idNumber idMasked fullName birthDate declaredBy passId sex phone',
  'health-insurance': 'cardNumber fullName birthDate sex address clinic validFrom validTo',
  'health-certificate':
    'signature fullName birthDate about certificateId issuer issuedAt expiresAt vaccination',
  payment: 'bankBin account to amount memo',
  unknown: 'text reason',
};

export function assertShape(code: Code): void {
  const known = KEYS[code.kind].split(' ');
  for (const [key, value] of Object.entries(code) as [string, unknown][]) {
    assert.isTrue(key === 'kind' || known.includes(key), `${code.kind} has ${key}`);
    assert.isDefined(value, key);
  }
  switch (code.kind) {
    case 'venue':
    case 'check-in-pass':
    case 'visitor-card':
      assert.match(code.envelope, /^[A-Z2-7]*$/);
      assert.equal(new URL(code.text).origin, code.origin);
      return;
    case 'guide':
      assert.match(code.guide, /^[a-z0-9-]{1,64}$/);
      assert.isTrue(Number.isInteger(code.step) && code.step > 0 && code.step < 1000);
      return;
    case 'link':
      assert.match(code.url, /^https?:\/\//);
      return;
    case 'citizen-card':
      assert.match(code.idNumber, /^\d{12}$/);
      if (code.oldIdNumber !== undefined) assert.match(code.oldIdNumber, /^(\d{9}|\d{12})$/);
      assertPerson(code);
      assertLine(code.address, 0, 400);
      assertDay(code.issuedOn, 10);
      return;
    case 'covid-pass':
      if (code.idNumber !== undefined) assert.match(code.idNumber, /^\**[A-Z0-9]*$/i);
      assert.equal(code.idMasked, code.idNumber?.startsWith('*') ?? false);
      assertPerson(code);
      assert.match(code.passId, /^[\w.-]{1,64}$/);
      if (code.phone !== undefined) assert.match(code.phone, /^\+?\d{8,15}$/);
      return;
    case 'health-insurance':
      assert.match(code.cardNumber, /^([A-Z]{2}\d{13}|\d{10}|\d{12})$/);
      assertPerson(code);
      assertLine(code.address, 0, 400);
      if (code.clinic !== undefined) assertLine(code.clinic, 1, 40);
      if (code.validFrom !== undefined) assertDay(code.validFrom, 10);
      if (code.validTo !== undefined) assertDay(code.validTo, 10);
      return;
    case 'health-certificate':
      assert.equal(code.signature, 'unchecked');
      assertLine(code.fullName, 1, 120);
      if (code.birthDate !== undefined) assertDay(code.birthDate);
      if (code.certificateId !== undefined) assertLine(code.certificateId, 1, 120);
      if (code.issuer !== undefined) assertLine(code.issuer, 1, 120);
      for (const at of [code.issuedAt ?? 0, code.expiresAt ?? 0]) assert.equal(at % 1000, 0);
      assert.equal(code.vaccination !== undefined, code.about === 'vaccination');
      for (const value of Object.values(code.vaccination ?? {}) as unknown[]) {
        if (typeof value === 'string') assertLine(value, 1, 120);
        else assert.isTrue(Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100);
      }
      return;
    case 'payment':
      assert.match(code.bankBin, /^\d{6}$/);
      assert.match(code.account, /^[A-Z0-9]{1,19}$/i);
      assert.include(['account', 'card'], code.to);
      if (code.amount !== undefined) assert.isTrue(Number.isSafeInteger(code.amount));
      if (code.amount !== undefined) assert.isAbove(code.amount, 0);
      if (code.memo !== undefined) assertLine(code.memo, 1, 99);
      return;
    case 'unknown':
      assert.isAtMost(code.text.length, CODE_LIMIT);
      if (code.reason !== undefined) assert.include(REASONS, code.reason);
  }
}

function assertPerson(person: { fullName: string; birthDate: string; sex?: string }): void {
  assertLine(person.fullName, 1, 120);
  assert.match(person.fullName, /\p{L}/u);
  assert.notMatch(person.fullName, /[\d?*<>|]/);
  assertDay(person.birthDate);
  if (person.sex !== undefined) assert.include(SEXES, person.sex);
}

/** Composed, tidy, within its length, and nothing in it that hides, reorders or is half. */
function assertLine(text: string, least: number, most: number): void {
  assert.isTrue(text.length >= least && text.length <= most, `${text.length} characters`);
  assert.equal(text.normalize('NFC'), text);
  assert.equal(text.trim(), text);
  assert.notMatch(text, /[\p{Cc}\p{Cf}\p{Cs}]/u);
}

/** A day, month or year that there is. */
function assertDay(date: string, length?: number): void {
  assert.match(date, /^\d{4}(-\d\d(-\d\d)?)?$/);
  if (length !== undefined) assert.lengthOf(date, length);
  const whole = `${date}-01-01`.slice(0, 10);
  assert.equal(new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10), whole);
}
