import type { Draft } from '../content/draft.ts';
import type { Place } from '../problems/problem.ts';
import { placeIn } from './problem-at.ts';

/** Words that a field holds, and their place. */
export interface Field extends Place {
  readonly text: string;
}

type Path = readonly (string | number)[];

/** Finds the words in every field of these names, at any depth; a name may be given with its parent's: `date.value`. */
export function findFields(draft: Draft<unknown> | null, names: readonly string[]): Field[] {
  if (draft === null) return [];
  const wanted = new Set(names);
  return findStrings(draft.value, [])
    .filter(({ path }) => namesOf(path).some((name) => wanted.has(name)))
    .map(({ text, path }) => ({ text, ...placeIn(draft, path) }));
}

function findStrings(value: unknown, path: Path): { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findStrings(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findStrings(item, [...path, key]));
}

/** The field's name, and with its parent's; an item of a list has the name of the list. */
function namesOf(path: Path): string[] {
  const [parent, name] = ['', ...path.filter((segment) => typeof segment === 'string')].slice(-2);
  return [`${name}`, `${parent}.${name}`];
}
