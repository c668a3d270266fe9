import { given } from './attributions.ts';
import type { Document, DocumentFigure, Figure } from '../../src/model/types.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { writeShapes } from '../../src/charts/kit/svg/write-svg.ts';
import { layoutSums, type SumWords } from '../../src/charts/sums/layout.ts';
import { sumSizes } from '../../src/charts/sums/sizes.ts';
import { arrangeSums, type SumSubject } from '../../src/charts/sums/sums.ts';
import { shapesOfKind, wordsOf } from './scene.ts';

/** What the sums are arranged from. */
export type SumSource = Parameters<typeof arrangeSums>[0];

/** A made-up row. */
export function makeUpRow(id: string, label = `Row of ${id}`): SumSubject {
  return { id, label, kind: id === 'total' ? 'total' : 'stream', documentsOnly: id === 'ice' };
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
  none: 'No article prints a sum for it.',
  unnamed: 'No article names it.',
  unclear: 'income or stock: not said',
  folded: (count) => `${count} more in the list`,
  foldedRows: (count) => `${count} more rows in the list`,
  signOf: ({ speaker, known }) => ({
    number: speaker,
    mark: marks[speaker] ?? 'A',
    inferred: known === 'inferred',
  }),
  sourceOf: (sum) =>
    sum.from === 'article'
      ? 'The Gazette, 2001'
      : `${sum.figure.by}, ${sum.document.date?.slice(0, 4) ?? 'undated'}`,
  conditionOf: (sums) => {
    const [first, second] = sums.filter(
      ({ from, figure }) => from === 'article' && figure.of === 'total',
    );
    return first === undefined || second === undefined
      ? null
      : {
          condition:
            'If both are yearly income one is many times the other; nobody says that they are.',
          figures: [first.figure.id, second.figure.id],
        };
  },
  sumHref: (id) => `#${id}`,
  rowHref: () => null,
  foldedHref: () => '#list',
  listHref: '#list',
};

/** The widths for which the money line is drawn. */
export const sumWidths = ['narrow', 'middle', 'wide'] as const;

/** The money line as it is drawn for a width; null where no sum has a place on it. */
export function layoutMadeUp(
  source: SumSource,
  rows: readonly SumSubject[],
  width: (typeof sumWidths)[number],
): Scene | null {
  return layoutSums(arrangeSums(source, rows), sumSizes.widths[width], words);
}

/** The ids of the sums that a drawing has, in their order. */
export function sumsIn(scene: Scene): string[] {
  const links = shapesOfKind(scene, 'link').map(({ href }) => href);
  return links.filter((href) => href !== '#list').map((href) => href.slice(1));
}

/** How many sums a drawing says are in the list only. */
export function foldedIn(scene: Scene): number {
  return wordsOf(scene).reduce(
    (sum, text) => sum + Number(/^(\d+) more in the list/.exec(text)?.[1] ?? 0),
    0,
  );
}

const style =
  'text{font-family:sans-serif}.strong,.mark-letter{font-weight:600}.soft,.rule{opacity:.6}.rule,.line,.hollow{fill:none;stroke:currentColor}.mark-box{fill:#fff;stroke:currentColor}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawSums(scene: Scene | null): string {
  if (scene === null) return '';
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
