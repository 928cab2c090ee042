/** The schema of the format, for reading it along with a guide. */
import guideSchema from './guide.schema.json' with { type: 'json' };
import type { Json } from './check-plain.js';

export { guideSchema };

/** The part of JSON Schema that the format is written in. */
export interface FormatSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FormatSchema>>;
  readonly patternProperties?: Readonly<Record<string, FormatSchema>>;
  readonly items?: FormatSchema;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A whole schema, with what it refers to. */
export interface RootSchema extends FormatSchema {
  readonly $defs: Readonly<Record<string, FormatSchema>>;
}

export const rootSchema: RootSchema = guideSchema;

/** A definition's name and content, where a schema refers to one. */
export function resolve(
  schema: FormatSchema,
  root = rootSchema,
): { name?: string; schema: FormatSchema } {
  const name = schema.$ref?.slice('#/$defs/'.length);
  const found = name === undefined ? undefined : root.$defs[name];
  return name !== undefined && found ? { name, schema: found } : { schema };
}

export const formatSchema: FormatSchema = rootSchema;

/** The schema that a keyword stands in. */
export function schemaAt(keywordLocation: string, root: RootSchema): FormatSchema {
  let schema: unknown = root;
  for (const part of keywordLocation.split('/').slice(1, -1)) {
    const name = decodePointer(part);
    if (typeof schema !== 'object' || schema === null) return {};
    schema =
      name === '$ref'
        ? resolve(schema, root).schema
        : (schema as Readonly<Record<string, unknown>>)[name];
  }
  return typeof schema === 'object' && schema !== null ? schema : {};
}

/** A part of the validator's pointers, escaped as a JSON pointer and as an address. */
export function decodePointer(part: string): string {
  return decodeURI(part).replace(/%23/g, '#').replaceAll('~1', '/').replaceAll('~0', '~');
}
