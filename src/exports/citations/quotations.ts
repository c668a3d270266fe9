import { reuseLine, reviewLine } from '../../terms/imprint.ts';
import { formWords, passedOnAsText } from '../../terms/attribution.ts';
import { claimTitle } from '../../terms/assessments.ts';
import type { Claim, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { exportQuotation } from '../tables/claims.ts';
import { articleName, namedRelays, speakerSign } from '../../terms/names.ts';

/** The quotations of a claim as plain text to be copied: each in its whole sentence, with speaker, article and address. */
export function copyQuotations(
  investigation: Investigation,
  claim: Claim,
  whole: (path: string) => string,
): string {
  const blocks = claim.assertions.map((assertion) => {
    const article = investigation.articles.find(({ slug }) => slug === assertion.article);
    if (article === undefined) throw new Error(`No article ${assertion.article}`);
    const relays = namedRelays(investigation, assertion.relays);
    const { attribution, speakerBecause: because } = assertion;
    const { name, inferred } = speakerSign(investigation, attribution);
    const speaker = [
      `${inferred ? 'Speaker' : 'Speaker as printed'}: ${name}`,
      ...(attribution.speaker === 'outlet' ? [] : [formWords[assertion.form]]),
      ...(relays.length === 0 ? [] : [passedOnAsText(relays)]),
    ].join('; ');
    const sentences = new Set(
      assertion.passages.map((passage) => exportQuotation(article, passage).sentence),
    );
    const parts = assertion.passages
      .map(({ shown }) => shown)
      .filter((part) => !sentences.has(part));
    const { headline, address } = article;
    return [
      headline.value === null
        ? `${articleName(investigation, article)} (headline not found)`
        : `${articleName(investigation, article)}: ${headline.value}`,
      `${speaker}.${because === null ? '' : ` ${because}`}`,
      ...[...sentences].map((sentence) => `“${sentence}”`),
      ...parts.map((part) => `Of it, these words: “${part}”`),
      ...(address.value === null ? [] : [`The publisher’s page: ${address.value}`]),
      ...assertion.passages.map(
        ({ id }) => `The words in their place: ${whole(addressOf('passage', id, article.slug))}`,
      ),
    ].join('\n');
  });
  const note = claim.graphic ? [investigation.contentNote] : [];
  return `${[claimTitle(claim), ...note, ...blocks, `${reviewLine(claim)}\n${reuseLine}`].join('\n\n')}\n`;
}
