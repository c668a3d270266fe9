import { headings } from '../../terms/headings.ts';
import { absenceOf, absenceWords } from '../../terms/not-here.ts';
import { countsInWords, whoInWords } from '../../terms/support-in-words.ts';
import { assessmentWords, besideStatement } from '../../terms/assessments.ts';
import { weighClaim } from '../../analysis/support.ts';
import type { Article, Claim, FundingNode, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { articleName } from '../../terms/names.ts';
import {
  assessmentsOfStream,
  documentsOnlyWords,
  notAlikeWords,
} from '../../charts/funding/words.ts';
import { drawProvenanceCard } from '../../charts/provenance/card.ts';
import { streamTitle } from '../../things/stream/words.ts';
import { type Card, type CardFact, makeCard } from './card.ts';

/** The card of a claim: the statement, who says so, and what outside documents say. */
export function claimCard(investigation: Investigation, claim: Claim): Card {
  return makeCard(investigation, {
    address: addressOf('claim', claim.id),
    kind: 'Claim',
    words: claim.statement,
    label: claim.label,
    graphic: claim.graphic,
    beside: besideStatement(claim),
    more: null,
    facts: claimFacts(investigation, claim),
    picture: claim.id === investigation.central ? drawProvenanceCard(investigation) : null,
    made: claim,
  });
}

/** Who says so and what outside documents say, for a card. */
function claimFacts(investigation: Investigation, claim: Claim): CardFact[] {
  const support = weighClaim(investigation, claim);
  if (support === null) {
    return [{ name: 'Outside the question', words: besideStatement(claim) }];
  }
  const counts = countsInWords(investigation, support.counts);
  const note = claim.id === investigation.central ? investigation.speakersNote : null;
  const words = [`${whoInWords(support.counts)}.`, note ?? '', counts].filter(Boolean).join(' ');
  return [{ name: headings.whoSaysSo, words }, ...assessmentFacts(claim)];
}

/** What outside documents say of a claim, for a card; nothing for a claim outside the question. */
export function assessmentFacts(
  { assessment }: Claim,
  name: string = headings.documents,
): CardFact[] {
  if (assessment === null) return [];
  const { word, means } = assessmentWords[assessment.value];
  return [{ name, words: `${word}. ${means}`, assessment: assessment.value }];
}

/** The card of a said source of income: in which articles it stands, and what outside documents say of the plainest claim that the group was paid from it. */
export function streamCard(investigation: Investigation, stream: FundingNode): Card {
  const claims = investigation.claims.filter(({ streams }) => streams.includes(stream.id));
  const absence = (article: Article) => {
    const { known, ground } = absenceOf(
      investigation,
      article,
      claims.map(({ id }) => id),
    );
    const here = absenceWords[ground];
    return known === 'rest-says' ? `${here}; the rest names it` : here;
  };
  const says = (article: Article) =>
    claims.some(({ assertions }) => assertions.some((each) => each.article === article.slug));
  const articles = investigation.articles.map(
    (article) =>
      `${articleName(investigation, article)}: ${says(article) ? 'names it' : absence(article)}`,
  );
  return makeCard(investigation, {
    address: addressOf('stream', stream.id),
    kind: 'Said source of income',
    words: streamTitle(stream.label),
    label: null,
    graphic: false,
    more: investigation.title,
    facts: [
      { name: 'In the articles', words: `${articles.join('; ')}.` },
      ...streamFacts(investigation, stream, claims.length > 0),
    ],
    made: investigation.story,
  });
}

function streamFacts(
  investigation: Investigation,
  stream: FundingNode,
  inArticles: boolean,
): CardFact[] {
  const judged = assessmentsOfStream(investigation, stream.id);
  const values = new Set(judged.map(({ assessment }) => assessment.value));
  const name = headings.documents;
  if (values.size > 1) return [{ name, words: notAlikeWords }];
  const [first] = judged;
  if (first !== undefined) return assessmentFacts(first.claim);
  return inArticles ? [] : [{ name, words: documentsOnlyWords(investigation, stream) }];
}
