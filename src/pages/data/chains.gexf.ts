import { getInvestigation } from '../../site/investigation.ts';
import { graphClaims } from '../../views/exports/chains.ts';
import { renderGexf } from '../../views/exports/gexf.ts';

/** /data/chains.gexf: articles, documents and claims; no person. */
export function GET(): Response {
  const investigation = getInvestigation();
  const body = renderGexf(graphClaims(investigation), investigation.title);
  return new Response(body, { headers: { 'content-type': 'application/gexf+xml' } });
}
