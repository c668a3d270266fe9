import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { Draft, ProseDraft } from './draft.ts';
import { rolesOf } from './field-roles.ts';
import { fit } from './fields.ts';
import { textOf } from './file-text.ts';
import { parseMarkdown } from './prose/markdown.ts';
import { readYaml } from './yaml/yaml.ts';

/** A file of the investigation: where it is, the id that its name gives, and its bytes. */
export interface FileSource {
  readonly file: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What a file says, null where it cannot be read, and all that is wrong with it. */
export interface ParsedFile<D> {
  readonly draft: D | null;
  readonly problems: readonly Problem[];
}

/** Parses a file of data; a file that says nothing has the value `empty`. */
export function parseData<S extends z.ZodType>(
  { file, id, bytes }: FileSource,
  schema: S,
  empty: unknown,
): ParsedFile<Draft<z.output<S>>> {
  const read = textOf(file, bytes);
  if ('problem' in read) return { draft: null, problems: [read.problem] };
  return parseFields(read.text, { file, id, line: 1 }, schema, empty);
}

/** Parses a file of data followed by prose; the draft stands even if something is wrong with the prose. */
export function parseProseFile<S extends z.ZodType>(
  { file, id, bytes }: FileSource,
  schema: S,
): ParsedFile<ProseDraft<z.output<S>>> {
  const read = textOf(file, bytes);
  if ('problem' in read) return { draft: null, problems: [read.problem] };
  const { frontmatter, body, problems: faults } = parseMarkdown(read.text, file);
  if (frontmatter === null) return { draft: null, problems: faults };
  const { text, line } = frontmatter;
  const { draft, problems } = parseFields(text, { file, id, line }, schema, {});
  return { draft: draft && { ...draft, body }, problems: [...problems, ...faults] };
}

/** Reads YAML and fits it to its schema. */
function parseFields<S extends z.ZodType>(
  text: string,
  { file, id, line }: { readonly file: string; readonly id: string; readonly line: number },
  schema: S,
  empty: unknown,
): ParsedFile<Draft<z.output<S>>> {
  const { value: written, problems, ...places } = readYaml(text, { file, line });
  if (written === undefined) return { draft: null, problems };
  const { value, problems: faults } = fit(schema, written ?? empty, { file, ...places });
  const all = [...problems, ...faults];
  return {
    draft:
      all.length > 0 || value === null
        ? null
        : { file, id, value, at: places.at, roles: rolesOf(schema) },
    problems: all,
  };
}
