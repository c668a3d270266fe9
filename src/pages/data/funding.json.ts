import { lineIsNoProof } from '../../site/funding-words.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { exportEdges, exportFigures, exportNodes } from '../../views/exports/funding.ts';

/** /data/funding.json */
export function GET(): Response {
  const investigation = getInvestigation();
  return Response.json({
    notice: lineIsNoProof,
    nodes: exportNodes(investigation),
    edges: exportEdges(investigation),
    figures: exportFigures(investigation),
  });
}
