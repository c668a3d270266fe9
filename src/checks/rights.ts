import type { ArticleDraft } from '../content/draft.ts';
import { respell } from '../content/yaml/names.ts';
import type { Problem } from '../problems/problem.ts';
import { findWords } from '../text/words.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';
import type { Article, Investigation } from '../model/types.ts';

/** Checks that every article is published on a basis, and no more of it than its rights allow. */
export function checkRights({ drafts, investigation }: Subject): Problem[] {
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const quoted = findQuotedSentences(investigation);
  return drafts.articles.flatMap((draft) => [
    ...checkBasis(draft),
    ...checkLimit(draft, articles.get(draft.id), quoted.get(draft.id) ?? new Set()),
  ]);
}

function checkBasis(draft: ArticleDraft): Problem[] {
  const { rights } = draft.value;
  const needed =
    rights.publish === 'full'
      ? (['basis', 'decidedBy', 'decidedOn'] as const)
      : (['limit'] as const);
  const missing = needed.filter((field) => rights[field] === null);
  if (missing.length === 0) return [];
  const note = `Not given: ${missing.map((field) => `rights.${respell(field)}`).join(', ')}.`;
  return [
    problemAt(placeIn(draft, ['rights', 'publish']), 'rights-without-basis', rights.publish, {
      note,
    }),
  ];
}

/** A passage is published in its whole sentences, and so counted with them. */
function checkLimit(
  draft: ArticleDraft,
  article: Article | undefined,
  quoted: ReadonlySet<string>,
): Problem[] {
  const { publish, limit } = draft.value.rights;
  if (publish !== 'excerpts' || limit === null || article === undefined) return [];
  const words = article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ id }) => quoted.has(id))
    .reduce((sum, span) => sum + findWords(article.text, span, article.language).length, 0);
  if (words <= limit) return [];
  const note = `In their whole sentences they have ${words} words.`;
  const place = placeIn(draft, ['rights', 'limit']);
  return [problemAt(place, 'excerpts-over-limit', `${limit}`, { note })];
}

/** The sentences in which passages stand, by article. */
function findQuotedSentences({ claims }: Investigation): ReadonlyMap<string, ReadonlySet<string>> {
  const quoted = new Map<string, Set<string>>();
  for (const { article, passages } of claims.flatMap(({ assertions }) => assertions)) {
    const sentences = quoted.get(article) ?? new Set();
    for (const id of passages.flatMap((passage) => passage.sentences)) sentences.add(id);
    quoted.set(article, sentences);
  }
  return quoted;
}
