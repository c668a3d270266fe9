import { documentsNamedBy } from '../../terms/documents.ts';
import { type Judgement, weighClaim } from '../../analysis/support.ts';
import { documentOf } from '../../model/find.ts';
import type { Claim, Difference, Document, Investigation } from '../../model/types.ts';
import { articleName } from '../../terms/names.ts';
import { type Absence, absenceOf } from '../../terms/not-here.ts';
import { addressOf } from '../../values/id.ts';

/** What stands around a claim: its neighbours, weaker and stronger forms, what our counts rest on, and the outside documents that it names. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly address: string;
  readonly section: string | null;
  readonly previous: ClaimNeighbour | null;
  readonly next: ClaimNeighbour | null;
  readonly strengthens: readonly Claim[];
  readonly strengthenedBy: readonly Claim[];
  /** Claims that it denies, and those that deny it. */
  readonly denies: readonly Claim[];
  readonly deniedBy: readonly Claim[];
  /** What a claim outside the question leads to. */
  readonly see: readonly Document[];
  readonly documents: readonly Document[];
  readonly judgements: readonly Judgement[];
  readonly differences: readonly Difference[];
  /** The articles in which our file does not make the claim, and what is known of each. */
  readonly without: readonly { readonly name: string; readonly absence: Absence }[];
  /** Ids of those who publish, say and pass it on. */
  readonly actors: readonly (string | null)[];
  /** The version of the site. */
  readonly version: number | undefined;
}

/** The claim before or after one. */
interface ClaimNeighbour {
  readonly address: string;
  readonly label: string;
}

/** Arranges the page of a claim; claims follow each other in their declared order. */
export function arrangeClaim(investigation: Investigation, claim: Claim): ClaimPage {
  const { claims, sections, documents, differences, versions } = investigation;
  const at = claims.indexOf(claim);
  const named = documentsNamedBy(claim);
  const support = weighClaim(investigation, claim);
  return {
    claim,
    address: addressOf('claim', claim.id),
    section: sections.find((section) => section.claims.includes(claim.id))?.title ?? null,
    previous: neighbourOf(claims[at - 1]),
    next: neighbourOf(claims[at + 1]),
    strengthens: claims.filter(({ id }) => claim.strengthens.includes(id)),
    strengthenedBy: claims.filter(({ strengthens }) => strengthens.includes(claim.id)),
    denies: claims.filter(({ id }) => claim.denies.includes(id)),
    deniedBy: claims.filter(({ denies }) => denies.includes(claim.id)),
    see: claim.see.map((id) => documentOf(investigation, id)),
    documents: documents.filter(({ id }) => named.has(id)),
    judgements: support?.judgements ?? [],
    differences: differences.filter(({ id }) => support?.differs.includes(id)),
    without: investigation.articles
      .filter(({ slug }) => !claim.assertions.some(({ article }) => article === slug))
      .map((article) => ({
        name: articleName(investigation, article),
        absence: absenceOf(investigation, article, [claim.id]),
      })),
    actors: actorsOf(investigation, claim),
    version: versions.at(-1)?.version,
  };
}

function neighbourOf(claim: Claim | undefined): ClaimNeighbour | null {
  return claim === undefined ? null : { address: addressOf('claim', claim.id), label: claim.label };
}

function actorsOf({ articles }: Investigation, { assertions }: Claim): (string | null)[] {
  const outlets = new Map(articles.map(({ slug, outlet }) => [slug, outlet.value]));
  return assertions.flatMap(({ article, attribution, relays }) => [
    outlets.get(article) ?? null,
    attribution.speaker,
    ...relays.map(({ actor }) => actor),
  ]);
}
