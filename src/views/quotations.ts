import type { Article, Assertion, Passage } from '../investigation/types.ts';
import { type CutSentence, cutMarks } from './marks.ts';
import { placeSpan, shownParagraph } from './shown.ts';

/** A passage's whole sentence, or sentences, with its words to be emphasised. */
export interface WholeSentence {
  readonly article: Article;
  readonly paragraph: string;
  /** The first sentence's id, to link to. */
  readonly sentence: string;
  readonly passages: readonly Passage[];
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
      passages: together,
      sentences,
    };
    whole.push({ key, quoted });
  }
  return whole.map(({ quoted }) => quoted);
}
