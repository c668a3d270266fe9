import { z } from 'zod';
import { respell } from './yaml/names.ts';

/** Any schema, whatever it wraps. */
export type Schema = z.core.$ZodType;

/** What belongs at a place, in plain words: the schema's own description, or what follows from its kind. */
export function describe(schema: Schema): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodNullable) return `${describe(schema.unwrap())}, or null`;
  const inner = unwrap(schema);
  if (inner !== schema) return describe(inner);
  if (schema instanceof z.ZodLiteral) return `the word ${[...schema.values].join(' or ')}`;
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`;
  if (schema instanceof z.ZodObject) return `the fields ${fieldNames(schema).join(', ')}`;
  if (schema instanceof z.ZodArray) return `a list, each item ${describe(schema.element)}`;
  if (schema instanceof z.ZodTuple) return `a list of ${schema.def.items.length} values`;
  if (schema instanceof z.ZodUnion) return schema.options.map(describe).join('; or ');
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodNumber) return describeNumber(schema);
  return schema instanceof z.ZodNull ? 'null' : 'words';
}

/** The names, as they are written, of the fields that belong at a place. */
export function fieldNames(schema: Schema): readonly string[] {
  const object = objectIn(schema);
  return object === undefined ? [] : Object.keys(object.shape).map(respell);
}

/** The schema at a path below another, which tells what belongs there. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrap(schema);
  if (typeof step === 'string') {
    const field: unknown = objectIn(inner)?.shape[step];
    return field instanceof z.core.$ZodType ? schemaAt(field, rest) : schema;
  }
  return inner instanceof z.ZodArray ? schemaAt(inner.element, rest) : schema;
}

/** The one kind of fields that a schema takes, among other kinds of value if need be. */
export function objectIn(schema: Schema): z.ZodObject | undefined {
  const inner = unwrap(schema);
  const options = inner instanceof z.ZodUnion ? inner.options.map(unwrap) : [inner];
  return options.find((option) => option instanceof z.ZodObject);
}

/** The schema of what is written, without what makes it optional or empty or makes something else of it. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return wraps ? unwrap(schema.def.innerType) : schema;
}

function describeNumber(schema: z.ZodNumber): string {
  const kind = schema.format === 'safeint' ? 'a whole number' : 'a number';
  const { minValue } = schema;
  return Number.isFinite(minValue) && minValue !== null && minValue > Number.MIN_SAFE_INTEGER
    ? `${kind}, at least ${minValue}`
    : kind;
}
