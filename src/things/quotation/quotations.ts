import { paragraphOf } from '../../model/find.ts';
import type { Article, Assertion, Figure, Paragraph, Passage } from '../../model/types.ts';
import type { Span } from '../../text/types.ts';
import { findQuote } from '../../text/quotations/find-quote.ts';
import { findWhole } from '../../values/whole-words.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import { type CutSentence, cutMarks } from './marks.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';

/** A passage's whole sentence, or sentences, with its words to be emphasised. */
export interface WholeSentence {
  readonly article: Article;
  readonly paragraph: string;
  /** The first sentence's id, to link to. */
  readonly sentence: string;
  readonly passages: readonly string[];
  readonly sentences: readonly CutSentence[];
}

/** The whole sentences of an assertion, each once, in the order in which they stand, with the marks of its passages only. */
export function quoteWhole(article: Article, assertion: Assertion): WholeSentence[] {
  return runsOf(assertion.passages).flatMap((together): WholeSentence[] => {
    const [first] = together;
    if (first === undefined) return [];
    const paragraph = paragraphOf(article, first.paragraph);
    const quoted = new Set(together.flatMap((passage) => passage.sentences));
    const sentences = cutMarks(
      shownParagraph(article, paragraph),
      paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence)),
      together.map((each) => placeSpan(paragraph, each)),
      assertion.hedges
        .filter((hedge) => paragraph.start <= hedge.start && hedge.end <= paragraph.end)
        .map((hedge) => placeSpan(paragraph, hedge)),
    ).filter(({ id }) => id !== null && quoted.has(id));
    return [
      {
        article,
        paragraph: paragraph.id,
        sentence: first.sentences[0] ?? paragraph.id,
        passages: together.map(({ id }) => id),
        sentences,
      },
    ];
  });
}

/** A span of a passage in the whole sentences that the passage touches, with the span marked. */
export function quoteSpan(article: Article, passage: Passage, span: Span): WholeSentence {
  const paragraph = paragraphOf(article, passage.paragraph);
  return {
    article,
    paragraph: paragraph.id,
    sentence: passage.sentences[0] ?? paragraph.id,
    passages: [passage.id],
    sentences: cutMarks(
      shownParagraph(article, paragraph),
      paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence)),
      [placeSpan(paragraph, { ...span, id: passage.id })],
      [],
    ).filter(({ id }) => id !== null && passage.sentences.includes(id)),
  };
}

/** Passages in the order in which they stand, those that share a sentence together. */
function runsOf(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [];
  for (const passage of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const run = runs.at(-1);
    const shared = run?.some((each) => each.sentences.some((id) => passage.sentences.includes(id)));
    if (run !== undefined && shared === true) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** Whether words are a whole sentence of those quoted, or hold one; marks at its ends do not count. */
export function isWholeSentence(words: string, { sentences }: WholeSentence): boolean {
  const bare = (text: string) => {
    const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    return text.slice(letters[0] ?? 0, (letters.at(-1) ?? text.length) + 1);
  };
  return sentences.some(({ pieces }) =>
    words.includes(bare(pieces.map(({ text }) => text).join(''))),
  );
}

/** The passages of an assertion in which the words of a figure stand, as in the file or as readers see them. */
export function passagesWith({ passages }: Assertion, { words }: Figure): Passage[] {
  return passages.filter(({ raw, shown }) =>
    [raw, shown].some((text) => findQuote(text, { exact: words }).length > 0),
  );
}

/** Where words stand in a passage. */
export interface WordsInPassage {
  readonly passage: Passage;
  readonly paragraph: Paragraph;
  /** Offsets in the file. */
  readonly span: Span;
}

/** Finds words in the passages of an assertion, the first that has them; null where none has. */
export function findInPassages(
  article: Article,
  { passages }: Pick<Assertion, 'passages'>,
  words: string,
): WordsInPassage | null {
  for (const passage of passages) {
    const [found] = findWhole(passage.raw, { exact: words }, article).found;
    if (found === undefined) continue;
    const span = { start: passage.start + found.start, end: passage.start + found.end };
    return { passage, paragraph: paragraphOf(article, passage.paragraph), span };
  }
  return null;
}

/** The words of a figure as readers see them where they stand in a passage of its assertion. */
export function shownFigure(article: Article, assertion: Assertion, { words }: Figure): string {
  const found = findInPassages(article, assertion, words);
  return found === null ? words : shownText(article.text, found.paragraph.restored, found.span);
}
