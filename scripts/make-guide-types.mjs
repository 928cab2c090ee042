// Writes src/guides/format/guide.ts from guide.schema.json: run it after changing the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FOLDER = new URL('../src/guides/format/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('guide.schema.json', FOLDER), 'utf8'));

/** What the schema writes as plain strings; the rest of `$defs` are objects with a name. */
const isNamed = (name) => /^[A-Z]/.test(name);

const types = [
  declare('Guide', schema),
  ...Object.entries(schema.$defs)
    .filter(([name]) => isNamed(name))
    .map(([name, definition]) => declare(`Guide${name}`, definition)),
];

const text = `// Written by scripts/make-guide-types.mjs from guide.schema.json. Do not edit.

${types.join('\n\n')}
`;

export function guideTypes() {
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('guide.ts', FOLDER), await guideTypes());
}

function declare(name, definition) {
  const type = typeOf(definition);
  const keyword = definition.type === 'object' ? `interface ${name}` : `type ${name} =`;
  return `${comment(definition.description)}export ${keyword} ${type}`;
}

/** The TypeScript of a schema, of the few keywords that the guide's schema uses. */
function typeOf({ $ref, const: only, enum: few, type, items, ...rest }) {
  if ($ref) return named($ref.slice('#/$defs/'.length));
  if (only !== undefined) return JSON.stringify(only);
  if (few) return few.map((one) => JSON.stringify(one)).join(' | ');
  if (type === 'array') return `readonly (${typeOf(items)})[]`;
  if (type === 'integer') return 'number';
  if (type !== 'object') return type;
  return objectType(rest);
}

function named(name) {
  return isNamed(name) ? `Guide${name}` : typeOf(schema.$defs[name]);
}

function objectType({ properties = {}, patternProperties = {}, required = [] }) {
  const members = Object.entries(properties).map(([key, property]) => {
    const optional = required.includes(key) ? '' : '?';
    return `${comment(property.description)}readonly ${key}${optional}: ${typeOf(property)};`;
  });
  const [only] = Object.values(patternProperties);
  const others = Object.values(patternProperties).map(
    // A key that nobody wrote is not there, whatever the type says of those that are.
    (property) => `readonly [key: string]: ${typeOf(property)} | undefined;`,
  );
  if (members.length === 0 && only) return `Readonly<Record<string, ${typeOf(only)} | undefined>>`;
  return `{\n${[...members, ...others].join('\n')}\n}`;
}

function comment(description) {
  return description ? `/** ${description} */\n` : '';
}
