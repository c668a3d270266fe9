import { once } from './once.ts';
import type {
  Actor,
  Article,
  Assertion,
  Claim,
  Difference,
  Document,
  Event,
  Flow,
  FundingNode,
  Investigation,
  Paragraph,
  Passage,
} from './types.ts';
import type { Sentence } from '../text/types.ts';

type With<Name extends keyof Investigation> = Pick<Investigation, Name>;

const findArticle = finder<Article>('article', ({ slug }) => slug);
const findActor = finder<Actor>('actor', idOf);
const findClaim = finder<Claim>('claim', idOf);
const findDocument = finder<Document>('document', idOf);
const findEvent = finder<Event>('event', idOf);
const findDifference = finder<Difference>('difference', idOf);
const findNode = finder<FundingNode>('node', idOf);
const findFlow = finder<Flow>('line', idOf);
const findParagraph = finder<Paragraph>('paragraph', idOf);
const findSentence = finder<Sentence>('sentence', idOf);
const findAssertion = finder<Assertion>('assertion', idOf);
const findPassage = finder<Passage>('passage', idOf);

/** The article of a slug. As every finder here it looks in a map that is made once, and throws where there is none, since the checks have seen that what is written names something. */
export function articleOf({ articles }: With<'articles'>, slug: string): Article {
  return findArticle(articles, slug);
}

/** The actor of an id. */
export function actorOf({ actors }: With<'actors'>, id: string): Actor {
  return findActor(actors, id);
}

/** The claim of an id. */
export function claimOf({ claims }: With<'claims'>, id: string): Claim {
  return findClaim(claims, id);
}

/** The assertion of an id, `<claim>/<article>`. */
export function assertionOf({ claims }: With<'claims'>, id: string): Assertion {
  return findAssertion(allAssertions(claims), id);
}

/** The passage of an id, `<claim>/<article>/q1`. */
export function passageOf({ claims }: With<'claims'>, id: string): Passage {
  return findPassage(allPassages(claims), id);
}

/** The assertion to which the passage of an id belongs. */
export function assertionOfPassage(investigation: With<'claims'>, id: string): Assertion {
  return assertionOf(investigation, id.slice(0, id.lastIndexOf('/')));
}

/** The outside document of an id. */
export function documentOf({ documents }: With<'documents'>, id: string): Document {
  return findDocument(documents, id);
}

/** What something rests on: an outside document, an article of the investigation, or a passage of one. */
export type Evidence =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'article'; readonly article: Article; readonly passage: Passage | null };

/** What an id among references names. */
export function evidenceOf(
  investigation: With<'documents' | 'articles' | 'claims'>,
  id: string,
): Evidence {
  if (id.includes('/')) {
    const passage = passageOf(investigation, id);
    return { kind: 'article', article: articleOf(investigation, passage.article), passage };
  }
  const article = investigation.articles.find(({ slug }) => slug === id);
  return article === undefined
    ? { kind: 'document', document: documentOf(investigation, id) }
    : { kind: 'article', article, passage: null };
}

/** Those of some references that are outside documents. */
export function documentsAmong({ documents }: With<'documents'>, ids: readonly string[]): string[] {
  return ids.filter((id) => documents.some((document) => document.id === id));
}

/** Whether none of some references is an outside document: no more than articles of the investigation. */
export function restOnArticles({ documents }: With<'documents'>, ids: readonly string[]): boolean {
  return ids.length > 0 && !documents.some(({ id }) => ids.includes(id));
}

/** The event of an id. */
export function eventOf({ events }: With<'events'>, id: string): Event {
  return findEvent(events, id);
}

/** The difference of an id. */
export function differenceOf({ differences }: With<'differences'>, id: string): Difference {
  return findDifference(differences, id);
}

/** The node of the funding graph of an id. */
export function nodeOf({ nodes }: With<'nodes'>, id: string): FundingNode {
  return findNode(nodes, id);
}

/** The line of the funding graph of an id, `<from>--<to>`. */
export function flowOf({ flows }: With<'flows'>, id: string): Flow {
  return findFlow(flows, id);
}

/** The paragraph of an article of an id, such as p4. */
export function paragraphOf({ paragraphs }: Pick<Article, 'paragraphs'>, id: string): Paragraph {
  return findParagraph(paragraphs, id);
}

/** The sentence of an article of an id, such as p4s2. */
export function sentenceOf({ paragraphs }: Pick<Article, 'paragraphs'>, id: string): Sentence {
  return findSentence(allSentences(paragraphs), id);
}

const allAssertions = once((claims: readonly Claim[]) =>
  claims.flatMap(({ assertions }) => assertions),
);
const allPassages = once((claims: readonly Claim[]) =>
  allAssertions(claims).flatMap(({ passages }) => passages),
);
const allSentences = once((paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ sentences }) => sentences),
);

/** A finder of things in a list by their ids. */
function finder<Thing>(kind: string, keyOf: (thing: Thing) => string) {
  const byId = once(
    (list: readonly Thing[]) => new Map(list.map((thing) => [keyOf(thing), thing])),
  );
  return (list: readonly Thing[], id: string): Thing => {
    const found = byId(list).get(id);
    if (found === undefined) throw new Error(`There is no ${kind} ${id}.`);
    return found;
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
