import { daysOf, isTime } from '../../values/figures/rate.ts';
import { sumOfAll } from '../../model/known.ts';
import { once } from '../../model/once.ts';
import type {
  Article,
  Assertion,
  Claim,
  Document,
  DocumentFigure,
  Figure,
  Investigation,
} from '../../model/types.ts';
import { arrangeFunding } from '../funding/graph.ts';
import { apartLabels, totalLabel } from './total.ts';
import { shownFigure } from '../../things/quotation/quotations.ts';
import type { BandSide } from '../kit/scene.ts';
import { speakersOf } from '../../terms/names.ts';
import { compareUnits } from '../../text/order.ts';

/** Why a sum has no place on the scale. */
export type OffScale =
  | 'stock'
  | 'spending'
  | 'price'
  | 'debt'
  | 'count'
  | 'share'
  | 'no-number'
  | 'no-period'
  | 'per-head'
  | 'per-item'
  | 'other-currency'
  | 'beyond';

/** A sum on the scale, in the scale's currency a day; a side that the words leave open is none that is known. */
export interface Rate {
  readonly from: number;
  readonly to: number;
  readonly start: BandSide;
  readonly end: BandSide;
}

/** A sum with where it is printed; its words as readers see them. */
export type Sum = {
  readonly shown: string;
  /** Its place, or why it has none. */
  readonly rate: Rate | OffScale;
} & (
  | {
      readonly from: 'article';
      readonly figure: Figure;
      readonly claim: Claim;
      readonly assertion: Assertion;
      readonly article: Article;
    }
  | { readonly from: 'document'; readonly figure: DocumentFigure; readonly document: Document }
);

/** What sums are of: all income, a said source of it, or nothing of the kind, as outlays are. */
export interface SumSubject {
  /** `total`, the id of a said source of income, or, of sums that are no income, `apart/<nature>`. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'total' | 'stream' | 'apart';
  /** Whether no article names it. */
  readonly documentsOnly: boolean;
}

/** A row with its sums: those of the articles first, then what outside documents estimate, by their dates. */
export interface SumRow {
  readonly row: SumSubject;
  readonly sums: readonly Sum[];
  /** Whether an article prints a sum of money for it: a number of persons, or a share, is none. */
  readonly hasPrinted: boolean;
}

/** The rows of the sums, and the currency of their scale; null where no sum has a place on one. */
export interface SumTable {
  readonly rows: readonly SumRow[];
  readonly currency: string | null;
}

type SumsSource = Pick<Investigation, 'claims' | 'documents' | 'articles'>;

const leastRate = 1e-6;
const mostRate = 1e15;

/** Arranges all sums by rows. A number without a row of its own stands in the rows of its claim's said sources. */
export function arrangeSums(investigation: SumsSource, rows: readonly SumSubject[]): SumTable {
  const { claims, documents } = investigation;
  const figures = [
    ...claims.flatMap(({ assertions }) => assertions.flatMap((each) => each.figures)),
    ...documents.flatMap((document) => document.figures),
  ];
  const currency = mostCommonCurrency(figures);
  const printed = claims.flatMap((claim) =>
    claim.assertions.flatMap((assertion) => {
      const article = investigation.articles.find(({ slug }) => slug === assertion.article);
      if (article === undefined) return [];
      return assertion.figures.filter(isOfMoney).map((figure) => ({
        from: 'article' as const,
        figure,
        claim,
        assertion,
        article,
        shown: shownFigure(article, assertion, figure),
        rate: findRate(figure, currency),
      }));
    }),
  );
  const estimated = documents.flatMap((document) =>
    document.figures.filter(isOfMoney).map((figure) => ({
      from: 'document' as const,
      figure,
      document,
      shown: figure.words,
      rate: findRate(figure, currency),
    })),
  );
  const placeOf = ({ article }: (typeof printed)[number]) =>
    investigation.articles.indexOf(article);
  const arranged = rows.map((row): SumRow => {
    const own = printed
      .filter(({ figure, claim }) => belongsTo(row, figure, claim))
      .sort((a, b) => placeOf(a) - placeOf(b) || compareUnits(keyOfSum(a), keyOfSum(b)));
    const others = estimated
      .filter(({ figure }) => belongsTo(row, figure))
      .sort((a, b) => compareUnits(a.document.date ?? '~', b.document.date ?? '~') || byId(a, b));
    return {
      row,
      sums: [...own, ...others],
      hasPrinted: own.some(({ figure }) => isMoney(figure)),
    };
  });
  return { rows: arranged, currency };
}

/** What sums can be of: all income first, then the said sources, those that only outside documents name last. */
export function sumSubjects(investigation: Parameters<typeof arrangeFunding>[0]): SumSubject[] {
  const { rows, documentsOnly } = arrangeFunding(investigation);
  const named = rows.map(({ node }) => node).filter(({ kind }) => kind === 'stream');
  const subject =
    (only: boolean) =>
    ({ id, label }: { readonly id: string; readonly label: string }): SumSubject => ({
      ...{ id, label, kind: 'stream', documentsOnly: only },
    });
  return [
    { id: sumOfAll, label: totalLabel, kind: 'total', documentsOnly: false },
    ...named.map(subject(false)),
    ...documentsOnly.map(subject(true)),
    ...sumsApart,
  ];
}

/** Sums that are no income, each nature under its heading. */
const sumsApart = Object.entries(apartLabels).map(([nature, label]): SumSubject => ({
  ...{ id: apartId(nature), label, kind: 'apart', documentsOnly: false },
}));

/** No source of income has an id with a slash. */
function apartId(nature: string): string {
  return `apart/${nature}`;
}

/** Whether a number stands in a row; one without a row of its own stands in those of its claim's said sources. */
function belongsTo(row: SumSubject, { of, nature }: Figure, claim?: Claim): boolean {
  if (of !== null) return row.kind !== 'apart' && of === row.id;
  const sources = ['spending', 'debt'].includes(nature) ? [] : (claim?.streams ?? []);
  if (sources.length > 0) return row.kind === 'stream' && sources.includes(row.id);
  return row.kind === 'apart' && row.id === apartId(nature);
}

/** The sums of an investigation, and the speakers of those that articles print; arranged once. */
export const readSums = once((investigation: Investigation) => {
  const table = arrangeSums(investigation, sumSubjects(investigation));
  const sums = table.rows.flatMap((row) => row.sums);
  const assertions = sums.flatMap((sum) => (sum.from === 'article' ? sum.assertion : []));
  return { ...table, sums, speakers: speakersOf(investigation, assertions) };
});

/** People who are counted are no sum, and have no place among sums. */
function isOfMoney({ nature }: Figure): boolean {
  return nature !== 'count';
}

/** Sums come before numbers that are none. */
function keyOfSum({ figure }: Sum): string {
  return `${isMoney(figure) ? 0 : 1} ${figure.id}`;
}

function isMoney({ nature }: Figure): boolean {
  return nature !== 'count' && nature !== 'share';
}

function byId(a: Sum, b: Sum): number {
  return compareUnits(a.figure.id, b.figure.id);
}

/** The currency of most incomes that could stand on a scale; of two the first by its letters. */
function mostCommonCurrency(figures: readonly Figure[]): string | null {
  const units = figures
    .filter((figure) => typeof findRate(figure, figure.unit) !== 'string')
    .map(({ unit }) => unit);
  const count = (unit: string) => units.filter((each) => each === unit).length;
  return [...new Set(units)].sort((a, b) => count(b) - count(a) || compareUnits(a, b))[0] ?? null;
}

/** Where a figure stands on a scale of a currency, or why it does not. */
export function findRate(figure: Figure, currency: string | null): Rate | OffScale {
  const { nature, per, value, bound, unit } = figure;
  if (nature !== 'income' && nature !== 'unclear') return nature;
  if (value === null) return 'no-number';
  if (per === 'none') return 'no-period';
  if (!isTime(per)) return per === 'head' ? 'per-head' : 'per-item';
  if (unit !== currency) return 'other-currency';
  const ends = typeof value === 'number' ? [value, value] : value;
  const [from, to] = [Math.min(...ends) / daysOf[per], Math.max(...ends) / daysOf[per]];
  if (!(from >= leastRate && to <= mostRate)) return 'beyond';
  return { from, to, ...sidesOfBound[bound] };
}

const sidesOfBound: Readonly<Record<Figure['bound'], Pick<Rate, 'start' | 'end'>>> = {
  exact: { start: 'drawn', end: 'drawn' },
  about: { start: 'unsure', end: 'unsure' },
  vague: { start: 'unsure', end: 'unsure' },
  over: { start: 'drawn', end: 'open' },
  'at-least': { start: 'drawn', end: 'open' },
  'up-to': { start: 'open', end: 'drawn' },
};
