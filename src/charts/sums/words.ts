import { figureInWords, unclearNature } from '../../terms/figure-in-words.ts';
import type { Difference, Figure, Investigation } from '../../model/types.ts';
import { href } from '../../parts/addresses.ts';
import { documentName, outletName, speakerSign } from '../../terms/names.ts';
import { asFarAsAnnotated } from '../../terms/not-here.ts';
import { link, type Phrase, sentence } from '../../terms/phrases.ts';
import { addressOf, htmlId } from '../../values/id.ts';
import type { OffScale, Sum } from './sums.ts';
import type { SumWords } from './layout.ts';

/** What the picture is called where something leads to it. */
export const sumsLabels = {
  page: 'Every sum on one line',
  embed: 'The sums',
  notHere: 'Not on this line, and why',
  list: 'The sums as a list',
  file: 'the sums (SVG)',
} as const;

/** What every picture of sums says of them. */
export const sumNotice = 'A sum is a published claim, not proof that it is so.';

/** How the picture of the sums is to be read. */
export const sumReading = [
  'Words and numbers as printed; nothing is added up or averaged.',
  'Each upright line is ten times the line before. A year counts 365 days, a month a twelfth of a year. No line says that a sum of one day was had on every day of a year.',
];

/** What the marks mean. */
export const sumKeys = [
  { key: 'printed', words: 'printed in an article, with the speaker as printed' },
  { key: 'outside', words: 'from an outside document' },
  { key: 'over', words: 'over, more than, at least' },
  { key: 'up-to', words: 'up to' },
  { key: 'range', words: 'from one sum to another' },
] as const;

/** Why a sum is not on the scale. */
export const offScaleWords: Readonly<Record<OffScale, string>> = {
  stock: 'a stock, not an income; not on the scale',
  spending: 'an outlay, not an income; not on the scale',
  price: 'a price, not an income; not on the scale',
  debt: 'a debt, not an income; not on the scale',
  count: 'a count, not a sum of money',
  share: 'a share, not a sum of money',
  'no-number': 'no number in the words',
  'no-period': 'not by day, month or year; not on the scale',
  'per-head': 'for each person, not for a time; not on the scale',
  'per-item': 'for each thing, not for a time; not on the scale',
  'other-currency': 'in another currency; not on the scale',
  beyond: 'beyond the scale',
};

/** What a row says in which no article prints a sum. */
export const noSum = 'No article prints a sum for it.';

/** What a row says of which no article speaks. */
export const notNamed = 'No article names it.';

/** The words of the picture. */
export function sumWords(investigation: Investigation, currency: string | null): SumWords {
  const money = currency === 'USD' ? 'US dollars' : (currency ?? '');
  return {
    rulers: { day: `${money} a day`, year: `${money} a year` },
    none: asFarAsAnnotated(investigation.articles, noSum),
    unnamed: asFarAsAnnotated(investigation.articles, notNamed),
    unclear: unclearNature,
    folded: (count) => `${count} more in the list`,
    foldedRows: (count) => `${count} more rows in the list`,
    signOf: (by) => {
      const { number, mark, inferred } = speakerSign(investigation, by);
      return { number, mark, inferred };
    },
    sourceOf: (sum) => (sum.from === 'article' ? printedBy(investigation, sum) : estimatedBy(sum)),
    conditionOf: (sums) => {
      const [first] = conditionsOf(investigation, sums);
      if (first === undefined) return null;
      const compared = new Set(first.difference.positions.map(({ assertion }) => assertion));
      const figures = sums.flatMap((sum) =>
        sum.from === 'article' && compared.has(sum.assertion.id) ? sum.figure.id : [],
      );
      return { condition: first.condition, figures };
    },
    sumHref: (id) => href(`/funding/#${htmlId(id)}`),
    rowHref: ({ id, kind }) => (kind === 'stream' ? href(addressOf('stream', id)) : null),
    foldedHref: (row) => href(`/funding/#${htmlId(`sums/${row}`)}`),
    listHref: href('/funding/#sum-list'),
  };
}

/** Which article prints a sum, and the year in which it did. */
function printedBy(
  investigation: Pick<Investigation, 'actors'>,
  { article }: Extract<Sum, { from: 'article' }>,
): string {
  const year = /\d{4}/.exec(article.date.value ?? '')?.[0];
  const outlet = outletName(investigation, article);
  return year === undefined ? outlet : `${outlet}, ${year}`;
}

/** Who gives an estimate, with the year of the document unless the name has one. */
function estimatedBy({ figure, document }: Extract<Sum, { from: 'document' }>): string {
  const year = /\d{4}/.exec(document.date ?? '')?.[0] ?? 'undated';
  return /\d{4}/.test(figure.by) ? figure.by : `${figure.by}, ${year}`;
}

/** The conditions under which sums of these rows could be set against each other, where they are written. */
export function conditionsOf(investigation: Investigation, sums: readonly Sum[]) {
  const printed = new Set(sums.flatMap((sum) => (sum.from === 'article' ? sum.assertion.id : [])));
  const about = ({ positions }: Difference) =>
    positions.filter(({ assertion }) => printed.has(assertion)).length > 1;
  return investigation.differences.flatMap((difference) =>
    difference.condition !== null && about(difference)
      ? [{ difference, condition: difference.condition }]
      : [],
  );
}

/** What is said beside a sum of all income, whatever else its sentence tells of. */
export const sumOfAllWords = 'Said of all income, not of one source of it.';

/** A sum as data, and why it is not on the scale; null where it is. */
export function sumAsData(figure: Figure, why: string | null): string {
  const beside = why === null ? '' : ` ${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
  return `As data: ${figureInWords(figure)}.${beside}`;
}

/** Who gives the sum of an outside document, and where it was read. */
export function sumOfDocument({ figure, document }: Extract<Sum, { from: 'document' }>): Phrase[] {
  const source = link(documentName(document), addressOf('document', document.id));
  return sentence`Outside document: ${figure.by}. ${figure.note ?? ''} Read in ${source}.`;
}
