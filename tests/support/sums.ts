import { given } from './attributions.ts';
import type { Document, DocumentFigure, Figure } from '../../src/model/types.ts';
import type { FundingRow } from '../../src/charts/funding/rows.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { joinScenes } from '../../src/charts/kit/stack.ts';
import { writeShapes } from '../../src/charts/kit/write-svg.ts';
import { layoutSums, type SumLayout, type SumWords } from '../../src/charts/sums/layout.ts';
import { arrangeSums, type SumRow } from '../../src/charts/sums/sums.ts';
import { shapesOfKind, wordsOf } from './scene.ts';

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
    readBy: null,
    readBecause: null,
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
        attribution: given(speakers[at % 4] ?? 'outlet'),
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
    'per-item': 'for each thing; not on the scale',
    'other-currency': 'another currency; not on the scale',
    beyond: 'beyond the scale',
  },
  unclear: 'income or stock: not said',
  folded: (count) => `+${count} more in the list`,
  signOf: ({ speaker, known }) => ({
    number: speaker,
    mark: marks[speaker] ?? 'A',
    inferred: known === 'inferred',
  }),
  sourceOf: ({ figure, document }) => `${figure.by}, ${document.date?.slice(0, 4) ?? 'undated'}`,
  sumHref: (id) => `#${id}`,
  rowHref: () => null,
  foldedHref: () => '#list',
};

/** A row of sums, and the strip that draws it. */
export interface DrawnRow extends SumRow {
  readonly strip: Scene;
}

/** The sums as they are drawn: all strips, and those of the rows. */
export function layoutMadeUp(
  source: SumSource,
  rows: readonly FundingRow[],
  layout: SumLayout,
): { readonly strips: readonly Scene[]; readonly rows: readonly DrawnRow[] } {
  const table = arrangeSums(source, rows);
  const strips = layoutSums(table, layout, words);
  const drawn = strips.slice(1).flatMap((strip, at): DrawnRow[] => {
    const row = table.rows[at];
    return row === undefined ? [] : [{ ...row, strip }];
  });
  return { strips, rows: drawn };
}

/** The ids of the sums that a strip draws, in their order. */
export function sumsIn(strip: Scene): string[] {
  const links = shapesOfKind(strip, 'link').map(({ href }) => href);
  return links.filter((href) => href !== '#list').map((href) => href.slice(1));
}

/** How many sums a strip says are in the list only. */
export function foldedIn(strip: Scene): number {
  return Number(/\+(\d+) more in the list/.exec(wordsOf(strip).at(-1) ?? '')?.[1] ?? 0);
}

const style =
  'text{font-family:sans-serif}.strong,.mark-letter{font-weight:600}.soft,.rule{opacity:.6}.rule,.hollow{fill:none}.rule,.hollow:not([stroke]){stroke:currentColor}.mark-box{fill:#fff;stroke:currentColor}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawSums(strips: readonly Scene[]): string {
  const scene = joinScenes(strips);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" font-size="12">`,
    `<style>${style}</style>`,
    writeShapes(scene, { name: 'sums', alone: true }).replaceAll(
      /(?<=>)(?=<(?:path|g |text))/g,
      '\n',
    ),
    '</svg>\n',
  ].join('\n');
}
