import type { Draft } from '../content/draft.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { RuleName } from '../problems/rules/index.ts';

/** Where a field of a draft is written. */
export function placeIn(draft: Draft<unknown>, path: readonly (string | number)[]): Place {
  const { line, column } = draft.at(path);
  return { file: draft.file, line, column };
}

/** A problem at a place, without the fields that have nothing to say. */
export function problemAt(
  { file, line, column }: Place,
  ruleId: RuleName,
  actual: string,
  more: { readonly expected?: string | undefined; readonly note?: string | undefined } = {},
): Problem {
  return {
    file,
    line,
    column,
    ruleId,
    actual,
    ...(more.expected === undefined ? {} : { expected: more.expected }),
    ...(more.note === undefined ? {} : { note: more.note }),
  };
}
