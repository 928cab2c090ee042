/** Shows pictures to the readers of tests/bench/scan/ and keeps what each read, and how fast. */

/** A reader that takes longer has hung: the picture counts as not found, and it gets a new page. */
const LIMIT_MS = 10_000;
/** Parts of our loop read frames of a camera, so they take no part in still pictures. */
const ofLoop = (name) => name.startsWith('wardkit, ');

/**
 * @param {object} plan
 * @param {() => Promise<import('playwright-core').Page>} plan.openPage a fresh page of the bench.
 * @param {{title: string, prefix: string, photos: {name: string, expected?: string[]}[]}[]} plan.folders
 * @param {string[]} [plan.only] readers that take part; all unless told.
 * @param {number} [plan.most] pictures of a set, evenly spread; all unless told.
 */
export async function measureScan({ openPage, folders, only, most = Infinity }) {
  const stage = await createStage(openPage, only);
  try {
    const { names, counts } = stage;
    const still = names.filter((name) => !ofLoop(name));
    const numbers = (count) => Array.from({ length: count }, (_, n) => n);
    const photoSets = folders.map(({ title, prefix, photos }) => ({
      title: `photos of ${title}`,
      kind: 'photos',
      readers: still,
      pictures: photos.map(({ name, expected }) => ({
        name,
        ...(expected && { expected }),
        show: ['photo', `${prefix}${encodeURIComponent(name)}`],
      })),
    }));
    const drawn = numbers(counts.drawn).map((n) => ({ name: `frame ${n}`, show: ['draw', n] }));
    const empty = numbers(counts.empty).map((n) => ({
      name: `frame ${n}`,
      expected: [],
      show: ['empty', n],
    }));
    const sets = [
      ...photoSets,
      { title: 'drawn kiosk frames', kind: 'drawn', readers: still, pictures: drawn },
      { title: 'frames without a code', kind: 'empty', readers: names, pictures: empty },
    ];
    const measured = [];
    for (const set of sets) measured.push(await readSet(stage, set, most));
    return measured;
  } finally {
    await stage.close();
  }
}

async function readSet(stage, { title, kind, readers, pictures }, most) {
  const step = Math.max(1, Math.ceil(pictures.length / most));
  const chosen = pictures.filter((_, i) => i % step === 0);
  const read = [];
  for (const [i, { show, ...picture }] of chosen.entries()) {
    if (i % 20 === 0) progress(`  ${title}: ${i} of ${chosen.length}`);
    const about = await stage.show(show);
    if (about.failure) {
      console.error(`  ${picture.name} is left out: ${about.failure}`);
      continue;
    }
    const readings = {};
    for (const name of inTurn(readers, i)) readings[name] = await stage.read(name, show);
    read.push({ ...picture, ...about, readings });
  }
  progress(`  ${title}: ${chosen.length} of ${chosen.length}`, true);
  return { title, kind, readers, pictures: read };
}

/** Everyone begins once, and meets a different predecessor at every other picture. */
function inTurn(names, turn) {
  const first = Math.floor(turn / 2) % names.length;
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return turn % 2 === 0 ? turned : turned.reverse();
}

/** The page with its readers, and a new one wherever a reader brought it down. */
async function createStage(openPage, only) {
  let page = await openPage();
  const all = await page.evaluate(() => globalThis.scan.names);
  const takesPart = (name) => only.includes(name) || (ofLoop(name) && only.includes('wardkit'));
  const names = only ? all.filter(takesPart) : all;
  const ask = (method, ...given) =>
    page.evaluate(([name, values]) => globalThis.scan[name](...values), [method, given]);
  const reopen = async () => {
    await page.close().catch(() => undefined);
    page = await openPage();
    await ask('open', names);
  };
  await ask('open', names);
  return {
    names,
    counts: await page.evaluate(() => globalThis.scan.counts),
    /** A reader may bring the page down after its turn. */
    show: (shown) => inTime(ask(...shown)).catch(() => reopen().then(() => ask(...shown))),
    async read(name, shown) {
      try {
        return await inTime(ask('read', name));
      } catch (error) {
        await reopen();
        await ask(...shown);
        return { failure: error.message };
      }
    },
    close: () => page.close(),
  };
}

function inTime(reading) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  return Promise.race([reading, limit]).finally(() => clearTimeout(timer));
}

/** One line that grows on a terminal; a line each elsewhere. */
function progress(line, last = false) {
  if (process.stdout.isTTY) process.stdout.write(`\r${line}…${last ? '\n' : ''}`);
  else console.log(`${line}…`);
}
