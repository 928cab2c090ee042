/**
 * Compares what an element's JSDoc promises (@fires, @csspart, @slot, @cssprop, described
 * properties) with what its folder does: events dispatched, parts and slots in templates,
 * `--ward-*` properties read. A part or slot for the element's own use starts with an underscore.
 */
import { dirname } from 'node:path';
import ts from 'typescript';

/**
 * @param {{path: string, text: string}[]} elementFiles
 * @param {{path: string, text: string}[]} eventFiles
 * @returns {string[]} one sentence a disagreement
 */
export function checkElements(elementFiles, eventFiles) {
  const eventTypes = new Map(eventFiles.flatMap(({ text }) => eventClasses(text)));
  const folders = new Map();
  for (const file of elementFiles) {
    const folder = dirname(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, files]) => checkFolder(folder, files, eventTypes));
}

function checkFolder(folder, files, eventTypes) {
  const said = { event: new Set(), part: new Set(), slot: new Set(), property: new Set() };
  const done = { event: new Set(), part: new Set(), slot: new Set(), property: new Set() };
  const faults = [];
  let elements = 0;
  for (const { path, text } of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isClassDeclaration(node) && isElement(node)) {
        elements++;
        readDocs(node, said, faults);
        faults.push(...undescribed(node));
      }
      if (ts.isNewExpression(node)) readEvent(node, eventTypes, done.event);
      if (ts.isTaggedTemplateExpression(node)) readTemplate(node, done);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  if (elements === 0) return [];
  // A custom property of the tokens belongs to every element and is described once, there.
  done.property = new Set([...done.property].filter((name) => said.property.has(name)));
  for (const kind of ['event', 'part', 'slot', 'property']) {
    for (const name of done[kind]) {
      if (!said[kind].has(name))
        faults.push(`${folder} has ${label(kind, name)} that its JSDoc does not name`);
    }
    for (const name of said[kind]) {
      if (!done[kind].has(name))
        faults.push(`${folder} names ${label(kind, name)} in its JSDoc that is not in the code`);
    }
  }
  return faults;
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
  const isPlain = name === 'Event' || name === 'CustomEvent';
  const sent = node.parent;
  if (
    !isPlain ||
    !ts.isCallExpression(sent) ||
    !/^this\.dispatchEvent$/.test(sent.expression.getText())
  )
    return;
  const type = node.arguments?.[0];
  events.add(type && ts.isStringLiteral(type) ? type.text : `(computed) ${name}`);
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
