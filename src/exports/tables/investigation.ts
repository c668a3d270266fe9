import { weighClaim } from '../../analysis/support.ts';
import type { Investigation } from '../../model/types.ts';
import { publicId } from '../../redaction/private-persons.ts';
import { exportClaim } from './claims.ts';
import { exportDifferences } from './differences.ts';
import { exportEvents } from './events.ts';

/** The checked investigation for exchange: of the articles only quotations and their sentences, of persons only those in office. */
export function exportInvestigation(investigation: Investigation, licence: string) {
  const { title, standfirst, language, versions, sections, articles, claims, actors } =
    investigation;
  return {
    licence,
    ...{ title, standfirst, language, versions, sections },
    articles: articles.map((article) => {
      const { slug, sha256, bytes, form, rights, outlet, headline, author, date, address } =
        article;
      const { compared, cutOff, coverage } = article;
      return {
        ...{ slug, sha256, bytes, form, language: article.language, rights },
        ...{ outlet, headline, author, date, address, compared, cutOff, coverage },
      };
    }),
    claims: claims.map((claim) => exportClaim(investigation, claim)),
    support: claims.flatMap((claim) => {
      const support = weighClaim(claim, investigation.differences);
      if (support === null) return [];
      const { value, counts } = support;
      const named = (ids: readonly string[]) => ids.map((id) => publicId(investigation, id));
      const known = {
        printed: named(counts.printed),
        followed: named(counts.followed),
        inferred: {
          printed: named(counts.inferred.printed),
          followed: named(counts.inferred.followed),
        },
      };
      return [{ claim: claim.id, value, counts: { ...counts, ...known } }];
    }),
    documents: investigation.documents.map((document) => ({
      ...document,
      relays: document.relays.map((relay) => ({
        ...relay,
        from: publicId(investigation, relay.from),
        to: publicId(investigation, relay.to),
      })),
    })),
    actors: actors.filter(({ kind }) => kind !== 'private-person'),
    events: exportEvents(investigation),
    ...exportDifferences(investigation),
    corrections: investigation.corrections,
  };
}
