/** Tests in a real browser engine: bundled once, then run by @web/test-runner, one page a file. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { chromiumArgs } from './browsers.mjs';
import { browserBundle } from './bundle.mjs';
import { root } from './run.mjs';
import { freePort, startWebKit } from './webkit.mjs';

/** Cameras that show a test picture and ask nobody. */
const FAKE_CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/**
 * Bundles compiled test files for browsers.
 * @param {string[]} files below build/tests, as `build/tests/elements/check-in.test.js`
 * @returns {Promise<{folder: string, remove: () => void}>}
 */
export async function bundleTests(files) {
  // A folder a run, so that two runs in one checkout leave each other alone.
  const folder = `build/web-tests/${process.pid}`;
  const input = Object.fromEntries(
    files.map((file) => [file.slice('build/tests/'.length, -'.js'.length), join(root, file)]),
  );
  const bundle = await rollup(browserBundle({ input, minify: false, external: ['node:test'] }));
  await bundle.write({
    dir: join(root, folder),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
  return { folder, remove: () => rmSync(join(root, folder), { recursive: true, force: true }) };
}

/** Runs a bundled folder in one engine. */
export async function runInBrowser({ name, found }, folder, { minutes = 10 } = {}) {
  const webkit = name === 'webkit' ? await startWebKit(found) : undefined;
  try {
    return await runWith(launcher(name, found, webkit?.port), name, folder, minutes);
  } finally {
    webkit?.stop();
  }
}

async function runWith(browser, name, folder, minutes) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files: [`${folder}/**/*.test.js`],
      browsers: [browser],
      concurrentBrowsers: 1,
      concurrency: 1,
      port: await freePort(),
      hostname: '127.0.0.1',
      browserStartTimeout: 90_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 180_000,
      staticLogging: true,
      filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
      testFramework: { config: { timeout: '20000' } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
  });
  if (!runner) throw new Error(`the test runner did not start for ${name}`);
  let late = false;
  await new Promise((resolve) => {
    const limit = setTimeout(() => {
      late = true;
      console.error(`${name} took over ${minutes} minutes and was stopped.`);
      void runner.stop();
    }, minutes * 60_000);
    runner.on('stopped', () => {
      clearTimeout(limit);
      resolve();
    });
  });
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap((session) =>
    session.testResults ? flat(session.testResults) : [],
  );
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => `${name}: ${test.name}`);
  // A file that could not load, crashed or never ended has no tests to count: it counts as one.
  for (const session of sessions) {
    if (!session.passed && !hasFailedTest(session)) failures.push(`${name}: ${session.testFile}`);
  }
  if (late) failures.push(`${name}: over ${minutes} minutes`);
  return { passed: tests.filter((test) => test.passed && !test.skipped).length, failures };
}

function launcher(name, found, port) {
  if (name === 'webkit') {
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    });
  }
  const chromium = name === 'chromium';
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: chromium ? 'chrome' : 'firefox',
      executablePath: found,
      headless: true,
      args: chromium ? [...chromiumArgs, ...FAKE_CAMERA] : [],
      ...(chromium
        ? {}
        : {
            extraPrefsFirefox: {
              'media.navigator.permission.disabled': true,
              'media.navigator.streams.fake': true,
            },
          }),
    },
  });
}

function flat({ suites, tests }) {
  return [...tests, ...suites.flatMap(flat)];
}

function hasFailedTest({ testResults }) {
  return testResults !== undefined && flat(testResults).some((test) => !test.passed);
}
