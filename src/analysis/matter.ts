import { foldedWords } from './folded-words.ts';
import { functionWords } from './function-words.ts';
import { stockPhrases } from './stock-phrases.ts';

/** Tells of a text's folded words, in order, which carry matter of their own. */
export type Matter = (words: readonly string[]) => boolean[];

/** In a language, the words that are no function word and no part of a stock phrase or of one of the names. */
export function matterOf(language: string, names: readonly string[]): Matter {
  const root = language.split('-')[0] ?? '';
  const empty = functionWords[root] ?? new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const phrase of [...names, ...(stockPhrases[root] ?? [])]) {
    const words = foldedWords(phrase, { start: 0, end: phrase.length }, language);
    const [first, ...rest] = words.map(({ folded }) => folded);
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return (words) => {
    const carries = words.map((word) => !empty.has(word.replace(/(?:n't|'(?:m|re|ve|ll|d))$/, '')));
    words.forEach((word, at) => {
      for (const rest of phrases.get(word) ?? []) {
        if (rest.every((next, index) => words[at + 1 + index] === next)) {
          carries.fill(false, at, at + 1 + rest.length);
        }
      }
    });
    return carries;
  };
}
