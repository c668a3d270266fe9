import type { Manner } from '../analysis/manner.ts';
import type { Assertion } from '../model/types.ts';

/** The form in which words are printed. */
export const formWords: Readonly<Record<Assertion['form'], string>> = {
  direct: 'in quotation marks',
  paraphrase: 'in other words',
  document: 'from a document',
  'own-words': 'in the article’s own words',
};

/** How an article puts a statement. */
export const mannerWords: Readonly<Record<Manner, string>> = {
  fact: 'as a fact',
  claim: 'as what somebody says',
  report: 'as a report of a report',
};

/** What follows the name of a speaker who is counted by our inference alone. */
export const inferenceMark = ' (our inference)';
