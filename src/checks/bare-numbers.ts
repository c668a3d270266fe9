import { collectOwnProse, oursIn } from '../model/own-words.ts';
import { problemAt } from '../model/problem-at.ts';
import type { Document } from '../model/types.ts';
import type { Problem } from '../problems/problem.ts';
import { findNumbers, type NumberSaid } from '../values/figures/find-numbers.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that a number which a document gives with “about”, “at least” or the like is not told without, where our prose names the document. */
export function checkBareNumbers({ drafts, investigation }: Subject): Problem[] {
  const numbersOf = new Map(
    investigation.documents.map((document) => [document.id, numbersIn(document)]),
  );
  return collectOwnProse(drafts).flatMap((block) => {
    const { placeOf, references } = block;
    const given = references.flatMap(({ kind, id }) =>
      kind === 'document' ? (numbersOf.get(id) ?? []) : [],
    );
    if (given.length === 0) return [];
    const bare = findNumbers(oursIn(block), investigation.language).filter(
      ({ bound }) => bound === 'exact',
    );
    return bare.flatMap((number) => {
      const same = given.filter((each) => areSame(each, number));
      const [first] = same;
      if (first === undefined || same.some(({ bound }) => bound === 'exact')) return [];
      const note = `The document has “${first.words}” as ${first.bound}.`;
      return [problemAt(placeOf(number.words), 'number-without-bound', number.words, { note })];
    });
  });
}

function numbersIn({ quotations, figures, language }: Document): NumberSaid[] {
  const words = [...quotations, ...figures].map((each) => each.words);
  return words.flatMap((each) => findNumbers(each, language));
}

/** The same number of the same thing: by its currency, else by the word that follows. */
function areSame(a: NumberSaid, b: NumberSaid): boolean {
  if (a.value === null || JSON.stringify(a.value) !== JSON.stringify(b.value)) return false;
  const [one, other] = [a.currencies ?? [], b.currencies ?? []];
  if (one.length > 0 || other.length > 0) return one.some((code) => other.includes(code));
  return a.after === b.after;
}
