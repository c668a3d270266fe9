import type { Claim } from '../../../model/types.ts';
import { wholeAddress } from '../../../parts/addresses.ts';
import { copyQuotations } from '../../../exports/citations/quotations.ts';
import { getInvestigation } from '../../../site/investigation.ts';

export function getStaticPaths() {
  return getInvestigation().claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}

/** /claims/<id>/quotations.txt */
export function GET({ props }: { readonly props: { readonly claim: Claim } }): Response {
  const text = copyQuotations(getInvestigation(), props.claim, wholeAddress);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
