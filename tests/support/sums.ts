import type { Document, DocumentFigure, Figure } from '../../src/model/types.ts';
import type { PlacedText } from '../../src/charts/funding/funding-placed.ts';
import type { FundingRow } from '../../src/charts/funding/funding-rows.ts';
import { labelWidth } from '../../src/charts/kit/label-size.ts';
import { placeRulers, placeSums, type SumLayout } from '../../src/charts/sums/place-sums.ts';
import { arrangeSums, type SumTable } from '../../src/charts/sums/sums.ts';
import type { PlacedSums, SumWords } from '../../src/charts/sums/sums-placed.ts';
import { writeSums } from '../../src/charts/sums/sums-svg.ts';
import type { Rectangle } from './timeline.ts';

/** What the sums are arranged from. */
export type SumSource = Parameters<typeof arrangeSums>[0];

/** A made-up row. */
export function makeUpRow(id: string, units = 4): FundingRow {
  const kind = id === 'total' ? 'total' : 'stream';
  return { id, label: `Row of ${id}`, kind, documentsOnly: false, units };
}

/** A made-up sum: what is not given is an exact income of 1,000 US dollars a day. */
export function makeUpFigure(given: Partial<Figure>): Omit<Figure, 'id'> {
  return {
    words: 'a sum of money',
    value: 1000,
    unit: 'USD',
    per: 'day',
    bound: 'exact',
    nature: 'income',
    of: null,
    ...given,
  };
}

/** Made-up sums of articles and of documents, each of a claim or document of its own. */
export function makeUpSums(
  printed: readonly Omit<Figure, 'id'>[],
  estimated: readonly Omit<Figure, 'id'>[] = [],
): SumSource {
  const speakers = ['outlet', 'unnamed', 'baker', 'clerk'];
  const claims = printed.map((figure, at) => ({
    id: `claim-${two(at)}`,
    streams: [],
    assertions: [
      {
        id: `claim-${two(at)}/gazette`,
        article: 'gazette',
        speaker: speakers[at % 4] ?? 'outlet',
        passages: [],
        figures: [{ ...figure, id: `claim-${two(at)}/gazette/f1` }],
      },
    ],
  }));
  const documents = estimated.map((figure, at) => ({
    id: `document-${two(at)}`,
    date: `${2001 + at}-03-04`,
    figures: [
      {
        ...figure,
        id: `document-${two(at)}/f1`,
        by: at % 2 === 0 ? 'A ministry' : 'A long name of an office, as reported by an agency',
        note: null,
      } satisfies DocumentFigure,
    ],
  }));
  return {
    claims,
    documents: documents as unknown as Document[],
    articles: [{ slug: 'gazette', paragraphs: [] }],
  } as unknown as SumSource;
}

function two(at: number): string {
  return String(at + 1).padStart(2, '0');
}

const marks: Readonly<Record<string, string>> = { outlet: 'own', unnamed: '–', baker: 'MW' };

const words: SumWords = {
  rulers: { day: 'Money a day', year: 'Money a year' },
  none: 'No sum in the texts that we hold of the articles.',
  why: {
    stock: 'a stock; not on the scale',
    price: 'a price; not on the scale',
    count: 'a count; not on the scale',
    share: 'a share; not on the scale',
    'no-number': 'no number in the words',
    'no-period': 'no period given; not on the scale',
    'per-head': 'for each person; not on the scale',
    'other-currency': 'another currency; not on the scale',
    beyond: 'beyond the scale',
  },
  unclear: 'income or stock: not said',
  folded: (count) => `+${count} more in the list`,
  signOf: (speaker) => ({ number: speaker, mark: marks[speaker] ?? 'A' }),
  sourceOf: ({ figure, document }) => `${figure.by}, ${document.date?.slice(0, 4) ?? 'undated'}`,
};

/** The sums as they are placed. */
export function placeMadeUp(
  source: SumSource,
  rows: readonly FundingRow[],
  layout: SumLayout,
): { readonly table: SumTable; readonly placed: PlacedSums } {
  const table = arrangeSums(source, rows);
  return { table, placed: placeSums(table, layout, words) };
}

const style =
  'text{font-family:sans-serif}.strong,.mark-letter{font-weight:600}.soft,.rule{opacity:.6}.rule,.hollow{fill:none}.rule,.hollow:not([stroke]){stroke:currentColor}.mark-box{fill:#fff;stroke:currentColor}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawSums(placed: PlacedSums): string {
  const inside = writeSums(placed, words, null, { name: 'sums' }).map((piece) => piece.inside);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${placed.width}" height="${placed.height}" font-size="12">`,
    `<style>${style}</style>`,
    ...inside.map((piece) => piece.replaceAll(/(?<=>)(?=<(?:path|g |text))/g, '\n')),
    '</svg>\n',
  ].join('\n');
}

/** All lines of words of a drawing. */
export function textsOf(placed: PlacedSums): PlacedText[] {
  const tops = [placed.headAt, ...placed.rows.map(({ rulersAt }) => rulersAt)];
  const { scale } = placed;
  return [
    ...tops.flatMap((top) =>
      top === null || scale === null ? [] : placeRulers(scale, top, placed.left, words).texts,
    ),
    ...placed.rows.flatMap(({ label, none, sums, folded }) => [
      ...label,
      ...none,
      ...sums.flatMap(({ texts }) => texts),
      ...(folded === null ? [] : [folded.text]),
    ]),
  ];
}

/** What must not lie on each other: bands, signs of speakers, words. */
export function rectanglesOf(placed: PlacedSums): Rectangle[] {
  const sums = placed.rows.flatMap((row) => row.sums);
  return [
    ...sums.flatMap(({ sum, band }) =>
      band === null ? [] : [{ what: `band of ${sum.figure.id}`, ...sizeOf(band) }],
    ),
    ...sums.flatMap(({ sum, mark }) =>
      mark === null ? [] : [{ what: `sign of ${sum.figure.id}`, ...sizeOf(mark) }],
    ),
    ...textsOf(placed).map(wordsOf),
  ];
}

function sizeOf({ x, y, width, height }: Omit<Rectangle, 'what'>): Omit<Rectangle, 'what'> {
  return { x, y, width, height };
}

/** The letters of a line of words, without what hangs below it. */
function wordsOf({ x, y, text, size, weight }: PlacedText): Rectangle {
  const height = size * 0.72;
  return { what: `“${text}”`, x, y: y - height, width: labelWidth(text, size, weight), height };
}
