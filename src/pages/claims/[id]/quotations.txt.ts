import type { Claim } from '../../../model/types.ts';
import { wholeAddress } from '../../../parts/addresses.ts';
import { copyQuotations } from '../../../exports/citations/quotations.ts';
import { getInvestigation } from '../../../site/investigation.ts';
import { contentType } from '../../../values/file-types.ts';

export function getStaticPaths() {
  return getInvestigation().claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}

/** /claims/<id>/quotations.txt */
export function GET({ props }: { readonly props: { readonly claim: Claim } }): Response {
  // A text that says nothing of its letters is read by its first bytes.
  const text = `\ufeff${copyQuotations(getInvestigation(), props.claim, wholeAddress)}`;
  return new Response(text, { headers: { 'content-type': contentType('txt') } });
}
