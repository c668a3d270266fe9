import type { ClaimDraft } from '../../content/draft.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import { assertionId } from '../../values/id.ts';
import type { Subject } from './check-context.ts';
import type { WrittenText } from './missing-words.ts';
import type { Article, Assertion, Passage } from '../../model/types.ts';

/** An assertion as written, with its place, and what of it could be anchored. */
export interface AssertionPair {
  readonly draft: ClaimDraft;
  readonly written: ClaimDraft['value']['assertions'][number];
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** null where the article is unknown or could not be read. */
  readonly article: Article | null;
  /** null where it could not be built, or where two have its id. */
  readonly assertion: Assertion | null;
  /** Whether every quotation was found: only then can words be missed in them. */
  readonly whole: boolean;
}

/** Pairs every assertion as written with the model's. */
export function pairAssertions({ drafts, investigation }: Subject): AssertionPair[] {
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const claims = new Map(investigation.claims.map((claim) => [claim.id, claim]));
  return drafts.claims.flatMap((draft) =>
    draft.value.assertions.map((written, index) => {
      const id = assertionId(draft.id, written.article, written.suffix);
      const built = (claims.get(draft.id)?.assertions ?? []).filter((one) => one.id === id);
      const assertion = built.length === 1 ? (built[0] ?? null) : null;
      return {
        draft,
        written,
        path: ['assertions', index],
        id,
        article: articles.get(written.article) ?? null,
        assertion,
        whole: assertion?.passages.length === written.quotes.length,
      };
    }),
  );
}

/** What stands in passages of an article: the file's characters, and what readers see. */
export function textsOf(
  { language, form }: Pick<Article, 'language' | 'form'>,
  passages: readonly Passage[],
): WrittenText[] {
  return passages.flatMap(({ raw, shown }) => [
    { text: raw, language, form },
    ...(shown === raw ? [] : [{ text: shown, language, form: 'plain' as const }]),
  ]);
}

/** The sentences that a passage touches: the file's characters, and what readers see. */
export function sentencesOfPassage(article: Article, passage: Passage): string[] {
  const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
  return (paragraph?.sentences ?? [])
    .filter(({ id }) => passage.sentences.includes(id))
    .flatMap((sentence) => [
      shownText(article.text, paragraph?.restored ?? null, sentence),
      article.text.slice(sentence.start, sentence.end),
    ]);
}
