import { pairSameWords } from '../things/same-words/same-words.ts';
import { getInvestigation } from './investigation.ts';

/** The same words of all articles, compared once for all pages. */
export const sameWords = pairSameWords(getInvestigation());
