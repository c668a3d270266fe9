import type { Trail, TrailRow } from '../../things/trail/trail.ts';
import { breakLabel, labelWidth } from '../kit/measure.ts';
import { letters, type Scene, type Shape, type Step } from '../kit/scene.ts';
import { linesAt } from '../kit/text.ts';
import {
  drawMarks,
  flowMarks,
  lineOfMarks,
  marksOf,
  type MarkWords,
  widestMark,
  widthOfMarks,
} from './cell-marks.ts';
import { type Column, divideTexts, type TrailStretch } from './columns.ts';
import {
  type Needs,
  placeColumns,
  type PlacedColumn,
  type PlacedStretch,
} from './place-columns.ts';
import { headOfColumn, type HeadWords, placeHead } from './place-head.ts';

/** What the picture says and where it leads. */
export interface TrailWordsOfPicture extends HeadWords, MarkWords {
  /** How many texts have a detail. */
  readonly noteOf: (row: TrailRow) => string;
}

/** How wide the picture is, how much of it names the details (0 where they stand over their marks), and whether each day has a column. */
export interface TrailSize {
  readonly width: number;
  readonly names: number;
  readonly days: boolean;
}

const nameSize = 13;
const nameLeading = 16;
const noteLeading = 15;
const padding = 8;
/** Between texts of which the day is known and others under them. */
const doubtGap = 7;

/** Lays out which detail stood in which text: a row for each detail, on an axis of the months from which there are texts. */
export function layoutTrail(
  { texts, rows }: Pick<Trail, 'texts' | 'rows'>,
  size: TrailSize,
  words: TrailWordsOfPicture,
): Scene {
  const stretches = placeColumns(
    divideTexts(texts, size.days),
    {
      ...{ left: size.names, right: size.width },
      ...(size.days
        ? { gap: 8, stretchGap: 18, share: 0.85 }
        : { gap: 4, stretchGap: 8, share: 0.9 }),
    },
    (column, stretch) => needsOf(rows, column, stretch, words),
  );
  const head = placeHead(stretches, words);
  let y = head.height;
  const drawn = rows.flatMap((row) => {
    const { shapes, height } = placeRow(row, stretches, size, y, words);
    y += height;
    return shapes;
  });
  return {
    ...{ width: size.width, height: y + 1, letters },
    shapes: [...ruleDoubt(stretches, head.height, y), ...head.shapes, ...drawn],
  };
}

function needsOf(
  rows: readonly TrailRow[],
  column: Column,
  stretch: TrailStretch,
  words: TrailWordsOfPicture,
): Needs {
  const { day, articles } = headOfColumn(column, stretch, words);
  const months = stretch.columns.length === 1 ? words.stretch(stretch).split(' ') : [];
  const light = (day?.split(' ') ?? []).map((word) => labelWidth(word, letters));
  const strong = [...articles.flatMap((name) => name.split(' ')), ...months].map((word) =>
    labelWidth(word, letters, '600'),
  );
  const all = rows.map((row) => marksOf(row, [...column.ordered, ...column.unordered], words));
  return {
    least: Math.ceil(Math.max(...light, ...strong, ...all.map(widestMark), 1)),
    wish: Math.max(0, ...all.map(widthOfMarks)),
  };
}

function placeRow(
  row: TrailRow,
  stretches: readonly PlacedStretch[],
  size: TrailSize,
  top: number,
  words: TrailWordsOfPicture,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const room = size.names === 0 ? size.width : size.names - 16;
  const name = breakLabel(row.detail, room, nameSize, '600', 3);
  const note = breakLabel(words.noteOf(row), room, letters, '400', 3);
  const first = top + padding + 12;
  const noted = first + (name.length - 1) * nameLeading + noteLeading;
  const named = [
    ...linesAt(name, 0, first, { leading: nameLeading, size: nameSize, weight: '600' }),
    ...linesAt(note, 0, noted, { leading: noteLeading, soft: true }),
  ];
  const below = noted + (note.length - 1) * noteLeading + 6;
  const start = size.names === 0 ? below : top + padding;
  const columns = stretches.flatMap((stretch) => stretch.columns);
  const cells = columns.map((column) => placeTrailCell(row, column, start, size.days, words));
  const height = Math.max(below, ...cells.map(({ bottom }) => bottom)) + padding - top;
  const edge: Step[] = [
    ['M', 0, top],
    ['H', size.width],
  ];
  return {
    shapes: [
      { kind: 'rule', of: 'trail-row', path: edge },
      ...named,
      ...cells.flatMap(({ shapes }) => shapes),
    ],
    height,
  };
}

/** Marks of texts whose day is known, and under them, after a dashed line, of those that have no order. */
function placeTrailCell(
  row: TrailRow,
  column: PlacedColumn,
  top: number,
  /** Whether a column has either the ones or the others. */
  alone: boolean,
  words: TrailWordsOfPicture,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const [ordered, unordered] = [column.ordered, column.unordered].map((texts) =>
    flowMarks(marksOf(row, texts, words), column.width),
  );
  const known = ordered ?? [];
  const doubted = unordered ?? [];
  const ruled = doubted.length > 0 && !alone;
  const after = top + known.length * lineOfMarks + (ruled ? doubtGap : 0);
  const draw = (lines: typeof known, y: number) =>
    lines.flatMap((marks, at) => drawMarks(marks, column.x, y + at * lineOfMarks));
  const rule: Step[] = [
    ['M', column.x, after - 5],
    ['h', Math.min(column.width, 40)],
  ];
  return {
    shapes: [
      ...draw(known, top),
      ...(ruled ? [{ kind: 'rule', of: 'trail-doubt', path: rule } as const] : []),
      ...draw(doubted, after),
    ],
    bottom: after + doubted.length * lineOfMarks,
  };
}

/** A dashed line before each column of texts that have no order. */
function ruleDoubt(stretches: readonly PlacedStretch[], top: number, bottom: number): Shape[] {
  const path = stretches.flatMap(({ columns }) =>
    columns.flatMap(({ x, unordered }, at): Step[] =>
      at === 0 || unordered.length === 0
        ? []
        : [
            ['M', x - 5, top],
            ['V', bottom],
          ],
    ),
  );
  return path.length === 0 ? [] : [{ kind: 'rule', of: 'trail-doubt', path }];
}
