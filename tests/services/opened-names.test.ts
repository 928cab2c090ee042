import type { Identity } from '../../src/core/identity.js';
import { foldVisits } from '../../src/core/visit.js';
import { OpenedNames } from '../../src/services/opened-names.js';
import type { VisitLog } from '../../src/services/visit-log.js';
import { VisitIndex } from '../../src/services/visit-search.js';
import { checkedIn, MORNING, VENUE } from '../support/records.js';
import { assert, describe, it } from '../support/suite.js';

describe('names that were opened', () => {
  it('are found in a log that was being read again while they were opened', async () => {
    const visits = foldVisits([checkedIn()], MORNING);
    const name: Identity = { name: 'Nguyễn Thị Mẫu' };
    const log = {
      async *opening(_venue: string, due: typeof visits) {
        await Promise.resolve();
        yield due.map(({ id }) => [id, name] as const);
      },
    };
    const names = new OpenedNames(log as unknown as VisitLog, () => undefined);
    const [first, again] = [new VisitIndex(), new VisitIndex()];
    for (const visit of visits) first.push(visit);
    for (const visit of visits) again.push(visit, first);
    await names.open(VENUE, first);
    assert.lengthOf(first.find({ text: 'mau' }), 1);
    await names.open(VENUE, again);
    assert.lengthOf(again.find({ text: 'mau' }), 1);
  });
});
