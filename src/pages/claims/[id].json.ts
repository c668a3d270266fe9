import type { Claim } from '../../model/types.ts';
import { claimAsData } from '../../exports/citations/pages.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { contentType } from '../../values/file-types.ts';

export function getStaticPaths() {
  return getInvestigation().claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}

/** /claims/<id>.json: the bytes of which the claim's citations give the hash. */
export function GET({ props }: { readonly props: { readonly claim: Claim } }): Response {
  const text = claimAsData(getInvestigation(), props.claim);
  return new Response(text, { headers: { 'content-type': contentType('json') } });
}
