import type { Comparable } from '../../src/analysis/corpus.ts';
import { parseArticle } from '../../src/text/article.ts';
import type { Form } from '../../src/text/types.ts';

/** An article as comparing needs it; `groups` are runs of lines that make one paragraph. */
export function madeUpArticle(
  slug: string,
  text: string,
  form: Form = 'plain',
  groups: readonly (readonly [number, number])[] = [],
): Comparable {
  const paragraphs = parseArticle(text, { form, language: 'en', groups, roles: new Map() });
  return {
    slug,
    text,
    form,
    language: 'en',
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, restored: null })),
  };
}
