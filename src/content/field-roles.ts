import { isRecord } from '../values/record.ts';
import { z } from 'zod';
import { objectIn, type Schema, unwrap } from './schema-words.ts';
import { type Role, roleOf } from './schemas/field.ts';
import { schemas } from './schemas/index.ts';
import type { FieldPath } from './yaml/places.ts';

/** What the text of each field is, by name and depth; a list has the roles of its items, and null is no text. */
export type Roles = Role | null | FieldRoles;

/** What the texts of fields are, by their names. */
export interface FieldRoles {
  readonly [field: string]: Roles;
}

/** What the schema says of the text of its fields; throws where a field of text says nothing, since then nothing would check its words. */
export function rolesOf(schema: Schema, path: FieldPath = []): Roles {
  const inner = unwrap(schema);
  const object = objectIn(inner);
  if (object !== undefined) {
    const fields = Object.entries<Schema>(object.shape);
    return Object.fromEntries(fields.map(([name, each]) => [name, rolesOf(each, [...path, name])]));
  }
  if (inner instanceof z.ZodArray) return rolesOf(inner.element, path);
  if (inner instanceof z.ZodUnion) {
    return (
      inner.options.map((option) => rolesOf(option, path)).find((role) => role !== null) ?? null
    );
  }
  if (inner instanceof z.ZodTuple) {
    return inner.def.items.map((item) => rolesOf(item, path)).find((role) => role !== null) ?? null;
  }
  if (wordless.has(inner._zod.def.type)) return null;
  const role = roleOf(inner);
  if (role !== undefined) return role;
  throw new Error(`The schema does not say whose words stand in ${path.join('.')}.`);
}

/** Kinds of value that are no text, or one of those that the schema itself names. */
const wordless: ReadonlySet<string> = new Set(['number', 'boolean', 'enum', 'literal', 'null']);

/** What the texts of the fields are that files of a kind hold, or that one of these fields holds; throws where there are none. */
export function rolesIn(kind: keyof typeof schemas, field?: string): FieldRoles {
  const all = rolesOf(schemas[kind]);
  const roles = haveFields(all) && field !== undefined ? all[field] : all;
  if (!haveFields(roles)) throw new Error(`There are no fields in ${field ?? 'files'} of ${kind}.`);
  return roles;
}

/** A text with its role and its place in the data. */
export interface FieldText {
  readonly text: string;
  readonly role: Role;
  readonly path: FieldPath;
}

/** Lists every text of data, in the order of the schema. */
export function listTexts(
  value: unknown,
  roles: Roles | undefined,
  path: FieldPath = [],
): FieldText[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listTexts(item, roles, [...path, index]));
  }
  if (typeof value === 'string') {
    return typeof roles === 'string' ? [{ text: value, role: roles, path }] : [];
  }
  if (!isRecord(value) || !haveFields(roles)) return [];
  return Object.entries(roles).flatMap(([name, each]) =>
    listTexts(value[name], each, [...path, name]),
  );
}

/** The same data with everything that has a role as `change` has it; what has none stays the very same. */
export function changeTexts(
  value: unknown,
  roles: Roles | undefined,
  change: (text: unknown, role: Role) => unknown,
): unknown {
  if (value === null) return value;
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, roles, change));
  if (typeof roles === 'string') return change(value, roles);
  if (!isRecord(value) || !haveFields(roles)) return value;
  const changed = Object.entries(roles)
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([name, each]): [string, unknown] => [name, changeTexts(value[name], each, change)]);
  return { ...value, ...Object.fromEntries(changed) };
}

function haveFields(roles: Roles | undefined): roles is FieldRoles {
  return typeof roles === 'object' && roles !== null;
}
