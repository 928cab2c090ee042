/** Bundles the bench pages, opens them in Chromium and keeps what they measured. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { createServer } from '../serve.mjs';
import { chromiumArgs, provideBrowsers } from './browsers.mjs';
import { browserBundle } from './bundle.mjs';
import { compile } from './compile.mjs';
import { summarise } from './bench-figures.mjs';
import { measureKiosk } from './bench-kiosk.mjs';
import { readOptions } from './bench-options.mjs';
import { printReport } from './bench-report.mjs';
import { measureScan } from './bench-scan.mjs';
import { root } from './run.mjs';

const HEADERS = {
  // Chromium's clock has steps of 0.1 ms, and of 0.005 ms in a page that shares with no other site.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Peers make workers out of text; none may fetch anything from elsewhere.
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "img-src 'self' blob: data:",
    "connect-src 'self' blob:",
  ].join('; '),
};

/**
 * Rounds and operations a turn, see `Plan` in tests/bench/rounds.ts; `pages` are fresh ones; `most`
 * pictures of a set are read.
 */
const PLANS = {
  full: {
    storage: {
      single: { rounds: 500, warmUp: 50, count: 1 },
      batch: { rounds: 40, warmUp: 3, count: 1 },
    },
    fold: { pages: 6, rounds: 6, warmUp: 4, count: 1 },
    codes: {
      crypto: { rounds: 30, warmUp: 4, count: 100 },
      images: { rounds: 30, warmUp: 4, count: 30 },
      reading: { rounds: 400, warmUp: 40, count: 1, damaged: 1_000_000 },
    },
    scan: {},
    log: { visits: 100_000, rounds: 3, steps: 600 },
    reception: { crowd: 500, scans: 200 },
    guides: { pages: 2, slowDown: 4, guides: 200, rounds: 20 },
    kiosk: { slowDown: 4, starts: 20, rounds: 10 },
  },
  quick: {
    storage: {
      single: { rounds: 60, warmUp: 10, count: 1 },
      batch: { rounds: 4, warmUp: 1, count: 1 },
    },
    fold: { pages: 2, rounds: 4, warmUp: 2, count: 1 },
    codes: {
      crypto: { rounds: 6, warmUp: 2, count: 30 },
      images: { rounds: 6, warmUp: 2, count: 10 },
      reading: { rounds: 100, warmUp: 30, count: 1, damaged: 100_000 },
    },
    scan: { most: 20 },
    log: { visits: 100_000, rounds: 1, steps: 120 },
    reception: { crowd: 50, scans: 20 },
    guides: { pages: 2, slowDown: 4, guides: 200, rounds: 3 },
    kiosk: { slowDown: 4, starts: 4, rounds: 2 },
  },
};

/** Pages of groups that have one of their own. */
const PAGES = { guides: 'guides/', log: 'log/', reception: 'reception/' };

export async function bench(args) {
  const options = readOptions(args);
  if (!options) return false;
  const [browser] = await provideBrowsers(['chromium']);
  if (!browser.found) {
    console.error(`No Chromium here: ${browser.advice}.`);
    return false;
  }
  // Type errors elsewhere are printed but do not touch what is measured.
  await compile();
  // A folder a run; the profile lies in it too, so that the records go to the project's own disk.
  const folder = `build/bench/${process.pid}`;
  let report;
  try {
    report = await measure(browser.found, folder, options);
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
  const summary = summarise(report.results);
  const json = JSON.stringify({ ...report, summary }, rounded, 1);
  writeFileSync(join(root, 'build/bench.json'), `${json}\n`);
  printReport(report, summary);
  return true;
}

async function measure(executablePath, folder, { quick, groups, photos, only }) {
  await bundlePage('build/tests/bench/page.js', `${folder}/page`);
  await bundlePage('build/tests/bench/scan/page.js', `${folder}/scan`);
  await bundlePage('build/tests/bench/log/page.js', `${folder}/log`);
  await bundlePage('build/tests/bench/reception/page.js', `${folder}/reception`);
  await bundlePage('build/tests/bench/guides/page.js', `${folder}/guides`);
  const photoFolders = photos.map((found, i) => ({ ...found, prefix: `/photos/${i}/` }));
  const server = await createServer({
    headers: HEADERS,
    folders: {
      '/bench/': `${folder}/page`,
      '/scan/': `${folder}/scan`,
      '/log/': `${folder}/log`,
      '/reception/': `${folder}/reception`,
      '/guides/': `${folder}/guides`,
      '/zxing-wasm/': 'node_modules/zxing-wasm/dist/reader',
      ...Object.fromEntries(photoFolders.map((shown) => [shown.prefix, shown.folder])),
    },
  });
  // A browser without a profile keeps its databases in memory, where every write is fast.
  const context = await chromium.launchPersistentContext(join(root, folder, 'profile'), {
    executablePath,
    headless: true,
    args: chromiumArgs,
  });
  try {
    const machine = describeMachine(context.browser());
    const plans = PLANS[quick ? 'quick' : 'full'];
    const results = {};
    for (const group of groups) {
      console.log(`Measuring ${group}…`);
      const plan = plans[group];
      if (group === 'scan') {
        const openPage = () => open(context, `${server.url}scan/`, group);
        results.scan = await measureScan({ openPage, folders: photoFolders, only, ...plan });
        continue;
      }
      if (group === 'kiosk') {
        results.kiosk = await measureKiosk({ executablePath, folder }, plan);
        continue;
      }
      results[group] = [];
      for (let page = 0; page < (plan.pages ?? 1); page++) {
        results[group].push(
          await inPage(context, server.url + (PAGES[group] ?? 'bench/'), group, {
            ...plan,
            // The first page of those that ask for it is as slow as an old phone.
            slowDown: page === 0 ? plan.slowDown : undefined,
          }),
        );
      }
    }
    return { machine: { ...machine, loadAfter: load() }, quick, plans, results };
  } finally {
    await context.close();
    await server.close();
  }
}

async function bundlePage(input, folder) {
  mkdirSync(join(root, folder), { recursive: true });
  const bundle = await rollup(browserBundle({ input: join(root, input) }));
  await bundle.write({ dir: join(root, folder), format: 'es', entryFileNames: 'page.js' });
  await bundle.close();
  const html = '<!doctype html><title>Bench</title><script type="module" src="page.js"></script>\n';
  writeFileSync(join(root, folder, 'index.html'), html);
}

/** A page of its own for each group: what one leaves in memory does not slow the next. */
async function inPage(context, url, group, plan) {
  const page = await open(context, url, 'bench');
  try {
    if (plan.slowDown) {
      const debug = await context.newCDPSession(page);
      await debug.send('Emulation.setCPUThrottlingRate', { rate: plan.slowDown });
    }
    return await page.evaluate(([name, given]) => globalThis.bench[name](given), [group, plan]);
  } finally {
    await page.close();
  }
}

/** A page, once its module has put its offer under that name. */
async function open(context, url, name) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(
    (offered) => offered in globalThis && globalThis.crossOriginIsolated,
    name,
  );
  return page;
}

function describeMachine(browser) {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    browser: `Chromium ${browser?.version() ?? 'unknown'}`,
    system: `${process.platform} ${process.arch}`,
    cores: processors.length,
    processor: processors[0]?.model ?? 'unknown',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    loadBefore: load(),
  };
}

function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

/** Processes that wanted to run, on average, in the last minute. */
function load() {
  return Number(loadavg()[0].toFixed(1));
}
