import { quotedSpans } from '../../analysis/quoted-spans.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { spellingFinder } from '../../model/spelling.ts';
import type { Sentence } from '../../text/types.ts';
import { claimMatcher, type SuggestedClaim } from './claims.ts';
import { type SuggestedFigure, suggestFigures } from './figures.ts';
import { speechReader, type SuggestedSpeech } from './speech.ts';
import { type SuggestedTime, suggestTimes } from './times.ts';

/** What a sentence may say, worked out from its words: to be looked at by a person. */
export interface Suggestion {
  readonly sentence: Sentence;
  readonly words: string;
  readonly speech: SuggestedSpeech;
  readonly claims: readonly SuggestedClaim[];
  readonly figures: readonly SuggestedFigure[];
  readonly times: readonly SuggestedTime[];
  /** Words of the list of hedges that stand in it, as they are printed. */
  readonly hedges: readonly string[];
}

/** What each sentence of an article may say, in order; only other articles' claims are looked at. */
export function suggest(
  investigation: Investigation,
  article: Article,
  hedges: readonly string[] = [],
): Suggestion[] {
  const findHedges = spellingFinder(hedges);
  const { text, language } = article;
  const readSpeech = speechReader(investigation.actors, article.outlet.value);
  const findClaims = claimMatcher(investigation, article);
  const marks = quotedSpans(article);
  let before: SuggestedSpeech | null = null;
  const spoken = article.paragraphs.filter(({ role }) => role !== 'credit');
  return spoken.flatMap(({ sentences, role }) =>
    sentences.map((sentence, index) => {
      const words = text.slice(sentence.start, sentence.end);
      const quoted = marks
        .filter(({ start, end }) => start < sentence.end && sentence.start < end)
        .map(({ start, end }) => ({
          start: Math.max(start, sentence.start) - sentence.start,
          end: Math.min(end, sentence.end) - sentence.start,
        }));
      const speech: SuggestedSpeech = readSpeech({
        ...{ words, quoted, before },
        sameParagraph: index > 0,
      });
      if (role === 'body') before = speech;
      return {
        ...{ sentence, words, speech },
        claims: findClaims(sentence),
        figures: suggestFigures(text, sentence, language),
        times: suggestTimes(text, sentence, article.date.value),
        hedges: findHedges(words).map(({ start, end }) => words.slice(start, end)),
      };
    }),
  );
}
