import { weighClaim } from '../../analysis/support.ts';
import { articleOf, documentsAmong } from '../../model/find.ts';
import type { Assertion, Investigation, RelayManner } from '../../model/types.ts';
import { publicId } from '../../redaction/private-persons.ts';
import { exportQuotation } from './claims.ts';
import { exportDifferences } from './differences.ts';

/** Claims as rows: the whole statement with who says so and what outside documents say. */
export function claimRows(investigation: Investigation) {
  return investigation.claims.map((claim) => ({
    ...{ id: claim.id, statement: claim.statement, label: claim.label, kind: claim.kind },
    streams: claim.streams,
    denies: claim.denies,
    graphic: claim.graphic,
    support: weighClaim(investigation, claim)?.value ?? null,
    assessment: claim.assessment?.value ?? null,
    because: claim.assessment?.because ?? null,
    documents: documentsAmong(investigation, claim.assessment?.references ?? []),
    reviewedBy: claim.reviewedBy,
  }));
}

/** Assertions as rows: which article makes which claim, in whose words, through whom. */
export function assertionRows(investigation: Investigation) {
  const nameOf = (id: string) => publicId(investigation, id);
  const relayed = ({ relays }: Assertion, how: RelayManner) =>
    relays.filter(({ manner }) => manner === how).map(({ actor }) => nameOf(actor));
  return investigation.claims.flatMap(({ assertions }) =>
    assertions.map((assertion) => ({
      ...{ id: assertion.id, claim: assertion.claim, article: assertion.article },
      speaker: nameOf(assertion.attribution.speaker),
      speakerInferred: assertion.attribution.known === 'inferred',
      passedOnBy: relayed(assertion, 'passed-on'),
      notedBy: relayed(assertion, 'noted'),
      form: assertion.form,
      verb: assertion.verb,
      hedges: [...new Set(assertion.hedges.map(({ words }) => words))].join('; '),
      followedTo: assertion.tracedTo === null ? null : nameOf(assertion.tracedTo.speaker),
      said: assertion.said?.value ?? null,
    })),
  );
}

/** Quotations as rows: the words, and the whole sentence in which they stand. */
export function quotationRows(investigation: Investigation) {
  return investigation.claims.flatMap(({ assertions, graphic }) =>
    assertions.flatMap((assertion) => {
      const article = articleOf(investigation, assertion.article);
      return assertion.passages.map((passage) => {
        const { id, paragraph, shown, raw, sentence, startByte, endByte } = exportQuotation(
          article,
          passage,
        );
        return {
          ...{ id, claim: assertion.claim, article: article.slug, paragraph, graphic },
          ...{ words: shown, raw, sentence, startByte, endByte },
        };
      });
    }),
  );
}

/** Outside documents as rows, told in our words. */
export function documentRows({ documents }: Investigation) {
  return documents.map((document) => {
    const { id, publisher, interest, title, date, address, archived, kept } = document;
    const { kind, read, language, says } = document;
    const head = { id, publisher, interest, title, date, address, archived, kept };
    return { ...head, kind, read, language, says };
  });
}

/** Officials, bodies, outlets and places as rows; private persons are none of them. */
export function actorRows({ actors }: Investigation) {
  return actors
    .filter(({ kind }) => kind !== 'private-person')
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
}

/** The columns of the answers to differences, which a table without a row has too. */
export const differenceColumns = [
  'id',
  'question',
  'assertion',
  'article',
  'label',
  'words',
] as const;

/** The answers to each difference as rows, each in its article's words. */
export function differenceRows(investigation: Investigation) {
  return exportDifferences(investigation).differences.flatMap(({ id, question, positions }) =>
    positions.map(({ assertion, article, label, words }) => ({
      ...{ id, question, assertion, article, label, words },
    })),
  );
}
