import { isRecord } from '../values/record.ts';
import { z } from 'zod';
import { nearestId } from '../problems/nearest.ts';
import type { Fix, Problem } from '../problems/problem.ts';
import type { RuleName } from '../problems/rules/index.ts';
import { limits } from './limits.ts';
import type { FieldPath, Places } from './yaml/places.ts';
import { describe, fieldNames, type Schema, schemaAt } from './schema-words.ts';
import { capProblems } from './cap-problems.ts';
import { respell } from './yaml/names.ts';

type Issue = z.core.$ZodIssue;

/** A problem before its place: a path, and whether the place is that of the name. */
interface Unplaced {
  readonly ruleId: RuleName;
  readonly path: FieldPath;
  readonly atName?: boolean;
  readonly actual: string;
  /** What may have been meant. */
  readonly known?: readonly string[];
  readonly note: string;
  readonly fix?: Fix;
  /** Whether the value in quotation marks is what belongs there. */
  readonly inMarks?: boolean;
}

/** What a schema makes of a value, or everything that is wrong with it, each at its own place. */
export type Fitted<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** Fits data to a schema. */
export function fit<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { file, at, keyAt, inMarksAt }: Places & { readonly file: string },
): Fitted<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const explained: Unplaced[] = [];
  let more = 0;
  for (const issue of result.error.issues) {
    if (explained.length < limits.problems) explained.push(...explain(issue, [], schema, value));
    else more += issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
  }
  const problems = capProblems(withoutMeant(explained), more).map(
    ({ path, atName, known = [], inMarks = false, ...told }): Problem => {
      const place = atName === true ? keyAt(path) : at(path);
      const paste = inMarks ? inMarksAt(path) : null;
      const rest = { ...told, ...(paste === null ? {} : { paste }) };
      const near = nearestId(rest.actual, known);
      if (near === undefined) return { file, ...place, ...rest };
      const taken = atName === true && valueAt(value, [...path.slice(0, -1), respell(near)]);
      const fix: Fix = { kind: atName === true ? 'name' : 'value', words: near };
      const sure = taken === undefined || atName !== true;
      return { file, ...place, ...rest, expected: near, ...(sure ? { fix } : {}) };
    },
  );
  return { value: null, problems };
}

/** Without the fields that are missing because their names are mistyped beside: one mistake is told once. */
function withoutMeant(all: readonly Unplaced[]): readonly Unplaced[] {
  const meant = new Set(
    all.flatMap(({ ruleId, path, actual, known = [] }) =>
      ruleId === 'field-unknown'
        ? [...path.slice(0, -1), respell(nearestId(actual, known) ?? '')].join('.')
        : [],
    ),
  );
  return all.filter(({ ruleId, path }) => ruleId !== 'field-missing' || !meant.has(path.join('.')));
}

/** Says in plain words what an issue means; `before` is the path of the value in which it was found. */
function explain(
  issue: Issue,
  before: FieldPath,
  schema: Schema,
  whole: unknown,
): readonly Unplaced[] {
  const path = [...before, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const written = valueAt(whole, path);
  const belongs = describe(schemaAt(schema, path));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schemaAt(schema, path));
    return issue.keys.map((key) => {
      // A name without a value is what a comma makes of words that stand between braces.
      const bare = isRecord(written) && written[key] === null;
      return unknown([...path, key], respell(key), known, bare ? commaNote : '');
    });
  }
  const eaten = areWords(belongs) && areEaten(written, fieldNames(schemaAt(schema, path)));
  if (eaten) {
    const note = `Here belongs: ${belongs}.${wordsOfMarks}`;
    return [{ ruleId: 'field-wrong', path, actual: shownValue(written), note, inMarks: true }];
  }
  if (issue.code === 'invalid_union' && isRecord(written)) {
    const inner = issue.errors.find((issues) => issues.some(reachesIn));
    if (inner !== undefined) return inner.flatMap((one) => explain(one, path, schema, whole));
  }
  if (written === undefined) {
    const note = `Missing: ${respell(String(path.at(-1)))} (${belongs}).`;
    return [{ ruleId: 'field-missing', path, actual: '', note }];
  }
  const known =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_format'
        ? respelledId(written, schemaAt(schema, path))
        : [];
  const note = `Here belongs: ${belongs}.${hint(issue, written)}`;
  const quoted: { fix?: Fix } = isPlainWord(issue, written) ? { fix: { kind: 'quoted' } } : {};
  const isBare = written === null || typeof written === 'number' || typeof written === 'boolean';
  const inMarks = isBare && areWords(belongs);
  return [
    { ruleId: 'field-wrong', path, actual: shownValue(written), known, note, inMarks, ...quoted },
  ];
}

/** What was written as an id would have it, in small letters and hyphens, where such an id belongs. */
function respelledId(written: unknown, schema: Schema): readonly string[] {
  if (typeof written !== 'string') return [];
  const id = written
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return z.safeParse(schema, id).success ? [id] : [];
}

const commaNote = ' Words with a comma in them belong in quotation marks between braces.';

function unknown(path: FieldPath, key: string, known: readonly string[], hint: string): Unplaced {
  const note = `Known here: ${known.join(', ')}.${hint}`;
  return { ruleId: 'field-unknown', path, atName: true, actual: key, known, note };
}

/** Whether an issue lies within the fields of a value, so that fields were meant. */
function reachesIn(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

const wordsOfMarks = ' Quotation marks make words of it.';

function hint(issue: Issue, written: unknown): string {
  return isPlainWord(issue, written) ? wordsOfMarks : '';
}

/** Whether words, or a date, may stand where this belongs. */
function areWords(belongs: string): boolean {
  return /^(?:words|a date)\b/.test(belongs);
}

/** Whether YAML made a list or fields of what was written as words: no field that is known here is among them. */
function areEaten(written: unknown, known: readonly string[]): boolean {
  if (Array.isArray(written)) return true;
  if (!isRecord(written)) return false;
  const names = Object.keys(written).map(respell);
  return names.length > 0 && names.every((name) => !known.includes(name));
}

/** Whether words are wanted, and a number or a truth value is written, which YAML makes of words without marks. */
function isPlainWord(issue: Issue, written: unknown): boolean {
  const plain = typeof written === 'number' || typeof written === 'boolean';
  return plain && issue.code === 'invalid_type' && issue.expected === 'string';
}

/** A value as a report shows it. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '(an empty list)' : '(a list)';
  if (isRecord(value)) return `(fields: ${Object.keys(value).map(respell).join(', ')})`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : '(nothing)';
}
