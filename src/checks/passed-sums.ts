import { sumOfAll } from '../model/known.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { perDay } from '../values/figures/rate.ts';
import { pairAssertions } from './context/assertion-pairs.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that a sum which passes what the same article gives for all income is told as a difference, with its condition. */
export function checkPassedSums(subject: Subject): Problem[] {
  const sums = pairAssertions(subject).flatMap(({ draft, written, path, id }) =>
    written.figures.flatMap((figure, at) => {
      const { nature, value, per, bound } = figure;
      const rate = nature === 'income' || nature === 'unclear' ? perDay(value, per, bound) : null;
      const place = placeIn(draft, [...path, 'figures', at, 'words']);
      return rate === null ? [] : [{ ...figure, rate, id, place, article: written.article }];
    }),
  );
  const differences = subject.drafts.differences.map(({ value }) => value);
  return sums
    .filter(({ of }) => of === sumOfAll)
    .flatMap((total) =>
      sums
        .filter(({ article, unit }) => article === total.article && unit === total.unit)
        .filter(({ rate }) => rate[0] > total.rate[1])
        .flatMap(({ id, place, words }) => {
          const both = differences.filter(({ positions }) => {
            const named = positions.map(({ assertion }) => assertion);
            const of = named.filter((one) => one === id || one === total.id);
            return of.length > 1 && of.includes(id) && of.includes(total.id);
          });
          if (both.some(({ condition }) => condition !== null)) return [];
          const lacks = both.length === 0 ? '' : ' The difference that has both has no condition.';
          const note = `The same article has “${total.words}” for all income, in ${total.id}.${lacks}`;
          return [problemAt(place, 'sum-passed', words, { note })];
        }),
    );
}
