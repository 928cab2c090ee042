/**
 * The one way in which imports go: each folder of `src` may import from itself and from those on
 * lines above its own, never from one beside or below it. `demo` and `kiosk` take only what a
 * stranger could: the public entry points.
 */
import { dirname, join, relative, sep } from 'node:path';

const LAYERS = [
  ['core'],
  ['codes', 'vietnam'],
  ['crypto', 'guides', 'speech', 'storage', 'scanning'],
  ['services'],
  ['kiosk'],
  ['cli'],
  ['localize', 'styles'],
  ['events'],
  ['context'],
  ['controllers', 'testing'],
  ['elements'],
  ['index'],
  ['define'],
];

const APPS = ['demo', 'kiosk'];
/** The command line uses what only Node has, so nothing that a page may load imports it. */
const COMMANDS = /^src\/cli\//;
const PUBLIC = /^(\/wardkit\/|(\.\.\/)+wardkit\/|wardkit(\/|$))/;

/** Below the elements nothing draws: these run in Node, in a worker, or before any page. */
const DRAWING = /^(lit|@lit|lit-html|@shoelace-style)(\/|$)/;
const firstDrawing = rankOf('localize');

/**
 * Why a file may not import something, or undefined if it may.
 * @param {string} file from the project's root, with forward slashes
 * @param {string} target as the import names it
 */
export function refuseImport(file, target) {
  const [top] = file.split('/');
  if (APPS.includes(top)) return refuseToApp(top, file, target);
  if (top !== 'src') return undefined;
  const from = layerOf(file);
  if (!from) return `${file} is in no layer: add its folder to scripts/lib/layers.mjs`;
  if (target.startsWith('node:') && !COMMANDS.test(file)) {
    return `${file} must run in a browser, so it may not import ${target}`;
  }
  if (!target.startsWith('.')) {
    return DRAWING.test(target) && rankOf(from) < firstDrawing
      ? `${from} must run without a page, so it may not import ${target}`
      : undefined;
  }
  const path = join(dirname(file), target).split(sep).join('/');
  if (COMMANDS.test(path) && !COMMANDS.test(file)) {
    return `${path} runs in Node alone: nothing else may import it`;
  }
  const to = layerOf(path);
  if (!to) return `${path} is outside the layers of src`;
  if (to === from || rankOf(to) < rankOf(isEntry(file) ? 'index' : from)) return undefined;
  return `${from} may not import from ${to}: imports go one way (scripts/lib/layers.mjs)`;
}

function refuseToApp(app, file, target) {
  if (PUBLIC.test(target)) return undefined;
  if (target.startsWith('.') && join(dirname(file), target).split(sep)[0] === app) return undefined;
  return `${app} imports only its own files and the public entry points of wardkit, not ${target}`;
}

/** `src/core/visit.ts` and the entry point `src/core.ts` are both of `core`. */
function layerOf(path) {
  const name = /^src\/([\w-]+)/.exec(path)?.[1];
  return name !== undefined && rankOf(name) >= 0 ? name : undefined;
}

/** An entry point gathers what its users need, from wherever that lies. */
function isEntry(file) {
  return /^src\/[^/]+\.ts$/.test(file);
}

function rankOf(name) {
  return LAYERS.findIndex((layer) => layer.includes(name));
}

/** The same as a rule for ESLint. */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = refuseImport(file, node.value);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};
