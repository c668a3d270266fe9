import type { Place, Problem } from '../../problems/problem.ts';
import type { RuleName } from '../../problems/rules.ts';
import { problemAt } from '../../model/problem-at.ts';
import { nearestIn, standsIn } from '../../model/spelling.ts';

/** Tells words that stand in none of the texts, with the nearest ones and the texts themselves. */
export function findMissing(
  place: Place,
  ruleId: RuleName,
  words: string,
  texts: readonly string[],
): Problem[] {
  if (standsIn(texts, words)) return [];
  return [
    problemAt(place, ruleId, words, {
      expected: nearestIn(texts, words),
      note: `Quoted: ${[...new Set(texts)].join(' | ')}`,
    }),
  ];
}
