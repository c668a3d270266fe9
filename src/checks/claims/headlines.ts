import { restOnArticles } from '../../model/find.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Article } from '../../model/types.ts';
import { nearestIn } from '../../model/spelling.ts';
import type { Problem } from '../../problems/problem.ts';
import { foldWhiteSpace } from '../../text/normalise.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that a headline is what the paragraphs marked as headline say, or rests on a document where the file has none. */
export function checkHeadlines({ drafts, investigation }: Subject): Problem[] {
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  return drafts.articles.flatMap((draft) => {
    const article = articles.get(draft.id);
    const { value, references } = draft.value.headline;
    if (article === undefined || value === null) return [];
    const printed = headlinesOf(article);
    if (printed.includes(foldWhiteSpace(value))) return [];
    const documented = references.length > 0 && !restOnArticles(investigation, references);
    if (printed.length === 0 && documented) return [];
    const place = placeIn(draft, ['headline', 'value']);
    const expected = printed.at(-1) ?? nearestIn([article.text], value);
    if (expected === value)
      return [problemAt(place, 'headline-not-in-article', value, { note: withheld })];
    return [problemAt(place, 'headline-not-in-article', value, { expected })];
  });
}

const withheld = 'Its paragraph is not marked as the headline, or it is withheld.';

/** Each paragraph that is marked and is not withheld, as the file has it and as readers see it, and all of them in a row. */
function headlinesOf({ text, paragraphs, noClaim }: Article): string[] {
  const shut = noClaim.filter((span) => span.withheld);
  const marked = paragraphs.filter(
    ({ role, start, end }) =>
      role === 'headline' && !shut.some((span) => span.start < end && start < span.end),
  );
  const shown = marked.map(({ start, end, restored }) => restored?.text ?? text.slice(start, end));
  const raw = marked.map(({ start, end }) => text.slice(start, end));
  return [...raw, raw.join(' '), ...shown, shown.join(' ')]
    .map(foldWhiteSpace)
    .filter((words) => words !== '');
}
