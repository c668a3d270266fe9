import type { Claim, Investigation } from '../../investigation/types.ts';
import { exportQuotation, publicId } from '../../views/exports/claims.ts';
import { articleName, articleTitle, speakerSign } from '../../views/names.ts';
import { claimTitle, formWords, reuseLine, reviewLine } from '../words.ts';
import { articlePath } from './work.ts';

/** The quotations of a claim as plain text to be copied: each in its whole sentence, with speaker, article and address. */
export function copyQuotations(
  investigation: Investigation,
  claim: Claim,
  whole: (path: string) => string,
): string {
  const name = (id: string) => {
    const { actor, name: printed } = speakerSign(investigation, id);
    return actor?.kind === 'private-person' ? publicId(investigation, id) : printed;
  };
  const blocks = claim.assertions.map((assertion) => {
    const article = investigation.articles.find(({ slug }) => slug === assertion.article);
    if (article === undefined) throw new Error(`No article ${assertion.article}`);
    const relays = assertion.relays.map(({ actor }) => name(actor));
    const speaker = [
      `Speaker as printed: ${name(assertion.speaker)}`,
      ...(assertion.speakerBecause === null ? [] : ['our inference']),
      ...(assertion.speaker === 'outlet' ? [] : [formWords[assertion.form]]),
      ...(relays.length === 0 ? [] : [`passed on by ${relays.join(', then ')}`]),
    ].join('; ');
    const sentences = assertion.passages.map(
      (passage) => exportQuotation(article, passage).sentence,
    );
    const marked = assertion.passages.map(({ shown }) => `Words meant: ${shown}`);
    return [
      `${articleName(investigation, article)}: ${articleTitle(investigation, article)}`,
      `${speaker}.`,
      ...new Set(sentences),
      ...marked,
      whole(articlePath(article)),
    ].join('\n');
  });
  const note = claim.graphic ? [investigation.contentNote] : [];
  return `${[claimTitle(claim), ...note, ...blocks, `${reviewLine(claim)}\n${reuseLine}`].join('\n\n')}\n`;
}
