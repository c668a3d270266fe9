import type { Promised } from '../investigation/ledger.ts';
import type { Article, Investigation } from '../investigation/types.ts';
import { shownText } from '../text/restore.ts';
import type { Span } from '../text/types.ts';
import { articleTitle } from './names.ts';
import { passagesOf, published } from './published.ts';
import { arrangeSpeakers } from './speakers.ts';

/** Longer words of an article are cut in the ledger, which says what an id names and is no second copy of the text. */
const mostCharacters = 80;

/**
 * Everything that has an address by an id of its own: what is promised when a version is published.
 * Rules, words in both articles and charts are worked out by the code, and are no promises.
 */
export function collectPromises(investigation: Investigation): Promised[] {
  const { articles, claims, events, nodes, flows, differences, documents, story } = investigation;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const assertions = claims.flatMap((claim) => claim.assertions);
  const thing = (kind: string, id: string, words: string): Promised => ({
    id: `${kind}:${id}`,
    words: words.trim().split(/\s+/u).join(' '),
  });
  return [
    ...articles.map((article) =>
      thing('article', article.slug, articleTitle(investigation, article)),
    ),
    ...articles.flatMap((article) => promiseText(investigation, article, thing)),
    ...claims.map(({ id, statement, assessment }) => ({
      ...thing('claim', id, statement),
      ...(assessment === null ? {} : { assessment: assessment.value }),
    })),
    ...assertions.map(({ id, passages }) =>
      thing('assertion', id, passages.map(({ shown }) => shown).join(' … ')),
    ),
    ...articles.flatMap(({ slug }) =>
      passagesOf(claims, slug).map(({ id, shown }) => thing('passage', id, shown)),
    ),
    ...[...assertions, ...documents].flatMap(({ figures }) =>
      figures.map(({ id, words }) => thing('figure', id, words)),
    ),
    ...events.map(({ id, statement }) => thing('event', id, statement)),
    ...nodes
      .filter(({ kind }) => kind === 'stream')
      .map(({ id, label }) => thing('stream', id, label)),
    ...flows.map(({ id, from, to }) =>
      thing('flow', id, `${labels.get(from) ?? from} – ${labels.get(to) ?? to}`),
    ),
    ...differences.map(({ id, question }) => thing('difference', id, question)),
    ...arrangeSpeakers(investigation).map(({ actor }) => thing('speaker', actor.id, actor.name)),
    ...documents.map(({ id, title }) => thing('document', id, title)),
    ...story.body.blocks
      .filter(({ kind }) => kind === 'heading')
      .flatMap(({ references, text }) =>
        references
          .filter(({ kind }) => kind === 'section')
          .map(({ id }) => thing('section', id, text)),
      ),
  ];
}

/** The paragraphs and sentences of an article that are published. */
function promiseText(
  { claims }: Investigation,
  article: Article,
  thing: (kind: string, id: string, words: string) => Promised,
): Promised[] {
  const { slug, text } = article;
  return published(article, claims).paragraphs.flatMap((paragraph) => {
    const words = (span: Span) => shorten(shownText(text, paragraph.restored, span));
    return [
      thing('paragraph', `${slug}/${paragraph.id}`, words(paragraph.sentences[0] ?? paragraph)),
      ...paragraph.sentences.map((sentence) =>
        thing('sentence', `${slug}/${sentence.id}`, words(sentence)),
      ),
    ];
  });
}

function shorten(words: string): string {
  if (words.length <= mostCharacters) return words;
  const end = words.lastIndexOf(' ', mostCharacters);
  return `${words.slice(0, end < 1 ? mostCharacters : end)} …`;
}
