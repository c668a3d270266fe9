import { restOnArticles } from '../../model/find.ts';
import { headOf, isActor, joinAttributions } from '../../model/speakers.ts';
import type { Actor, Assertion, Attribution, Document, Investigation } from '../../model/types.ts';

/** What a line rests on: words printed in an article, an inference or the same words, outside documents only, or only another article. */
export type RestsOn = 'printed' | 'inferred' | 'documents' | 'articles';

/** A party of a chain: somebody who speaks, passes on or publishes. */
export interface ChainNode {
  /** `speaker:<actor>`, `relay:<actor>` or `article:<slug>` */
  readonly id: string;
  readonly kind: 'speaker' | 'relay' | 'article';
  /** The id of the actor or the article. */
  readonly of: string;
  /** Of a speaker, how it is known that the words are his. */
  readonly by: Attribution | null;
  /** Of one who passes on, whether he only notes it in all these chains. */
  readonly noted: boolean;
}

/** A step from one party to the next, whose words it carries, and the assertions in whose chains it is. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly rests: RestsOn;
  /** The head of the chain. */
  readonly by: Attribution;
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
  const edges = new Map<string, ChainEdge & { readonly assertions: string[] }>();
  const add = (edge: Omit<ChainEdge, 'assertions'>, assertion: string) => {
    const { from, to, rests, by } = edge;
    const key = [from, to, rests, by.speaker, by.known].join(' ');
    const known = edges.get(key) ?? { ...edge, assertions: [] };
    if (!known.assertions.includes(assertion)) known.assertions.push(assertion);
    edges.set(key, known);
  };
  const parties = new Set<string>();
  for (const assertion of assertions) {
    const { id, article: slug, attribution, relays, tracedTo } = assertion;
    const article = `article:${slug}`;
    parties.add(article);
    const printed = stepsOf([...partiesOf(attribution, relays), article]);
    const restsOf = ({ from }: ChainStep): RestsOn =>
      from.startsWith('speaker:') && attribution.known === 'inferred' ? 'inferred' : 'printed';
    for (const step of printed) add({ ...step, rests: restsOf(step), by: attribution }, id);
    if (tracedTo === null) continue;
    const by = headOf(assertion);
    for (const step of stepsOf([...partiesOf(by, tracedTo.relays), article])) {
      const named = printed.some(({ from, to }) => from === step.from && to === step.to);
      const shown = basis(step.from, step.to);
      const other = shown === 'documents' && byArticles(investigation, tracedTo);
      const rests = named ? restsOf(step) : other ? 'articles' : shown;
      add({ ...step, rests, by }, id);
    }
  }
  const list = [...edges.values()];
  for (const { from, to } of list) parties.add(from).add(to);
  const heads = joinAttributions(list.map(({ by }) => by));
  const relays = assertions.flatMap((each) => [...each.relays, ...(each.tracedTo?.relays ?? [])]);
  const noting = (actor: string) =>
    relays.filter((each) => each.actor === actor).every(({ manner }) => manner === 'noted');
  return { nodes: inDeclaredOrder(parties, investigation, heads, noting), edges: list };
}

/** Whether no outside document shows a chain: it names none, and rests on articles. */
function byArticles(
  investigation: Pick<Investigation, 'documents'>,
  { relays, references }: NonNullable<Assertion['tracedTo']>,
): boolean {
  const named = relays.some(({ document }) => document !== null);
  return !named && restOnArticles(investigation, references);
}

function partiesOf({ speaker }: Attribution, relays: Assertion['relays']): string[] {
  const named = isActor(speaker) ? [`speaker:${speaker}`] : [];
  return [...named, ...relays.map(({ actor }) => `relay:${actor}`)];
}

interface ChainStep {
  readonly from: string;
  readonly to: string;
}

function stepsOf(parties: readonly string[]): ChainStep[] {
  return parties.slice(1).map((to, index) => ({ from: parties[index] ?? to, to }));
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
  heads: readonly Attribution[],
  noting: (actor: string) => boolean,
): ChainNode[] {
  const nobody = { by: null, noted: false } as const;
  return [
    ...actors.map(({ id }): ChainNode => ({
      ...{ id: `speaker:${id}`, kind: 'speaker', of: id },
      by: heads.find(({ speaker }) => speaker === id) ?? null,
      noted: false,
    })),
    ...actors.map(({ id }): ChainNode => ({
      ...{ id: `relay:${id}`, kind: 'relay', of: id, by: null },
      noted: noting(id),
    })),
    ...articles.map(({ slug }): ChainNode => ({
      id: `article:${slug}`,
      kind: 'article',
      of: slug,
      ...nobody,
    })),
  ].filter(({ id }) => parties.has(id));
}
