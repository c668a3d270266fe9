import { weighClaim } from '../../analysis/support.ts';
import type { Attribution, Investigation } from '../../model/types.ts';
import { publicId } from '../../redaction/private-persons.ts';
import { exportClaim } from './claims.ts';
import { exportDifferences } from './differences.ts';
import { exportEvents } from './events.ts';
import { publish } from './publish.ts';
import {
  actorFields,
  articleFields,
  countFields,
  documentFields,
  investigationFields,
} from './published-fields.ts';

/** The checked investigation for exchange: of the articles only quotations and their sentences, of persons only those in office. */
export function exportInvestigation(investigation: Investigation, licence: string) {
  const { articles, claims, documents, actors } = investigation;
  const { corrections, ...head } = publish(investigation, investigationFields);
  const nameOf = (id: string) => publicId(investigation, id);
  const nameWhom = ({ speaker, known }: Attribution) => ({ speaker: nameOf(speaker), known });
  return {
    licence,
    ...head,
    articles: articles.map((article) => publish(article, articleFields)),
    claims: claims.map((claim) => exportClaim(investigation, claim)),
    support: claims.flatMap((claim) => {
      const support = weighClaim(investigation, claim);
      if (support === null) return [];
      const { articles, speakers, papers, others } = publish(support.counts, countFields);
      const nameVoices = (voices: typeof speakers) =>
        voices.map(({ by, ways, ...rest }) => ({
          ...rest,
          ...nameWhom(by),
          ways: ways.map(({ insteadOf, ...way }) => ({
            ...way,
            insteadOf: insteadOf.map((each) => ({ ...nameWhom(each.by), articles: each.articles })),
          })),
        }));
      const unnamed = others.unnamed.map((each) => ({ ...each, speaker: nameOf(each.speaker) }));
      return [
        {
          claim: claim.id,
          value: support.value,
          counts: {
            articles,
            speakers: nameVoices(speakers),
            papers: nameVoices(papers),
            others: { ...others, unnamed, insteadOf: others.insteadOf.map(nameWhom) },
          },
        },
      ];
    }),
    documents: documents.map((document) => {
      const { relays, quotations, ...rest } = publish(document, documentFields);
      const named = relays.map((relay) => ({
        ...relay,
        from: nameOf(relay.from),
        to: nameOf(relay.to),
      }));
      const said = quotations.map(({ speaker, inferred, ...words }) => ({
        ...words,
        speaker: speaker === null ? null : nameOf(speaker),
        known: inferred ? 'inferred' : 'printed',
      }));
      return { ...rest, quotations: said, relays: named };
    }),
    actors: actors
      .filter(({ kind }) => kind !== 'private-person')
      .map((actor) => publish(actor, actorFields)),
    events: exportEvents(investigation),
    ...exportDifferences(investigation),
    corrections,
  };
}
