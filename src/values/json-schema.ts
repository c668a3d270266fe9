/** A part of a JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Words; a whole number; a number; yes or no. */
export const text: JsonSchema = { type: 'string' };
export const whole: JsonSchema = { type: 'integer' };
export const number: JsonSchema = { type: 'number' };
export const truth: JsonSchema = { type: 'boolean' };

/** A list of such things. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** Such a thing, or null where there is none. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** One of these words. */
export function oneOf(values: readonly string[]): JsonSchema {
  return { enum: values };
}

/** A thing with these fields, all of them and no other. */
export function thing(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
