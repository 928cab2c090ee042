/** Bundles the bench page, opens it in Chromium and keeps what it measured. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { createServer } from '../serve.mjs';
import { chromiumArgs, provideBrowsers } from './browsers.mjs';
import { browserBundle } from './bundle.mjs';
import { compile } from './compile.mjs';
import { summarise } from './bench-figures.mjs';
import { printReport } from './bench-report.mjs';
import { root } from './run.mjs';

const GROUPS = ['storage', 'fold', 'codes'];

/** Rounds and operations a turn, see `Plan` in tests/bench/rounds.ts; `pages` are fresh ones. */
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
    },
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
    },
  },
};

export async function bench(args) {
  const options = read(args);
  if (!options) return false;
  const [browser] = await provideBrowsers(['chromium']);
  if (!browser.found) {
    console.error(`No Chromium here: ${browser.advice}.`);
    return false;
  }
  // Type errors elsewhere are printed but do not touch what is measured.
  await compile();
  const report = await measure(browser.found, options);
  const summary = summarise(report.results);
  const json = JSON.stringify({ ...report, summary }, rounded, 1);
  writeFileSync(join(root, 'build/bench.json'), `${json}\n`);
  printReport(report, summary);
  return true;
}

function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { quick: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const stranger = positionals.find((name) => !GROUPS.includes(name));
    if (stranger) throw new Error(`${stranger}: choose among ${GROUPS.join(', ')}`);
    return { quick: values.quick, groups: positionals.length > 0 ? positionals : GROUPS };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

async function measure(executablePath, { quick, groups }) {
  // A folder a run; the profile lies in it too, so that the records go to the project's own disk.
  const folder = `build/bench/${process.pid}`;
  mkdirSync(join(root, folder, 'page'), { recursive: true });
  await bundlePage(`${folder}/page`);
  const server = await createServer({ folders: { '/bench/': `${folder}/page` } });
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
      results[group] = [];
      for (let page = 0; page < (plan.pages ?? 1); page++) {
        results[group].push(await inPage(context, `${server.url}bench/`, group, plan));
      }
    }
    return { machine: { ...machine, loadAfter: load() }, quick, plans, results };
  } finally {
    await context.close();
    await server.close();
    rmSync(join(root, folder), { recursive: true, force: true });
  }
}

async function bundlePage(folder) {
  const bundle = await rollup(browserBundle({ input: join(root, 'build/tests/bench/page.js') }));
  await bundle.write({ dir: join(root, folder), format: 'es', entryFileNames: 'page.js' });
  await bundle.close();
  const html = '<!doctype html><title>Bench</title><script type="module" src="page.js"></script>\n';
  writeFileSync(join(root, folder, 'index.html'), html);
}

/** A page of its own for each group: what one leaves in memory does not slow the next. */
async function inPage(context, url, group, plan) {
  const page = await context.newPage();
  try {
    await page.route(url, isolate);
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis && globalThis.crossOriginIsolated);
    return await page.evaluate(([name, given]) => globalThis.bench[name](given), [group, plan]);
  } finally {
    await page.close();
  }
}

/** Chromium's clock has steps of 0.1 ms, and of 0.005 ms in a page that shares with no other site. */
async function isolate(route) {
  const response = await route.fetch();
  const isolation = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  await route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
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
