import type { Draft } from '../content/draft.ts';
import { listTexts } from '../content/field-roles.ts';
import type { Role } from '../content/schemas/field.ts';
import type { Place } from '../problems/problem.ts';
import { placeIn } from './problem-at.ts';

/** Words that a field holds, and their place. */
export interface Field extends Place {
  readonly text: string;
}

/** The texts of a draft that have a role, each with its place. */
export function findFields(draft: Draft<unknown>, role: Role): Field[] {
  return listTexts(draft.value, draft.roles)
    .filter((each) => each.role === role)
    .map(({ text, path }) => ({ text, ...placeIn(draft, path) }));
}
