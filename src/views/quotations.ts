import type { Article, Assertion, Figure } from '../investigation/types.ts';
import { shownText } from '../text/restore.ts';
import { type CutSentence, cutMarks } from './marks.ts';
import { placeSpan, shownParagraph } from './shown.ts';

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
  const whole: { key: string; quoted: WholeSentence }[] = [];
  for (const passage of assertion.passages) {
    const key = passage.sentences.join(' ');
    const known = whole.find((each) => each.key === key);
    if (known !== undefined) continue;
    const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
    if (paragraph === undefined) continue;
    const together = assertion.passages.filter((each) => each.sentences.join(' ') === key);
    const sentences = cutMarks(
      shownParagraph(article, paragraph),
      paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence)),
      together.map((each) => placeSpan(paragraph, each)),
      assertion.hedges
        .filter((hedge) => paragraph.start <= hedge.start && hedge.end <= paragraph.end)
        .map((hedge) => placeSpan(paragraph, hedge)),
    ).filter(({ id }) => id !== null && passage.sentences.includes(id));
    const quoted = {
      article,
      paragraph: paragraph.id,
      sentence: passage.sentences[0] ?? paragraph.id,
      passages: together.map(({ id }) => id),
      sentences,
    };
    whole.push({ key, quoted });
  }
  return whole.map(({ quoted }) => quoted);
}

/** Whether words are a whole sentence of those quoted, or hold one; marks at its ends do not count. */
export function isWhole(words: string, { sentences }: WholeSentence): boolean {
  const bare = (text: string) => {
    const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    return text.slice(letters[0] ?? 0, (letters.at(-1) ?? text.length) + 1);
  };
  return sentences.some(({ pieces }) =>
    words.includes(bare(pieces.map(({ text }) => text).join(''))),
  );
}

/** The words of a figure as readers see them where they stand in a passage of its assertion. */
export function shownFigure(article: Article, assertion: Assertion, { words }: Figure): string {
  for (const passage of assertion.passages) {
    const at = passage.raw.indexOf(words);
    const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
    if (at < 0 || paragraph === undefined) continue;
    const start = passage.start + at;
    return shownText(article.text, paragraph.restored, { start, end: start + words.length });
  }
  return words;
}
