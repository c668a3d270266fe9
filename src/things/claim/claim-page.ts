import type { Claim, Document, Investigation } from '../../model/types.ts';

/** What stands around a claim: its neighbours, weaker and stronger forms, and the outside documents that it names. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly section: string | null;
  readonly previous: Claim | null;
  readonly next: Claim | null;
  readonly strengthens: readonly Claim[];
  readonly strengthenedBy: readonly Claim[];
  readonly documents: readonly Document[];
}

/** Arranges the page of a claim; claims follow each other in their declared order. */
export function arrangeClaim(investigation: Investigation, claim: Claim): ClaimPage {
  const { claims, sections, documents } = investigation;
  const at = claims.indexOf(claim);
  const named = new Set([
    ...claim.see,
    ...(claim.assessment?.references ?? []),
    ...claim.assertions.flatMap(({ tracedTo, said }) => [
      ...(tracedTo?.references ?? []),
      ...(said?.references ?? []),
    ]),
    ...claim.body.references.filter(({ kind }) => kind === 'document').map(({ id }) => id),
  ]);
  return {
    claim,
    section: sections.find((section) => section.claims.includes(claim.id))?.title ?? null,
    previous: claims[at - 1] ?? null,
    next: claims[at + 1] ?? null,
    strengthens: claims.filter(({ id }) => claim.strengthens.includes(id)),
    strengthenedBy: claims.filter(({ strengthens }) => strengthens.includes(claim.id)),
    documents: documents.filter(({ id }) => named.has(id)),
  };
}
