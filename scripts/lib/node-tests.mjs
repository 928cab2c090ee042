/** Tests in Node's own runner, counted. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.mjs';

const REPORTER = './scripts/lib/count-reporter.mjs';

/**
 * Runs compiled test files.
 * @param {{minutes?: number, serial?: boolean, env?: Record<string, string>}} options
 */
export async function runInNode(files, { minutes = 5, serial = false, env = {} } = {}) {
  const report = `build/node-tests-${process.pid}.json`;
  mkdirSync(join(root, 'build'), { recursive: true });
  const code = await runNode(
    [
      '--test',
      ...(serial ? ['--test-concurrency=1'] : []),
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${REPORTER}`,
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { minutes, env },
  );
  const { passed, failures } = read(report);
  // Stopped, crashed, or failed outside any test: still a failure.
  if (failures.length === 0 && code !== 0) failures.push(`the runner ended with ${code}`);
  return { passed, failures };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(join(root, report), 'utf8'));
  } catch {
    return { passed: 0, failures: [] };
  } finally {
    rmSync(join(root, report), { force: true });
  }
}
