/** The stages of `npm test` and the sum of what they ran. */
import { parseArgs } from 'node:util';
import { checkPure, compile } from './compile.mjs';
import { provideBrowsers } from './browsers.mjs';
import { filesBelow, globMatcher } from './files.mjs';
import { runInNode } from './node-tests.mjs';
import { runNode } from './run.mjs';

const NODE_FOLDERS = ['core', 'codes', 'vietnam', 'guides', 'crypto', 'binary', 'packaging'];
const WEB_FOLDERS = [
  'core',
  'codes',
  'vietnam',
  'guides',
  'crypto',
  'storage',
  'scanning',
  'speech',
  'services',
  'kiosk',
  'elements',
];
const ENGINES = ['chromium', 'firefox', 'webkit'];
const STAGES = ['lint', 'node', 'browser', 'e2e'];

/** What failed is named again at the end, where a reader of a long log looks. */
const total = { passed: 0, failures: [] };

// However the run ends, its last line says how it went.
process.on('exit', (code) => {
  if (code !== 0 && total.failures.length === 0) total.failures.push('nothing passed');
  for (const failure of total.failures) console.log(`✖ ${failure}`);
  console.log(`\n${total.passed} passed, ${total.failures.length} failed`);
});

export async function main(args) {
  const { only, browser, files } = options(args);
  const partial = Boolean(only || browser || files);
  const stages = only ? [only] : browser ? ['browser'] : STAGES;
  const matchers = files ? files.map(globMatcher) : [() => true];
  const isWanted = (source) => matchers.some((matches) => matches(source));
  const select = (folders) => sources(folders).filter(isWanted).map(compiled);

  const usesDist =
    (stages.includes('e2e') && sources(['e2e']).some(isWanted)) ||
    (stages.includes('node') && sources(['packaging']).some(isWanted));
  await build({ usesDist, partial });
  if (stages.includes('lint') && !files) await stage('lint', lint);
  if (stages.includes('node')) {
    await tests('Node', select(NODE_FOLDERS), partial, (list) => runInNode(list));
  }
  if (stages.includes('browser')) {
    await browserStage(select(WEB_FOLDERS), browser ?? ENGINES, partial);
  }
  if (stages.includes('e2e')) await tests('end to end', select(['e2e']), partial, endToEnd);
  // A run of nothing is no success, but linting counts no tests.
  const isEmpty = total.passed === 0 && only !== 'lint';
  process.exit(total.failures.length > 0 || isEmpty ? 1 : 0);
}

function options(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        browser: { type: 'string', multiple: true },
        files: { type: 'string', multiple: true },
      },
    });
    if (values.only && !STAGES.includes(values.only)) throw new Error(`--only ${STAGES.join('|')}`);
    const stranger = values.browser?.find((name) => !ENGINES.includes(name));
    if (stranger) throw new Error(`--browser ${ENGINES.join('|')}`);
    return values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** A partial run goes on with what was written, type errors or not, and leaves `dist/` if it can. */
async function build({ usesDist, partial }) {
  heading('build');
  if (!partial || usesDist) {
    const code = await runNode(['scripts/build.mjs', ...(partial ? ['--keep-going'] : [])]);
    if (code !== 0) fail('The build failed.');
  } else if (!((await compile()) && (await checkPure()))) {
    console.error('Type errors: see above. Going on with what was written.');
  }
}

async function lint() {
  const eslint = await runNode(['node_modules/eslint/bin/eslint.js', '.'], { minutes: 5 });
  const prettier = await runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
  const failures = [];
  if (eslint !== 0) failures.push('eslint');
  if (prettier !== 0) failures.push('prettier');
  return { passed: 0, failures };
}

async function browserStage(files, engines, partial) {
  if (files.length === 0) return tests('browser', files, partial);
  const browsers = await provideBrowsers(engines);
  const { bundleTests, runInBrowser } = await import('./web-tests.mjs');
  let bundle;
  try {
    bundle = await bundleTests(files);
  } catch (error) {
    total.failures.push('the bundle of browser tests');
    return void console.error(`The tests could not be bundled: ${error.message}`);
  }
  for (const engine of browsers) {
    if (engine.found) {
      await tests(engine.name, files, partial, () => runInBrowser(engine, bundle.folder));
    } else {
      console.error(`\n${engine.name} was not found: ${engine.advice}.`);
      if (engine.optional) console.error(`The ${engine.name} tests are left out.`);
      else total.failures.push(`${engine.name} was not found`);
    }
  }
  bundle.remove();
}

async function endToEnd(files) {
  const [chromium] = await provideBrowsers(['chromium']);
  if (!chromium?.found) throw new Error(`chromium was not found: ${chromium?.advice}`);
  return runInNode(files, {
    minutes: 20,
    serial: true,
    env: { CHROMIUM_PATH: chromium.found },
  });
}

/** A stage that must run at least one test, unless a developer's filter left it none. */
async function tests(name, files, partial, runFiles) {
  if (files.length === 0) {
    if (partial) return;
    return stage(name, () => Promise.reject(new Error('no test files found')));
  }
  await stage(name, async () => {
    const result = await runFiles(files);
    if (result.passed + result.failures.length === 0) throw new Error('no test ran');
    return result;
  });
}

async function stage(name, work) {
  heading(name);
  const start = Date.now();
  try {
    const { passed, failures } = await work();
    total.passed += passed;
    total.failures.push(...failures);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`);
  } catch (error) {
    total.failures.push(name);
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}

function fail(message) {
  total.failures.push(message);
  console.error(message);
  process.exit(1);
}

function heading(name) {
  console.log(`\n── ${name} ──`);
}

function sources(folders) {
  return folders
    .flatMap((folder) => filesBelow(`tests/${folder}`))
    .filter((file) => file.endsWith('.test.ts'));
}

function compiled(source) {
  return `build/${source.slice(0, -'.ts'.length)}.js`;
}
