import type { Place, Problem } from '../../problems/problem.ts';
import type { RuleName } from '../../problems/rules/index.ts';
import { nearestWords } from '../../problems/nearest.ts';
import type { WrittenBorders } from '../../text/borders.ts';
import { findWhole, wholeAround } from '../../values/whole-words.ts';
import { problemAt } from '../../model/problem-at.ts';

/** A text in which words are to stand, and how it is written. */
export interface WrittenText extends WrittenBorders {
  readonly text: string;
}

/** Tells words that stand whole in none of the texts, with the nearest ones and the texts themselves. */
export function findMissing(
  place: Place,
  ruleId: RuleName,
  words: string,
  texts: readonly WrittenText[],
): Problem[] {
  const places = texts.map((each) => ({
    ...each,
    ...findWhole(each.text, { exact: words }, each),
  }));
  if (places.some(({ found, whole }) => whole && found.length > 0)) return [];
  const cut = places.flatMap(({ text, found, ...written }) =>
    found.slice(0, 1).map((span) => {
      const { start, end } = wholeAround(text, span, written);
      return text.slice(start, end);
    }),
  );
  return [
    problemAt(place, ruleId, words, {
      expected: cut[0] ?? nearestText(texts, words),
      note: `Quoted: ${[...new Set(texts.map(({ text }) => text))].join(' | ')}`,
    }),
  ];
}

/** The nearest words in the texts, for a message. */
function nearestText(texts: readonly WrittenText[], words: string): string | undefined {
  for (const { text } of texts) {
    const near = nearestWords(text, words);
    if (near !== undefined) return text.slice(near.start, near.end);
  }
  return undefined;
}
