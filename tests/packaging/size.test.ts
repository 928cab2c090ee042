import { assert, describe, it } from '../support/suite.js';
import { project } from '../support/server.js';

interface Size {
  readonly gzip: number;
}
const { LIMITS, measureEntry } = (await import(new URL('scripts/lib/sizes.mjs', project).href)) as {
  LIMITS: Record<string, number>;
  measureEntry: (name: string) => Promise<Size>;
};

describe('the smallest page', () => {
  for (const [name, limit] of Object.entries(LIMITS)) {
    it(`with ${name} loads at most ${limit} bytes before anything is asked for`, async () => {
      assert.isAtMost((await measureEntry(name)).gzip, limit);
    });
  }
});
