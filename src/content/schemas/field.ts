import { z } from 'zod';
import type { IdKind } from '../../values/kinds.ts';
import type { Schema } from '../schema-words.ts';

/**
 * What the text of a field is. `ours`: words of ours, which hold to every check of our own words and are set for
 * print. `prose`: the same in Markdown. `cited`: titles and names as others have them, and words of ours as they were
 * published, which are set for print only. `theirs`: words of an article, of a document or a name, kept letter for
 * letter. `date`: a date in EDTF. `id:<kind>`: the id of a thing of that kind. `code`: no words for readers.
 */
export type Role = 'ours' | 'prose' | 'cited' | 'theirs' | 'date' | 'code' | `id:${IdKind}`;

const registry = z.registry<{ readonly role: Role }>();

/** Declares what the text of a field is; what is made of the schema, shorter or branded, keeps it. */
export function declare<S extends z.ZodType>(role: Role, schema: S): S {
  const declared = schema.clone();
  registry.add(declared, { role });
  return declared;
}

/** What the text of a field is declared to be. */
export function roleOf(schema: Schema): Role | undefined {
  return registry.get(schema)?.role;
}

/** A field that may be left out, and is null then. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.optional().transform((value) => value ?? null);
}
