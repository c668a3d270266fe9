import { scaleUtc } from 'd3-scale';
import type { TrailText } from '../../things/trail/trail.ts';
import { breakLabel } from '../kit/measure.ts';
import { letters, type Shape, type Step } from '../kit/scene.ts';
import { linesAt } from '../kit/text.ts';
import type { Column, TrailStretch } from './columns.ts';
import type { PlacedColumn, PlacedStretch } from './place-columns.ts';

/** What is said over columns. */
export interface HeadWords {
  /** The months of a stretch. */
  readonly stretch: (stretch: TrailStretch) => string;
  /** The day of a column; null where it stands under no day of its own. */
  readonly column: (column: Column, stretch: TrailStretch) => string | null;
  /** The articles among texts, by name. */
  readonly articles: (texts: readonly TrailText[]) => readonly string[];
}

const leading = 14;
const mostHeadLines = 6;
const leader = 12;

/** What stands over a column, under the axis: its day, and the articles in it. */
export function headOfColumn(
  column: Column,
  stretch: TrailStretch,
  words: HeadWords,
): { readonly day: string | null; readonly articles: readonly string[] } {
  return {
    day: words.column(column, stretch),
    articles: words.articles([...column.ordered, ...column.unordered]),
  };
}

/** Draws the axis: months, a line for each on which its days stand to scale, and what is over each column. */
export function placeHead(
  stretches: readonly PlacedStretch[],
  words: HeadWords,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const months = stretches.map((stretch) =>
    breakLabel(words.stretch(stretch), stretch.width, letters, '600', mostHeadLines),
  );
  const axis = Math.max(1, ...months.map(({ length }) => length)) * leading + 6;
  const named = months.flatMap((lines, at) =>
    linesAt(lines, stretches[at]?.x ?? 0, axis - 8 - (lines.length - 1) * leading, {
      leading,
      weight: '600',
    }),
  );
  const under = stretches.flatMap((stretch) =>
    stretch.columns.map((column) => {
      const { day, articles } = headOfColumn(column, stretch, words);
      return {
        column,
        day: day === null ? [] : breakLabel(day, column.width, letters, '400', mostHeadLines),
        articles: articles.flatMap((name) => breakLabel(name, column.width, letters, '600', 2)),
      };
    }),
  );
  const first = axis + leader + leading;
  const said = under.flatMap(({ column, day, articles }) => [
    ...linesAt(day, column.x, first, { leading, soft: true }),
    ...linesAt(articles, column.x, first + day.length * leading, { leading, weight: '600' }),
  ]);
  const lines = Math.max(0, ...under.map(({ day, articles }) => day.length + articles.length));
  return {
    shapes: [...named, ...drawAxis(stretches, axis), ...said],
    height: axis + (lines === 0 ? 8 : leader + lines * leading + 8),
  };
}

/** The line of each stretch, with a stroke where a day stands, and from there a line to the column of that day. */
function drawAxis(stretches: readonly PlacedStretch[], y: number): Shape[] {
  const line = stretches.flatMap(({ x, width }): Step[] => [
    ['M', x, y],
    ['H', x + width],
  ]);
  const days = stretches.flatMap((stretch) =>
    stretch.columns.flatMap((column) => strokesOf(stretch, column)),
  );
  const strokes = days.flatMap(({ x }): Step[] => [
    ['M', x, y - 4],
    ['V', y + 4],
  ]);
  const leaders = days.flatMap(({ x, to }): Step[] =>
    to === null
      ? []
      : [
          ['M', x, y + 4],
          ['L', to, y + leader],
        ],
  );
  return [
    { kind: 'rule', of: 'trail-axis', path: line },
    { kind: 'rule', of: 'trail-day', path: strokes },
    ...(leaders.length === 0 ? [] : [{ kind: 'rule', of: 'trail-leader', path: leaders } as const]),
  ];
}

function strokesOf(
  { from, to, x, width, columns }: PlacedStretch,
  column: PlacedColumn,
): { readonly x: number; readonly to: number | null }[] {
  if (from === null || to === null) return [];
  const own = columns.filter(({ day }) => day !== null);
  const [first] = own;
  const last = own.at(-1);
  // Where each day has a column, the days between the first and the last are enough.
  const scale =
    first === undefined || last === undefined
      ? scaleUtc([new Date(from), new Date(to)], [x, x + width])
      : scaleUtc(
          [new Date(first.day ?? from), new Date(dayAfter(last.day ?? to))],
          [first.x, last.x + last.width],
        );
  const days = [...new Set(column.ordered.map(({ day }) => day ?? from))];
  return days.map((day) => ({
    x: scale(new Date(day)),
    to: column.day === null ? null : column.x + 4,
  }));
}

function dayAfter(day: string): number {
  return Date.parse(day) + 86_400_000;
}
