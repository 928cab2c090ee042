import { WorkerReader } from '../../src/scanning/reading/worker-reader.js';
import { afterEach, assert, describe, expect, it } from '../support/suite.js';

/** A real worker that behaves as its source says. */
function worker(source: string): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const made = new Worker(url);
  urls.push(url);
  return made;
}

const urls: string[] = [];

/** Says that it is ready, and then does `then` with each picture. */
const readyThen = (then: string) =>
  `onmessage = ({ data }) => {
    if (data.kind === 'start') postMessage({ kind: 'ready', name: 'zxing-wasm' });
    else { ${then} }
  };`;

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return String(error);
  }
  return assert.fail('it did not fail');
}

describe('a reader in a worker', () => {
  afterEach(() => {
    for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  });

  it('is nothing where the worker says that it cannot be, fails at once, or cannot be loaded', async () => {
    const refusing = worker(`onmessage = () => postMessage({ kind: 'refused' })`);
    expect(await WorkerReader.open(refusing, '')).to.equal(undefined);
    expect(await WorkerReader.open(worker('throw new Error("no")'), '')).to.equal(undefined);
    expect(await WorkerReader.open(new Worker('/nowhere.js'), '')).to.equal(undefined);
  });

  for (const [name, then] of [
    ['says that it is broken', `postMessage({ kind: 'broken', reason: 'out of memory' })`],
    ['throws', `throw new Error('out of memory')`],
  ] as const) {
    it(`fails, then and from then on, when the worker ${name}`, async () => {
      const reader = await WorkerReader.open(worker(readyThen(then)), '');
      assert(reader);
      const image = new ImageData(30, 30);
      const asked = [failure(reader.decode(image)), failure(reader.decode(image))];
      for (const said of await Promise.all(asked)) expect(said).to.include('out of memory');
      const bitmap = await createImageBitmap(image);
      expect(await failure(reader.readFrame(bitmap))).to.include('out of memory');
      expect(bitmap.width, 'closed').to.equal(0);
    });
  }

  it('answers with nothing when it is closed before the worker does', async () => {
    const reader = await WorkerReader.open(worker(readyThen('')), '');
    assert(reader);
    const asked = reader.decode(new ImageData(30, 30));
    reader.close();
    expect(await asked).to.deep.equal([]);
  });
});
