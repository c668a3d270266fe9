import { lineIsNoProof } from '../../site/funding-words.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { exportEdges, exportNodes } from '../../views/exports/funding.ts';
import { renderGexf } from '../../views/exports/gexf.ts';

/** /data/funding.gexf: the graph of published claims. */
export function GET(): Response {
  const investigation = getInvestigation();
  const edges = exportEdges(investigation).map(({ from, to, moves }) => ({
    from,
    to,
    kind: moves,
  }));
  const body = renderGexf({ nodes: exportNodes(investigation), edges }, lineIsNoProof);
  return new Response(body, { headers: { 'content-type': 'application/gexf+xml' } });
}
