import type { Promised } from '../model/ledger.ts';
import { collectNamed, ledgerWords, named } from '../model/named.ts';
import type { Article, Investigation } from '../model/types.ts';
import { articleTitle } from '../terms/names.ts';
import { published } from '../redaction/published.ts';
import { arrangeSpeakers } from '../things/speaker/speaker-pages.ts';

/**
 * Everything that has an address by an id of its own: what is promised when a version is published.
 * Rules, words in both articles and charts are worked out by the code, and are no promises.
 */
export function collectPromises(investigation: Investigation): Promised[] {
  const { articles, claims, nodes, flows } = investigation;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const addressed = new Set([
    ...arrangeSpeakers(investigation).map(({ actor }) => `speaker:${actor.id}`),
    ...articles.flatMap((article) => publishedSentences(investigation, article)),
  ]);
  return [
    ...articles.map((article) =>
      named('article', article.slug, { words: articleTitle(investigation, article) }),
    ),
    ...articles.flatMap((article) => promiseParagraphs(investigation, article)),
    ...claims.map(({ id, statement, assessment }) => ({
      ...named('claim', id, { words: statement }),
      assessment: assessment?.value ?? null,
    })),
    ...flows.map(({ id, from, to }) =>
      named('flow', id, { words: `${labels.get(from) ?? from} – ${labels.get(to) ?? to}` }),
    ),
    ...collectNamed(investigation).filter(
      ({ id }) => !/^(?:speaker|sentence):/u.test(id) || addressed.has(id),
    ),
  ];
}

function publishedSentences({ claims }: Investigation, article: Article): string[] {
  return published(article, claims).paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ id }) => `sentence:${article.slug}/${id}`),
  );
}

function promiseParagraphs({ claims }: Investigation, article: Article): Promised[] {
  return published(article, claims).paragraphs.map((paragraph) => {
    const words = ledgerWords(article, paragraph, paragraph.sentences[0] ?? paragraph);
    return named('paragraph', `${article.slug}/${paragraph.id}`, { words });
  });
}
