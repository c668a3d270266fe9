import { mannerRules } from '../../analysis/manner.ts';
import { supportRules } from '../../analysis/support.ts';
import type { Investigation } from '../../model/types.ts';
import { rules } from '../../problems/rules/index.ts';
import { assessmentWords } from '../../terms/assessments.ts';
import { mannerWords } from '../../terms/attribution.ts';
import { howWords } from '../../terms/known-facts.ts';
import { supportWords } from '../../terms/support-in-words.ts';

/** Who says so: each value in words, with its rule, in the order in which they are tried; of papers, where any speaks. */
export function supportMeaningsOf({ actors }: Pick<Investigation, 'actors'>) {
  const papers = actors.some(({ kind }) => kind === 'paper');
  return entriesOf(supportRules)
    .filter(([value]) => value !== 'paper' || papers)
    .map(([value, means]) => ({ word: supportWords[value], means }));
}

/** How an article puts a statement, each way with its rule. */
export const framingMeanings = entriesOf(mannerRules).map(([manner, means]) => ({
  word: mannerWords[manner],
  means,
}));

/** What outside documents say, each value with what it means. */
export const assessmentMeanings = entriesOf(assessmentWords).map(([value, { means }]) => ({
  value,
  means,
}));

/** How a fact about an article is known, each way with what it means. */
export const factMeanings = entriesOf(howWords).map(([how, { means }]) => ({ how, means }));

/** Every rule by its name, with what is wrong and how to mend it. */
export const ruleMeanings = Object.entries(rules).map(([name, { says, remedy }]) => ({
  name,
  means: `${says} ${remedy}`,
}));

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
  return Object.entries(record) as [Key, Value][];
}
