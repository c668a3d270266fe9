import { type ClaimSentence, sentencesOfClaim } from '../../analysis/sentences.ts';
import { articleOf, claimOf } from '../../model/find.ts';
import type { Investigation } from '../../model/types.ts';
import { outletLabel, speakerLabel, speakerSign, speakersOf } from '../../terms/names.ts';
import { addressOf } from '../../values/id.ts';
import { href } from '../../parts/addresses.ts';
import type { Drawing } from '../kit/drawing.ts';
import { layoutSentences, type SentenceKey, type SentenceRow } from './layout.ts';
import { placeOfSentence, sentenceInWords, sentencesWords } from './words.ts';

/** Draws the sentences of the central claim: a row for each article, and in it a sign of whose words each is said to be. */
export function drawSentences(investigation: Investigation): Drawing {
  const claim = claimOf(investigation, investigation.central);
  const sentences = sentencesOfClaim(investigation, claim);
  const rows = investigation.articles
    .map((article): SentenceRow => {
      const own = sentences.filter((each) => each.article === article.slug);
      return {
        name: outletLabel(investigation, article),
        signs: own.map((each) => signOfSentence(investigation, each)),
      };
    })
    .filter(({ signs }) => signs.length > 0);
  const keys = sentenceKeys(investigation, sentences);
  return {
    layout: (width) => layoutSentences(rows, keys, width),
    summary: sentencesWords.summary,
    items: sentences.map((each) => sentenceInWords(investigation, each)),
  };
}

function signOfSentence(investigation: Investigation, sentence: ClaimSentence) {
  const { number, mark, inferred } = speakerSign(investigation, sentence.attribution);
  return {
    ...{ number, mark, inferred },
    place: placeOfSentence(articleOf(investigation, sentence.article), sentence),
    href: href(addressOf('passage', sentence.passage, sentence.article)),
  };
}

/** Each sign once: one who is both printed and inferred has two. */
function sentenceKeys(
  investigation: Investigation,
  sentences: readonly ClaimSentence[],
): SentenceKey[] {
  return speakersOf(investigation, sentences).flatMap(({ speaker }) =>
    (['printed', 'inferred'] as const)
      .map((known) => ({ speaker, known }))
      .filter((by) =>
        sentences.some(
          ({ attribution }) =>
            attribution.speaker === speaker &&
            (attribution.known === 'inferred') === (by.known === 'inferred'),
        ),
      )
      .map((by) => {
        const { number, mark, inferred } = speakerSign(investigation, by);
        return { ...{ number, mark, inferred }, words: speakerLabel(investigation, by) };
      }),
  );
}
