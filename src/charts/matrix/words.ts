import { notHeld } from '../../terms/headings.ts';
import { numberOf } from '../../terms/number-of.ts';
import type { Article, Investigation } from '../../model/types.ts';
import type { MatrixRow } from './matrix.ts';
import { outletName } from '../../terms/names.ts';

/** What a cell says. */
export const cellWords = {
  says: 'says it',
  notHeld,
  notRead: 'not in the part we read',
  withSum: 'with a sum',
  withPrice: 'with a price',
  viaAnother: 'via another',
  documentsSay: 'name it',
} as const;

/** What a link to it says. */
export const matrixLabel = 'Which article names what';

/** What the marks of the matrix mean. */
export const matrixLegend =
  'That several texts say it does not confirm it. “With a sum”: a sum of it is printed. “Via another”: nothing of it stands in the article’s own words; somebody else’s are passed on. A cell leads to the words.';

/** Of an article of which the end is missing, that. */
export function heldInPart({ cutOff }: Article): string | null {
  return cutOff ? 'cut off in our file' : null;
}

/** What the matrix shows, counted: which rows stand in every article, in one, in outside documents only, and which have a sum. */
export function matrixSentences(
  investigation: Investigation,
  rows: readonly MatrixRow[],
): string[] {
  const streams = rows.filter(({ row }) => row.kind === 'stream');
  const saidBy = ({ cells }: MatrixRow) => cells.filter(({ passage }) => passage !== null);
  const { articles } = investigation;
  const everywhere = streams.filter((row) => saidBy(row).length === articles.length);
  const alone = articles.flatMap((article) => {
    const own = streams.filter((row) => {
      const [cell, ...more] = saidBy(row);
      return cell?.article === article.slug && more.length === 0;
    });
    return own.length === 0 || articles.length < 2
      ? []
      : [`In ${outletName(investigation, article)} alone: ${listed(own)}.`];
  });
  const summed = streams.filter(({ cells }) => cells.some(({ withSum }) => withSum));
  const priced = streams.filter(({ cells }) => cells.some(({ withPrice }) => withPrice));
  const documentsOnly = streams.filter(({ row }) => row.documentsOnly);
  return [
    ...(everywhere.length === 0
      ? ['No said source of income stands in all the article texts that we hold.']
      : [
          `In all ${numberOf(articles.length, 'article text')} that we hold: ${listed(everywhere)}.`,
        ]),
    ...alone,
    ...(documentsOnly.length === 0
      ? []
      : [`In no article text that we hold, in outside documents only: ${listed(documentsOnly)}.`]),
    summed.length === 0
      ? 'No article text that we hold has a sum for one of them.'
      : `Besides sums of all income, a sum stands in an article for ${listed(summed)}; for no other.`,
    ...(priced.length === 0 ? [] : [`A price, which is no income, stands for ${listed(priced)}.`]),
  ];
}

function listed(rows: readonly MatrixRow[]): string {
  return rows.map(({ row }) => row.label).join('; ');
}
