/** Visits as the rows of a spreadsheet, with names or without. */
import { cardNumber } from '../../codes/card-number.js';
import type { Identity } from '../../core/identity.js';
import type { Visit } from '../../core/visit.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { Cell } from '../../services/csv.js';
import { maskId } from '../../vietnam/mask.js';
import { evidenceText, knownByText, methodText } from './visit-words.js';

export interface SheetOptions {
  readonly localize: LocalizeController;
  readonly entrances: readonly string[];
  /** Absent where names are covered: the columns about persons are left out. */
  readonly identity?: ((visit: string) => Identity | undefined) | undefined;
}

/** The first row says what the columns are. */
export function visitSheet(visits: readonly Visit[], options: SheetOptions): Cell[][] {
  const { localize, identity } = options;
  const heading = [
    localize.term('sheetArrival'),
    localize.term('sheetDeparture'),
    localize.term('sheetKnownBy'),
    localize.term('sheetEntrance'),
    localize.term('sheetMethod'),
    localize.term('sheetEvidence'),
    localize.term('sheetPeople'),
    localize.term('sheetInside'),
  ];
  const personal = [
    localize.term('sheetPerson'),
    localize.term('sheetPhone'),
    localize.term('sheetCompanions'),
    localize.term('sheetDocument'),
    localize.term('sheetCard'),
  ];
  return [
    identity ? [...heading, ...personal] : heading,
    ...visits.map((visit) => [
      ...visitCells(visit, options),
      ...(identity ? personCells(identity(visit.id)) : []),
    ]),
  ];
}

function visitCells(visit: Visit, { localize, entrances }: SheetOptions): Cell[] {
  const { arrival, departure, entrance, method, evidence, partySize, inside } = visit;
  return [
    { at: arrival },
    departure && !departure.clockUncertain ? { at: departure.at } : '',
    departure ? knownByText(departure, localize) : '',
    entrances[entrance - 1] ?? String(entrance),
    methodText(method, localize),
    evidenceText(evidence, localize),
    partySize,
    inside,
  ];
}

function personCells(identity: Identity | undefined): Cell[] {
  const { name = '', phone = '', companions = [], document, card } = identity ?? {};
  return [
    name,
    phone,
    companions.join(', '),
    document ? maskId(document) : '',
    card ? cardNumber(card) : '',
  ];
}
