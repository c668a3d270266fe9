import { z } from 'zod';
import { describe, objectIn, type Schema, unwrap } from './schema-words.ts';
import { isKindWith, kinds } from '../values/kinds.ts';
import { roleOf } from './schemas/field.ts';
import { schemas } from './schemas/index.ts';
import { respell } from './yaml/names.ts';

/** A kind of file. */
export type FileKind = keyof typeof schemas;

/** Every kind of file, in the order of the schemas. */
export const fileKinds = Object.keys(schemas).filter((name): name is FileKind =>
  Object.hasOwn(schemas, name),
);

/** A field that files of a kind can have. */
export interface ListedField {
  readonly kind: FileKind;
  /** Its name as it is written, after those of the fields in which it stands: `assertions.quotes`. */
  readonly path: string;
  /** What belongs there, in plain words. */
  readonly belongs: string;
  /** Whether it must be written. */
  readonly needed: boolean;
  /** Whether it is a list. */
  readonly isList: boolean;
  /** Whether it has fields of its own. */
  readonly holds: boolean;
  readonly schema: z.ZodType;
}

/** Every field of a kind of file, in the order of the schema, each before those that stand in it. */
export function listFields(kind: FileKind): ListedField[] {
  return fieldsIn(kind, schemas[kind], '');
}

function fieldsIn(kind: FileKind, schema: Schema, above: string): ListedField[] {
  const inner = itemOf(schema);
  return Object.entries(objectIn(inner)?.shape ?? {}).flatMap(([name, each]) => {
    if (!(each instanceof z.ZodType)) return [];
    const path = `${above}${respell(name)}`;
    const within = fieldsIn(kind, each, `${path}.`);
    const field = {
      ...{ kind, path, belongs: belongsIn(each) },
      needed: !each.safeParse(undefined).success,
      isList: unwrap(each) instanceof z.ZodArray,
      holds: within.length > 0,
      schema: each,
    };
    return [field, ...within];
  });
}

const isIdKind = isKindWith('wanted');

/** What belongs in a field: of an id, what it names. */
function belongsIn(schema: Schema): string {
  const role = roleIn(itemOf(schema));
  if (role === undefined || !role.startsWith('id:')) return describe(schema);
  const kind = role.slice('id:'.length);
  const wanted = isIdKind(kind) ? kinds[kind].wanted : undefined;
  if (wanted === undefined || unwrap(schema) instanceof z.ZodUnion) return describe(schema);
  const list = unwrap(schema) instanceof z.ZodArray ? 'a list, each item ' : '';
  return `${list}the id of ${wanted}`;
}

/** The role that a schema declares, or what it wraps. */
function roleIn(schema: Schema): string | undefined {
  return roleOf(schema) ?? (schema instanceof z.ZodPipe ? roleIn(schema.def.in) : undefined);
}

/** What a list holds, and else the schema itself. */
function itemOf(schema: Schema): Schema {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? itemOf(inner.element) : inner;
}
