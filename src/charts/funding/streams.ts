import type {
  Assertion,
  Claim,
  Document,
  DocumentFigure,
  Figure,
  FundingNode,
  Investigation,
} from '../../model/types.ts';
import { arrangeFunding } from './graph.ts';
import type { FundingLine } from './lines.ts';
import { byPlace } from './order.ts';
import { speakersOf } from '../../terms/names.ts';

/** What the page of a said source of income shows. */
export interface StreamPage {
  readonly node: FundingNode;
  readonly previous: FundingNode | null;
  readonly next: FundingNode | null;
  readonly lines: readonly FundingLine[];
  /** Claims about it that its lines draw, and the others; claims outside the question are not among them. */
  readonly drawn: readonly Claim[];
  readonly others: readonly Claim[];
  readonly speakers: readonly string[];
  readonly figures: readonly {
    readonly claim: Claim;
    readonly assertion: Assertion;
    readonly figure: Figure;
  }[];
  readonly documentFigures: readonly {
    readonly document: Document;
    readonly figure: DocumentFigure;
  }[];
  /** Outside documents that are named for it, for its claims, or that give a sum of it. */
  readonly documents: readonly Document[];
}

/** Arranges the pages of all said sources of income, in declared order. */
export function arrangeStreams(investigation: Investigation): StreamPage[] {
  const nodes = investigation.nodes.filter(({ kind }) => kind === 'stream').sort(byPlace);
  const { lines } = arrangeFunding(investigation);
  return nodes.map((node, at) => {
    const own = lines.filter(({ row }) => row === node.id);
    const drawnIds = new Set(own.flatMap(({ flow }) => flow.claims));
    const claims = investigation.claims.filter(
      ({ kind, streams }) => kind !== 'context' && streams.includes(node.id),
    );
    const documentFigures = investigation.documents.flatMap((document) =>
      document.figures.filter(({ of }) => of === node.id).map((figure) => ({ document, figure })),
    );
    const named = new Set([
      ...node.references,
      ...claims.flatMap(({ assessment }) => assessment?.references ?? []),
      ...documentFigures.map(({ document }) => document.id),
    ]);
    return {
      node,
      previous: nodes[at - 1] ?? null,
      next: nodes[at + 1] ?? null,
      lines: own,
      drawn: claims.filter(({ id }) => drawnIds.has(id)),
      others: claims.filter(({ id }) => !drawnIds.has(id)),
      speakers: speakersOf(
        investigation,
        claims.flatMap(({ assertions }) => assertions),
      ),
      figures: investigation.claims.flatMap((claim) =>
        claim.assertions.flatMap((assertion) =>
          assertion.figures
            .filter(({ of }) => of === node.id)
            .map((figure) => ({ claim, assertion, figure })),
        ),
      ),
      documentFigures,
      documents: investigation.documents.filter(({ id }) => named.has(id)),
    };
  });
}
