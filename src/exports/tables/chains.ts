import { type Evidence, evidenceOf } from '../../model/find.ts';
import type { Investigation } from '../../model/types.ts';
import { exportChain } from './claims.ts';

/** Every chain as printed and as traced, by assertion, for exchange; private persons are named by their role. */
export function exportChains(investigation: Investigation) {
  return {
    assertions: investigation.claims.flatMap(({ assertions }) =>
      assertions.map((assertion) => {
        const { id, claim, article, form } = assertion;
        return { ...{ id, claim, article, form }, ...exportChain(investigation, assertion) };
      }),
    ),
  };
}

/** Articles, claims and outside documents as a graph: an article makes a claim; a document bears on it, or stands in its chain. */
export function graphClaims(investigation: Investigation): {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
} {
  const { articles, claims, documents } = investigation;
  const edges = claims.flatMap((claim) => [
    ...claim.assertions.map(({ article }) => chainEdge(`article:${article}`, claim.id, 'makes')),
    ...claim.assertions.flatMap(({ relays, tracedTo }) =>
      [...relays, ...(tracedTo?.relays ?? [])].flatMap(({ document }) =>
        document === null ? [] : [chainEdge(`document:${document}`, claim.id, 'passes on')],
      ),
    ),
    ...(claim.assessment?.references ?? []).map((id) =>
      chainEdge(nodeOf(evidenceOf(investigation, id)), claim.id, 'bears on'),
    ),
    ...claim.strengthens.map((id) => chainEdge(`claim:${claim.id}`, id, 'strengthens')),
  ]);
  const unique = new Map(edges.map((each) => [JSON.stringify(each), each]));
  const used = new Set(edges.map(({ from }) => from));
  return {
    nodes: [
      ...articles.map(({ slug }) => ({ id: `article:${slug}`, label: slug, kind: 'article' })),
      ...claims.map(({ id, statement }) => ({
        id: `claim:${id}`,
        label: statement,
        kind: 'claim',
      })),
      ...documents
        .map(({ id, publisher }) => ({ id: `document:${id}`, label: publisher, kind: 'document' }))
        .filter(({ id }) => used.has(id)),
    ],
    edges: [...unique.values()],
  };
}

function nodeOf(evidence: Evidence): string {
  return evidence.kind === 'document'
    ? `document:${evidence.document.id}`
    : `article:${evidence.article.slug}`;
}

function chainEdge(from: string, claim: string, kind: string) {
  return { from, to: `claim:${claim}`, kind };
}
