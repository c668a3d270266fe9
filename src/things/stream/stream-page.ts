import { arrangeFunding } from '../../charts/funding/graph.ts';
import { type FundingLine, payingClaims, whoSays } from '../../charts/funding/lines.ts';
import { byPlace } from '../../charts/funding/order.ts';
import { assessmentsOfStream } from '../../charts/funding/words.ts';
import type {
  Assessment,
  Attribution,
  Claim,
  Document,
  FundingNode,
  Investigation,
} from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import {
  type DocumentSum,
  type PrintedSum,
  sumsOfArticles,
  sumsOfDocuments,
} from './stream-sums.ts';

/** A claim about it, and whether its quotations are folded away. */
interface ClaimAbout {
  readonly claim: Claim;
  readonly folded: boolean;
}

/** The source before or after one. */
interface StreamNeighbour {
  readonly address: string;
  readonly label: string;
}

/** What the page of a said source of income shows. */
export interface StreamPage {
  readonly node: FundingNode;
  readonly address: string;
  readonly previous: StreamNeighbour | null;
  readonly next: StreamNeighbour | null;
  readonly lines: readonly FundingLine[];
  /** Claims about it that its lines draw, and the others; claims outside the question are not among them. */
  readonly drawn: readonly ClaimAbout[];
  readonly others: readonly ClaimAbout[];
  /** Those of the claims that say that the group was paid from it. */
  readonly speakers: readonly Attribution[];
  /** What outside documents say of the plainest claims that the group was paid from it. */
  readonly assessments: readonly { readonly claim: Claim; readonly assessment: Assessment }[];
  readonly printed: readonly PrintedSum[];
  readonly documentSums: readonly DocumentSum[];
  /** Outside documents that are named for it, for its claims, or that give a sum of it. */
  readonly documents: readonly Document[];
}

/** Of more claims than this only the plainest shows its quotations; those of the others are one tap away. */
const mostOpen = 3;

/** The said sources of income, in declared order. */
export function streamsOf({ nodes }: Pick<Investigation, 'nodes'>): FundingNode[] {
  return nodes.filter(({ kind }) => kind === 'stream').sort(byPlace);
}

/** The claims within the question that are about a source. */
export function claimsAbout({ claims }: Pick<Investigation, 'claims'>, stream: string): Claim[] {
  return claims.filter(({ kind, streams }) => kind !== 'context' && streams.includes(stream));
}

/** Arranges the page of a said source of income. */
export function arrangeStream(investigation: Investigation, node: FundingNode): StreamPage {
  const streams = streamsOf(investigation);
  const at = streams.indexOf(node);
  const lines = arrangeFunding(investigation).lines.filter(({ row }) => row === node.id);
  const drawnIds = new Set(lines.flatMap(({ flow }) => flow.claims));
  const claims = claimsAbout(investigation, node.id);
  const assessments = assessmentsOfStream(investigation, node.id);
  const plainest = assessments.map(({ claim }) => claim);
  const drawn = claims.filter(({ id }) => drawnIds.has(id));
  const documentSums = sumsOfDocuments(investigation, node.id);
  const named = new Set([
    ...node.references,
    ...claims.flatMap(({ assessment }) => assessment?.references ?? []),
    ...documentSums.map(({ document }) => document.id),
  ]);
  return {
    node,
    address: addressOf('stream', node.id),
    previous: neighbouringStream(streams[at - 1]),
    next: neighbouringStream(streams[at + 1]),
    lines,
    drawn: drawn.map((claim) => ({
      claim,
      folded: drawn.length > mostOpen && !plainest.includes(claim),
    })),
    others: claims.filter(({ id }) => !drawnIds.has(id)).map((claim) => ({ claim, folded: true })),
    speakers: whoSays(investigation, payingClaims(investigation, node.id)),
    assessments,
    printed: sumsOfArticles(investigation, node.id),
    documentSums,
    documents: investigation.documents.filter(({ id }) => named.has(id)),
  };
}

function neighbouringStream(stream: FundingNode | undefined): StreamNeighbour | null {
  return stream === undefined
    ? null
    : { address: addressOf('stream', stream.id), label: stream.label };
}
