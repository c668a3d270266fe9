import { articleOf } from '../model/find.ts';
import type { Article, Assertion, Attribution, Claim, Investigation } from '../model/types.ts';

/** A sentence of an article that carries a claim, and whose words it is said to be. */
export interface ClaimSentence {
  readonly article: string;
  readonly paragraph: string;
  readonly sentence: string;
  /** The first of its passages. */
  readonly passage: string;
  readonly assertion: Assertion;
  /** Whose words the article gives it as. */
  readonly attribution: Attribution;
}

/** The sentences that carry a claim, each once for each speaker, in the articles' order and that of the text; words that run over several sentences count as the first. */
export function sentencesOfClaim(
  investigation: Pick<Investigation, 'articles'>,
  { assertions }: Pick<Claim, 'assertions'>,
): ClaimSentence[] {
  const seen = new Set<string>();
  const found = assertions.flatMap((assertion) =>
    assertion.passages.flatMap((passage): ClaimSentence[] => {
      const { article, attribution } = assertion;
      const sentence = passage.sentences[0] ?? passage.paragraph;
      const key = `${article} ${sentence} ${attribution.speaker}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const place = { article, paragraph: passage.paragraph, sentence, passage: passage.id };
      return [{ ...place, assertion, attribution }];
    }),
  );
  const order = new Map(investigation.articles.map(({ slug }, at) => [slug, at]));
  return found.toSorted(
    (a, b) =>
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
      placeOf(articleOf(investigation, a.article), a) -
        placeOf(articleOf(investigation, b.article), b),
  );
}

function placeOf({ paragraphs }: Article, { paragraph, sentence }: ClaimSentence): number {
  const whole = paragraphs.find(({ id }) => id === paragraph);
  return whole?.sentences.find(({ id }) => id === sentence)?.start ?? whole?.start ?? 0;
}
