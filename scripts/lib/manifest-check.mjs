/**
 * Compares what an element's JSDoc promises (@fires, @csspart, @slot, @cssprop, described
 * properties) with what its folder does: events dispatched, parts and slots in templates,
 * `--ward-*` properties read. A part or slot for the element's own use starts with an underscore.
 */
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/**
 * @param {{path: string, text: string}[]} elementFiles
 * @param {{path: string, text: string}[]} eventFiles
 * @returns {string[]} one sentence a disagreement
 */
export function checkElements(elementFiles, eventFiles) {
  const eventTypes = new Map(eventFiles.flatMap(({ text }) => eventClasses(text)));
  const files = new Map(elementFiles.map((file) => [file.path, readFile(file, eventTypes)]));
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  return [...folders].flatMap((folder) => checkFolder(folder, files));
}

function checkFolder(folder, files) {
  const paths = [...files.keys()].filter((path) => dirname(path) === folder);
  const own = paths.map((path) => files.get(path));
  if (own.every(({ elements }) => elements === 0)) return [];
  // What another folder lends may be promised here, but need not be: it has promises of its own.
  const lent = [...reach(paths, files)].map((path) => files.get(path));
  const faults = own.flatMap((file) => file.faults);
  for (const kind of KINDS) {
    const said = union(own, (file) => file.said[kind]);
    // A custom property of the tokens belongs to every element and is described once, there.
    const done = kind === 'property' ? new Set() : union(own, (file) => file.done[kind]);
    const possible = union(lent, (file) => file.done[kind]);
    for (const name of minus(done, said)) {
      faults.push(`${folder} has ${label(kind, name)} that its JSDoc does not name`);
    }
    for (const name of minus(said, possible)) {
      faults.push(`${folder} names ${label(kind, name)} in its JSDoc that is not in the code`);
    }
  }
  return faults;
}

/** The files, and those of other folders of elements that they import. */
function reach(paths, files, found = new Set()) {
  for (const path of paths) {
    if (found.has(path) || !files.has(path)) continue;
    found.add(path);
    reach(files.get(path).imports, files, found);
  }
  return found;
}

/** What one file says of an element, and what it does. */
function readFile({ path, text }, eventTypes) {
  const file = { elements: 0, faults: [], imports: [], said: sets(), done: sets() };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && /^['"]\./.test(node.moduleSpecifier.getText())) {
      file.imports.push(
        join(dirname(path), node.moduleSpecifier.text).replace(/\.js$/, '.ts').split(sep).join('/'),
      );
    }
    if (ts.isClassDeclaration(node) && isElement(node)) {
      file.elements++;
      readDocs(node, file.said, file.faults);
      file.faults.push(...undescribed(node));
    }
    if (ts.isNewExpression(node)) readEvent(node, eventTypes, file.done.event);
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node, file.done);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return file;
}

const KINDS = ['event', 'part', 'slot', 'property'];

function sets() {
  return Object.fromEntries(KINDS.map((kind) => [kind, new Set()]));
}

function union(files, pick) {
  return new Set(files.flatMap((file) => [...pick(file)]));
}

function minus(names, others) {
  return [...names].filter((name) => !others.has(name));
}

function isElement(node) {
  return /Element$/.test(node.name?.text ?? '') && node.heritageClauses !== undefined;
}

const TAGS = {
  fires: 'event',
  event: 'event',
  csspart: 'part',
  slot: 'slot',
  cssprop: 'property',
  cssproperty: 'property',
};

function readDocs(node, said, faults) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  if (!docs.some((doc) => comment(doc))) faults.push(`${node.name.text} has no description`);
  for (const tag of ts.getJSDocTags(node)) {
    const kind = TAGS[tag.tagName.text];
    if (kind) said[kind].add(nameOf(kind, tag));
  }
}

/** `@slot - What goes here` is the slot without a name; braces hold a type. */
function nameOf(kind, tag) {
  const source = tag.getText().replace(/^@\w+\s*/, '');
  const words = source.replace(/^\{[^}]*\}\s*/, '').trim();
  if (kind === 'slot' && (words === '' || words.startsWith('-'))) return '';
  return words.split(/[\s=]/)[0].replace(/^\[|\]$/g, '');
}

function comment(doc) {
  return (ts.getTextOfJSDocComment(doc.comment) ?? '').trim();
}

function undescribed(node) {
  return node.members
    .filter((member) => ts.canHaveDecorators(member) && isPublicProperty(member))
    .filter((member) => !ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc).some(comment))
    .map(
      (member) => `${node.name.text}.${member.name.getText()} is a property without a description`,
    );
}

function isPublicProperty(member) {
  return (ts.getDecorators(member) ?? []).some(
    ({ expression }) =>
      ts.isCallExpression(expression) && expression.expression.getText() === 'property',
  );
}

/** A public event counts where it is made: it may pass through a variable before it is sent. */
function readEvent(node, eventTypes, events) {
  const name = node.expression.getText();
  const known = eventTypes.get(name);
  if (known !== undefined) events.add(known);
  if ((name !== 'Event' && name !== 'CustomEvent') || !isSentByElement(node)) return;
  const type = node.arguments?.[0];
  events.add(type && ts.isStringLiteral(type) ? type.text : `(computed) ${name}`);
}

/** `this.dispatchEvent(…)` in an element: a headless helper beside it has listeners of its own. */
function isSentByElement(node) {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.expression.getText() !== 'this.dispatchEvent')
    return false;
  let owner = call;
  while (owner && !ts.isClassLike(owner)) owner = owner.parent;
  return owner !== undefined && isElement(owner);
}

function readTemplate({ tag, template }, done) {
  const text = template.getText();
  if (/^(html|svg)$/.test(tag.getText())) {
    for (const [, names] of text.matchAll(/\spart="([^"$]*)"/g)) {
      for (const name of names.split(/\s+/).filter(isShown)) done.part.add(name);
    }
    for (const [, attributes] of text.matchAll(/<slot\b([^>]*)>/g)) {
      const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (name === '' || isShown(name)) done.slot.add(name);
    }
  }
  if (tag.getText() === 'css') {
    for (const [, name] of text.matchAll(/var\(\s*(--ward-[\w-]+)/g)) done.property.add(name);
  }
}

function isShown(name) {
  return name !== '' && !name.startsWith('_');
}

function eventClasses(text) {
  const source = ts.createSourceFile('event.ts', text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name) {
      const text = node.getText();
      const type = (/super\(\s*'([^']+)'/.exec(text) ??
        /static\s+(?:override\s+|readonly\s+)*type(?:\s*:[^=]+)?\s*=\s*'([^']+)'/.exec(text))?.[1];
      if (type) found.push([node.name.text, type]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function label(kind, name) {
  const words = {
    event: 'an event',
    part: 'a part',
    slot: 'a slot',
    property: 'a custom property',
  };
  return `${words[kind]} ${name === '' ? 'without a name' : `"${name}"`}`;
}
