import type { Article, Claim, Paragraph, Passage } from '../investigation/types.ts';

/** What of an article is published: whole, or only the sentences that hold a passage. */
export interface Published {
  readonly whole: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** The passages of an article, in the order in which they stand, with the claims and assertions they belong to. */
export function passagesOf(claims: readonly Claim[], slug: string): Passage[] {
  return claims
    .flatMap((claim) => claim.assertions)
    .filter((assertion) => assertion.article === slug)
    .flatMap((assertion) => assertion.passages)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** What may be shown of an article under its rights: the one source of every page and export. */
export function published(article: Article, claims: readonly Claim[]): Published {
  if (article.rights.publish === 'full') return { whole: true, paragraphs: article.paragraphs };
  const quoted = new Set(passagesOf(claims, article.slug).flatMap((passage) => passage.sentences));
  const paragraphs = article.paragraphs
    .map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.filter(({ id }) => quoted.has(id)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  return { whole: false, paragraphs };
}
