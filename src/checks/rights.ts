import type { ArticleDraft } from '../content/draft.ts';
import { respell } from '../content/yaml/names.ts';
import type { Problem } from '../problems/problem.ts';
import { countWords } from '../text/words.ts';
import { quotedSentences } from '../model/shown-sentences.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';
import type { Article } from '../model/types.ts';

/** Checks that every article is published on a basis, and no more of it than its rights allow. */
export function checkRights({ drafts, investigation }: Subject): Problem[] {
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const quoted = quotedSentences(investigation.claims);
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
    .reduce((sum, span) => sum + countWords(article.text, span, article.language), 0);
  if (words <= limit) return [];
  const note = `In their whole sentences they have ${words} words.`;
  const place = placeIn(draft, ['rights', 'limit']);
  return [problemAt(place, 'excerpts-over-limit', `${limit}`, { note })];
}
