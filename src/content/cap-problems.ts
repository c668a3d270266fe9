import { limits } from './limits.ts';

/** As many problems as are told of one file; the last of them says how many more there are, `others` included. */
export function capProblems<T extends { readonly note?: string }>(
  all: readonly T[],
  others = 0,
): readonly T[] {
  const more = all.length - limits.problems + others;
  if (more <= 0 || all.length < limits.problems) return all;
  const rest = `${more} more problems of this file are not told here.`;
  return all
    .slice(0, limits.problems)
    .map((one, index) =>
      index < limits.problems - 1 ? one : { ...one, note: `${one.note ?? ''} ${rest}`.trim() },
    );
}
