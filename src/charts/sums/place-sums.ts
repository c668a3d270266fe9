import { breakLabel, type LabelWeight } from '../kit/label-size.ts';
import type { PlacedText } from '../funding/funding-placed.ts';
import { type FundingRow, placeRows, plateHead } from '../funding/funding-rows.ts';
import { placeSum } from './place-sum.ts';
import { placeSumScale, type SumScale } from './sum-scale.ts';
import type { SumRow, SumTable } from './sums.ts';
import {
  type PlacedSum,
  type PlacedSumRow,
  type PlacedSums,
  sumSizes,
  type SumWords,
} from './sums-placed.ts';

/** How a drawing is laid out: `shared` has the rows of the plate, and no names of rows. */
export interface SumLayout {
  readonly width: number;
  readonly shared: boolean;
}

/** Past this a row folds, where its height is its own. */
export const mostSums = 40;
const heightOfFolded = 20;

/** The part of the width that the scale takes up. */
interface Area {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly shared: boolean;
  readonly scale: SumScale | null;
}

/** Places the sums: rows one under the other, every sum on one scale. */
export function placeSums(
  { rows, currency }: SumTable,
  { width, shared }: SumLayout,
  words: SumWords,
): PlacedSums {
  const left = !shared && width >= sumSizes.roomForLabels ? sumSizes.labelColumn : 0;
  const rates = rows
    .flatMap(({ sums }) => sums)
    .flatMap(({ rate }) => (typeof rate === 'string' ? [] : [rate]));
  const sizes = { left, right: width, open: sumSizes.open, tickSize: sumSizes.letters };
  const scale = currency === null ? null : placeSumScale(rates, currency, sizes);
  const area = { width, left, right: width, shared, scale };
  const heights = new Map(
    placeRows(
      rows.map(({ row }) => row),
      { wide: true },
    ).map((placed) => [placed.id, placed]),
  );
  let y = shared ? plateHead : 0;
  const placed = rows.map((row) => {
    const fixed = shared ? (heights.get(row.row.id)?.height ?? 0) : null;
    const made = placeRow(row, y, fixed, area, words);
    y += made.height;
    return made;
  });
  return {
    width,
    height: y,
    left,
    right: width,
    scale,
    headAt: shared && scale !== null ? 0 : null,
    rows: placed,
  };
}

function placeRow(
  { row, sums, hasPrinted }: SumRow,
  top: number,
  fixed: number | null,
  area: Area,
  words: SumWords,
): PlacedSumRow {
  const label = area.shared ? [] : placeLabel(row, top, area);
  const labelHeight = label.length * sumSizes.leading + (label.length > 0 ? sumSizes.gap : 0);
  const beside = area.left > 0;
  let y = top + sumSizes.pad + (beside ? 0 : labelHeight);
  const repeats = !area.shared && sums.some(({ rate }) => typeof rate !== 'string');
  const rulersAt = repeats && area.scale !== null ? y - sumSizes.pad / 2 : null;
  if (rulersAt !== null) y += plateHead;
  const none = hasPrinted ? [] : placeLines(words.none, y, area);
  if (none.length > 0) y += none.length * sumSizes.leading + sumSizes.gap;
  const end = fixed === null ? Infinity : top + fixed - sumSizes.pad / 2;
  const most = fixed === null ? mostSums : Infinity;
  const placed: PlacedSum[] = [];
  for (const [at, sum] of sums.entries()) {
    const next = placeSum(sum, y, area, words);
    const isLast = at === sums.length - 1;
    const room = isLast ? end : end - heightOfFolded;
    if (placed.length >= most || next.bottom > room) break;
    placed.push(next.placed);
    y = next.bottom + sumSizes.gap;
  }
  const count = sums.length - placed.length;
  const text = textOf(words.folded(count), area.left, y + 12, '600');
  if (count > 0) y += heightOfFolded;
  const own = Math.max(y, top + sumSizes.pad + (beside ? labelHeight : 0)) + sumSizes.pad / 2;
  return {
    row,
    y: top,
    height: fixed ?? own - top,
    label,
    rulersAt,
    sums: placed,
    none,
    folded: count > 0 ? { count, text } : null,
  };
}

function placeLabel({ label }: FundingRow, top: number, { left, width }: Area): PlacedText[] {
  const room = left > 0 ? left - 2 * sumSizes.gap : width;
  return breakLabel(label, room, sumSizes.label, '600', 4).map((text, at) => ({
    ...textOf(text, 0, top + sumSizes.pad + 12 + at * sumSizes.leading, '600'),
    size: sumSizes.label,
  }));
}

function placeLines(text: string, y: number, { left, right }: Area): PlacedText[] {
  return breakLabel(text, right - left, sumSizes.letters, '400', 9).map((line, at) => ({
    ...textOf(line, left, y + 12 + at * sumSizes.leading, '400'),
    soft: true,
  }));
}

function textOf(text: string, x: number, y: number, weight: LabelWeight): PlacedText {
  return { x, y, text, size: sumSizes.letters, weight, soft: false };
}

/** The names of the rulers and of their lines, below the top of their strip. */
export function placeRulers(
  scale: SumScale,
  top: number,
  left: number,
  words: SumWords,
): { readonly texts: readonly PlacedText[]; readonly lines: readonly string[] } {
  const strips = scale.rulers.map((ruler, at) => ({ ruler, y: top + at * 31 }));
  return {
    texts: strips.flatMap(({ ruler, y }) => [
      textOf(words.rulers[ruler.per], left, y + 11, '600'),
      ...ruler.ticks
        .filter(({ label }) => label !== '')
        .map(({ label, labelX }) => ({ ...textOf(label, labelX, y + 25, '400'), soft: true })),
    ]),
    lines: strips.map(({ ruler, y }) =>
      ruler.ticks.map(({ x }) => `M${Math.round(x)} ${y + 27}v4`).join(''),
    ),
  };
}
