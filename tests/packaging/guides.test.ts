import { readdirSync, readFileSync } from 'node:fs';
import { checkGuide } from '../../src/guides/format/check-guide.js';
import { guideTree } from '../../src/guides/format/guide-graph.js';
import { SCENES } from '../../src/guides/format/scenes.js';
import { assert, describe, it } from '../support/suite.js';
import { project } from '../support/server.js';

const shipped = new URL('src/guides/shipped/', project);
const folders = readdirSync(shipped, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function read(path: string): string {
  return readFileSync(new URL(path, project), 'utf8');
}

describe('the folder of guides that ship', () => {
  it('holds each in a folder of its name', () => {
    assert.isNotEmpty(folders);
    for (const folder of folders) {
      const guide = JSON.parse(read(`src/guides/shipped/${folder}/guide.json`)) as { id: unknown };
      assert.equal(guide.id, folder);
    }
  });

  it('is listed as it is', async () => {
    const { guideFiles } = (await import(new URL('scripts/make-guides.mjs', project).href)) as {
      guideFiles: () => Promise<Record<string, string>>;
    };
    for (const [name, text] of Object.entries(await guideFiles())) {
      assert.equal(read(`src/guides/shipped/${name}`), text, 'Run node scripts/make-guides.mjs.');
    }
  });
});

const schema = JSON.parse(read('src/guides/format/guide.schema.json')) as {
  readonly properties: object;
  readonly required: string[];
  readonly $defs: { readonly Step: { readonly properties: object } };
};

describe('the types of a guide', () => {
  it('are made of the schema as it is', async () => {
    const { guideTypes } = (await import(
      new URL('scripts/make-guide-types.mjs', project).href
    )) as {
      guideTypes: () => Promise<string>;
    };
    assert.equal(read('src/guides/format/guide.ts'), await guideTypes());
  });
});

describe('the page that says how to write a guide', () => {
  const page = readFileSync(new URL('docs/guides.md', project), 'utf8');
  const [first = '{}', ...parts] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => json,
  );
  const check = (guide: unknown) =>
    checkGuide(guide, { today: '2026-11-22', guides: [...folders, 'queue-number'] });

  it('shows a whole guide in which nothing is found, and its tree', () => {
    const { findings, guide } = check(JSON.parse(first));
    assert.deepEqual(findings, []);
    assert.isDefined(guide);
    if (guide) assert.include(page, guideTree(guide, { language: 'en' }));
  });

  it('shows parts that stand in a guide or in its first step', () => {
    let whole = JSON.parse(first) as { steps: object[] };
    assert.isAbove(parts.length, 7);
    for (const json of parts) {
      const part = JSON.parse(json) as Record<string, unknown>;
      const isOfGuide = Object.entries(part).some(
        ([key, value]) =>
          ['terms', 'approval'].includes(key) || (Array.isArray(value) && key === 'variants'),
      );
      if (isOfGuide) whole = { ...whole, ...part };
      const [step, ...others] = whole.steps;
      const guide = isOfGuide ? whole : { ...whole, steps: [{ ...step, ...part }, ...others] };
      const errors = check(guide).findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], json);
    }
  });

  it('names every field that there is, and no other', () => {
    const { properties, required, $defs } = schema;
    const known = [...Object.keys(properties), ...Object.keys($defs.Step.properties)];
    const rows = [...page.matchAll(/^\| ([^|]*`[^|]*) *\|/gm)].map(([, cell = '']) => cell);
    const named = rows.flatMap((cell) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    const unsaid = ['$schema'];
    assert.sameMembers(
      [...new Set(named)],
      [...new Set(known)].filter((name) => !unsaid.includes(name)),
    );
    const bold = [...page.matchAll(/\*\*`(\w+)`\*\*/g)].map(([, name = '']) => name);
    assert.sameMembers(bold, required);
  });

  it('names every scene', () => {
    for (const scene of Object.keys(SCENES)) assert.include(page, `\`${scene}\``);
  });
});
