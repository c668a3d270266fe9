import type { ClaimSentence } from '../../analysis/sentences.ts';
import { articleOf } from '../../model/find.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { passedOnBy } from '../../terms/attribution.ts';
import { outletName, namedRelays, speakerLabel } from '../../terms/names.ts';
import { isolate, link, type Phrase, sentence as said } from '../../terms/phrases.ts';
import { addressOf } from '../../values/id.ts';

/** Words of the chart of sentences. */
export const sentencesWords = { summary: 'How we counted', headline: 'headline' } as const;

/** Where a sentence stands: its paragraph, or that it is a headline. */
export function placeOfSentence(
  { paragraphs }: Article,
  { paragraph }: Pick<ClaimSentence, 'paragraph'>,
): string {
  const headline = paragraphs.find(({ id }) => id === paragraph)?.role === 'headline';
  return headline ? sentencesWords.headline : `¶ ${paragraph.slice(1)}`;
}

/** A sentence in words: where it stands, whose words it is said to be, and who passed them on. */
export function sentenceInWords(
  investigation: Investigation,
  { article: slug, paragraph, passage, attribution, assertion }: ClaimSentence,
): Phrase[] {
  const article = articleOf(investigation, slug);
  const place = placeOfSentence(article, { paragraph });
  const where = link(
    `${outletName(investigation, article)}, ${place}`,
    addressOf('passage', passage, slug),
  );
  const who = isolate(speakerLabel(investigation, attribution));
  const passed = passedOnBy(namedRelays(investigation, assertion.relays));
  return passed.length === 0 ? said`${where}: ${who}.` : said`${where}: ${who}, ${passed}.`;
}
