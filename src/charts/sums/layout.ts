import type { Attribution } from '../../model/types.ts';
import { breakLabel, labelWidth } from '../kit/measure.ts';
import {
  letters,
  type SceneRule,
  type Scene,
  type Shape,
  type Sign,
  type Step,
} from '../kit/scene.ts';
import { placeWords, textAt } from '../kit/text.ts';
import { ruleClear } from './clear-rules.ts';
import { placeSum } from './place-sum.ts';
import { gapOfNames, placeSumScale, type SumScale } from './scale.ts';
import { type SumSize, sumSizes } from './sizes.ts';
import type { Rate, Sum, SumRow, SumSubject, SumTable } from './sums.ts';

/** What the picture says besides the words of the sums, and where it leads. */
export interface SumWords {
  /** Names of the rulers. */
  readonly rulers: Readonly<Record<'day' | 'year', string>>;
  /** That no article prints a sum of it, and that none names it. */
  readonly none: string;
  readonly unnamed: string;
  /** That a sum on the line may be no income. */
  readonly unclear: string;
  readonly folded: (count: number) => string;
  readonly foldedRows: (count: number) => string;
  readonly signOf: (by: Attribution) => Sign;
  /** Whose a sum is, and of which year. */
  readonly sourceOf: (sum: Sum) => string;
  /** The condition under which the sums of a row can be set against each other, and which ones; null where none is written. */
  readonly conditionOf: (
    sums: readonly Sum[],
  ) => { readonly condition: string; readonly figures: readonly string[] } | null;
  readonly sumHref: (id: string) => string;
  readonly rowHref: (row: SumSubject) => string | null;
  /** The list, for what has no room. */
  readonly foldedHref: (row: string) => string;
  readonly listHref: string;
}

/** A sum that has a place on the line. */
export type PlacedSum = Sum & { readonly rate: Rate };

/** The part of the width that the line takes up. */
export interface LineArea extends SumSize {
  readonly left: number;
  readonly right: number;
  readonly scale: SumScale;
}

const { mostEstimates, mostRows } = sumSizes;
const headHeight = 46;

/** The sums of a row that have a place on the line, those that articles print first, and how many more the list has. */
function sumsOnLine({ sums }: SumRow): {
  readonly shown: readonly PlacedSum[];
  readonly folded: number;
} {
  const placed = sums.filter((sum): sum is PlacedSum => typeof sum.rate !== 'string');
  const printed = placed.filter(({ from }) => from === 'article');
  const estimates = placed.filter(({ from }) => from === 'document');
  const shown = [...printed, ...estimates.slice(0, mostEstimates)];
  return { shown, folded: placed.length - shown.length };
}

/** The rows of the line: those that articles name, and those with a sum on it. */
function rowsOnLine({ rows }: SumTable): readonly SumRow[] {
  const used = rows.filter(
    (row) =>
      sumsOnLine(row).shown.length > 0 || (row.row.kind === 'stream' && !row.row.documentsOnly),
  );
  return used.some((row) => sumsOnLine(row).shown.length > 0) ? used : [];
}

/** Lays every income out on one line, row by row, all income first; null where no sum has a place on one. */
export function layoutSums(table: SumTable, size: SumSize, words: SumWords): Scene | null {
  const rows = rowsOnLine(table);
  const rates = rows.flatMap((row) => sumsOnLine(row).shown).map(({ rate }) => rate);
  const { width, column } = size;
  const scale =
    table.currency === null
      ? null
      : placeSumScale(rates, table.currency, {
          ...{ left: column, right: width, open: sumSizes.open + 4, tickSize: letters },
        });
  if (scale === null) return null;
  const area: LineArea = { ...size, left: column, right: width, scale };
  const shapes: Shape[] = placeRulers(area, words);
  const shown = rows.slice(0, mostRows);
  let y = headHeight;
  for (const row of shown) {
    const placed = placeSumRow(row, y, area, words);
    shapes.push(...placed.shapes);
    y += placed.height;
    const edge: SceneRule = {
      kind: 'rule',
      of: row.row.kind === 'total' ? 'rule strong-rule' : 'rule',
      path: [
        ['M', 0, y - 4],
        ['H', width],
      ],
    };
    shapes.push(edge);
  }
  if (rows.length > shown.length) {
    const text = textAt(words.foldedRows(rows.length - shown.length), 0, y + 14, { weight: '600' });
    shapes.push({ kind: 'link', href: words.listHref, shapes: [text] });
    y += 22;
  }
  const ticks = scale.rulers.find(({ per }) => per === 'year')?.ticks ?? [];
  const grid = ruleClear(
    ticks.map(({ x }) => x).filter((x) => x >= column && x <= width),
    { top: headHeight - 24, bottom: y - 4 },
    shapes,
  );
  return { width, height: y, letters, shapes: [grid, ...shapes] };
}

/** A year over a day, each with its name before its ticks. */
function placeRulers({ scale, left, column, width }: LineArea, words: SumWords): Shape[] {
  const named = scale.rulers.toSorted((a, b) => (a.per === b.per ? 0 : a.per === 'year' ? -1 : 1));
  return named.flatMap(({ per, ticks }, at) => {
    const y = 12 + at * 18;
    const beside = column > 0;
    const room = beside ? left - 14 : width / 2;
    const [name = ''] = breakLabel(words.rulers[per], room, letters, '600', 1);
    const own = beside
      ? textAt(name, room, y, { weight: '600', anchor: 'end' })
      : textAt(name, 0, y, { weight: '600' });
    const from = beside ? left : labelWidth(name, letters, '600') + gapOfNames;
    return [
      own,
      ...ticks
        .filter((tick) => tick.label !== '' && tick.labelX >= from)
        .map((tick) => textAt(tick.label, tick.labelX, y, { soft: true })),
    ];
  });
}

function placeSumRow(
  row: SumRow,
  top: number,
  area: LineArea,
  words: SumWords,
): { readonly shapes: Shape[]; readonly height: number } {
  const { column, width, left } = area;
  const beside = column > 0;
  const none = row.row.documentsOnly ? words.unnamed : row.hasPrinted ? '' : words.none;
  const room = beside ? column - 16 : width;
  const name = breakLabel(row.row.label, room, 14, '600', 3);
  const told = none === '' ? [] : breakLabel(none, width - left, letters, '400', 3);
  const named = placeWords(name, { x: 0, width: room }, top + 16, {
    leading: 17,
    size: 14,
    weight: '600',
  });
  const saidAt = beside ? top + 16 : top + 16 + name.length * 17 - 2;
  const said = placeWords(told, { x: left, width: width - left }, saidAt, {
    leading: 15,
    soft: true,
  });
  const href = words.rowHref(row.row);
  const shapes: Shape[] = [
    ...(href === null ? named : [{ kind: 'link' as const, href, shapes: named }]),
    ...said,
  ];
  const heads = beside
    ? Math.max(name.length * 17, told.length * 15)
    : name.length * 17 + told.length * 15;
  let y = top + heads + 8;
  const { shown, folded } = sumsOnLine(row);
  const places = new Map<string, number>();
  const condition = words.conditionOf(shown);
  const compared = new Set(condition?.figures ?? []);
  let left2 = compared.size;
  for (const sum of shown) {
    const placed = placeSum(sum, y, area, words);
    shapes.push({ kind: 'link', href: words.sumHref(sum.figure.id), shapes: placed.shapes });
    places.set(sum.figure.id, placed.x);
    y += placed.height;
    if (compared.has(sum.figure.id)) left2 -= 1;
    if (condition !== null && left2 === 0) {
      const xs = condition.figures.flatMap((id) => places.get(id) ?? []);
      const bracket = placeBracket(condition.condition, xs, y, area);
      shapes.push(...bracket.shapes);
      y += bracket.height;
      left2 = -1;
    }
  }
  if (folded > 0) {
    const text = textAt(words.folded(folded), left, y + 12, { weight: '600' });
    shapes.push({ kind: 'link', href: words.foldedHref(row.row.id), shapes: [text] });
    y += 20;
  }
  return { shapes, height: y - top + 8 };
}

/** The bracket between two sums, with the condition under which they may be compared. */
function placeBracket(
  condition: string,
  places: readonly number[],
  top: number,
  { left, right }: LineArea,
): { readonly shapes: Shape[]; readonly height: number } {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const path: Step[] = [
    ['M', from, top + 1],
    ['V', top + 8],
    ['H', to],
    ['V', top + 1],
  ];
  const room = Math.min(right - left, Math.max(360, to - from));
  const x = Math.max(left, Math.min((from + to) / 2 - room / 2, right - room));
  const lines = breakLabel(condition, room, letters, '600', 5);
  return {
    shapes: [
      { kind: 'line', part: 'line', rests: 'printed', path },
      ...placeWords(lines, { x, width: room }, top + 23, { leading: 15, weight: '600' }),
    ],
    height: 8 + lines.length * 15 + 12,
  };
}
