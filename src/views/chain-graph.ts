import type { Actor, Assertion, Document, Investigation } from '../investigation/types.ts';

/** What a line rests on: words printed in an article, an inference or the same words, or outside documents only. */
export type RestsOn = 'printed' | 'inferred' | 'documents';

/** A party of a chain: somebody who speaks, passes on or publishes. */
export interface ChainNode {
  /** `speaker:<actor>`, `relay:<actor>` or `article:<slug>` */
  readonly id: string;
  readonly kind: 'speaker' | 'relay' | 'article';
  /** The id of the actor or the article. */
  readonly of: string;
}

/** A step from one party to the next, and the assertions in whose chains it is. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly rests: RestsOn;
  readonly assertions: readonly string[];
}

/** Chains as a graph: nodes in declared order, edges in the order in which the assertions have them. */
export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/** Joins the printed and the traced chains of assertions; who is not named is no party, and begins no line. */
export function buildChainGraph(
  investigation: Pick<Investigation, 'actors' | 'articles' | 'documents'>,
  assertions: readonly Assertion[],
): ChainGraph {
  const basis = basisOf(investigation.documents);
  const edges = new Map<string, { from: string; to: string; rests: RestsOn; by: Set<string> }>();
  const add = (from: string, to: string, rests: RestsOn, assertion: string) => {
    const key = `${from} ${to} ${rests}`;
    const known = edges.get(key) ?? { from, to, rests, by: new Set<string>() };
    known.by.add(assertion);
    edges.set(key, known);
  };
  const parties = new Set<string>();
  for (const assertion of assertions) {
    const article = `article:${assertion.article}`;
    parties.add(article);
    const printed = partiesOf(assertion.speaker, assertion.relays);
    steps([...printed, article], (from, to) => add(from, to, 'printed', assertion.id));
    if (assertion.tracedTo === null) continue;
    const traced = [...partiesOf(assertion.tracedTo.speaker, assertion.tracedTo.relays), article];
    const stepsPrinted = new Set<string>();
    steps([...printed, article], (from, to) => stepsPrinted.add(`${from} ${to}`));
    steps(traced, (from, to) => {
      if (!stepsPrinted.has(`${from} ${to}`)) add(from, to, basis(from, to), assertion.id);
    });
  }
  const list = [...edges.values()].map(({ by, ...edge }) => ({ ...edge, assertions: [...by] }));
  for (const { from, to } of list) parties.add(from).add(to);
  return { nodes: inDeclaredOrder(parties, investigation), edges: list };
}

function partiesOf(speaker: string, relays: Assertion['relays']): string[] {
  const named = speaker === 'outlet' || speaker === 'unnamed' ? [] : [`speaker:${speaker}`];
  return [...named, ...relays.map(({ actor }) => `relay:${actor}`)];
}

function steps(parties: readonly string[], each: (from: string, to: string) => void): void {
  parties.slice(1).forEach((to, index) => {
    const from = parties[index];
    if (from !== undefined) each(from, to);
  });
}

/** A traced step rests on documents only, unless all that documents have for it is an inference or the same words. */
function basisOf(documents: readonly Document[]): (from: string, to: string) => RestsOn {
  const relays = documents.flatMap((document) => document.relays);
  const of = (node: string) => node.slice(node.indexOf(':') + 1);
  return (from, to) => {
    const found = relays.filter((relay) => relay.from === of(from) && relay.to === of(to));
    const weak =
      found.length > 0 && found.every((r) => r.basis === 'inferred' || r.basis === 'words-match');
    return weak ? 'inferred' : 'documents';
  };
}

function inDeclaredOrder(
  parties: ReadonlySet<string>,
  {
    actors,
    articles,
  }: { readonly actors: readonly Actor[]; readonly articles: Investigation['articles'] },
): ChainNode[] {
  return [
    ...actors.map(({ id }): ChainNode => ({ id: `speaker:${id}`, kind: 'speaker', of: id })),
    ...actors.map(({ id }): ChainNode => ({ id: `relay:${id}`, kind: 'relay', of: id })),
    ...articles.map(({ slug }): ChainNode => ({
      id: `article:${slug}`,
      kind: 'article',
      of: slug,
    })),
  ].filter(({ id }) => parties.has(id));
}
