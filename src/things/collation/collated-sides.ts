import type { AlignedBlock } from '../../analysis/align.ts';
import { alignInOrder } from '../../analysis/align-in-order.ts';
import { foldedWords, type FoldedWord } from '../../analysis/folded-words.ts';
import type { Reuse } from '../../analysis/reuse.ts';
import type { Article, Paragraph } from '../../model/types.ts';
import type { Sentence } from '../../text/types.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import type { CollatedSide } from './collation.ts';
import { placeSpan } from '../../terms/shown-text.ts';

/** A side of a collation that also knows its words folded, and their spans in the file. */
export interface SentenceSide extends CollatedSide {
  readonly folded: readonly FoldedWord[];
}

/** A sentence of an article as readers see it, ready to be collated. */
export function sideOf(
  { text, language }: Pick<Article, 'text' | 'language'>,
  paragraph: Paragraph,
  sentence: Sentence,
): SentenceSide {
  const folded = foldedWords(text, sentence, language);
  const begin = placeSpan(paragraph, sentence).start;
  const words = folded.map((word) => {
    const { start, end } = placeSpan(paragraph, word);
    return { start: start - begin, end: end - begin };
  });
  return { text: shownText(text, paragraph.restored, sentence), words, folded };
}

/** The same words of two sentences word by word, for comparing wordings. */
export function sameWords(left: SentenceSide, right: SentenceSide): AlignedBlock[] {
  const folded = (side: SentenceSide) => side.folded.map((word) => word.folded);
  return alignInOrder(folded(left), folded(right), 1);
}

/** The stretches that a reuse found, as words of its two sentences. */
export function sharedStretches(
  left: SentenceSide,
  right: SentenceSide,
  reuse: Reuse,
): AlignedBlock[] {
  const wordAt = (side: SentenceSide, start: number) =>
    side.folded.findIndex((word) => word.start === start);
  return reuse.blocks.map((block) => ({
    left: wordAt(left, block.left.start),
    right: wordAt(right, block.right.start),
    length: block.words,
  }));
}
