import type { Attribution } from '../../model/types.ts';
import { type FundingRow, placeRows, plateHead } from '../funding/rows.ts';
import { breakLabel } from '../kit/measure.ts';
import { letters, type Rule, type Scene, type Shape, type Sign, type Step } from '../kit/scene.ts';
import { linesAt, textAt } from '../kit/text.ts';
import { placeSum } from './place-sum.ts';
import { placeSumScale, type SumScale } from './scale.ts';
import { sumSizes } from './sizes.ts';
import type { OffScale, Rate, Sum, SumRow, SumTable } from './sums.ts';

/** What the picture says besides the words of the sums, and where it leads. */
export interface SumWords {
  /** Names of the rulers. */
  readonly rulers: Readonly<Record<'day' | 'year', string>>;
  readonly none: string;
  readonly why: Readonly<Record<OffScale, string>>;
  /** That a sum on the scale may be no income. */
  readonly unclear: string;
  readonly folded: (count: number) => string;
  readonly signOf: (by: Attribution) => Sign;
  /** Who gives an estimate, and in which year. */
  readonly sourceOf: (sum: Extract<Sum, { from: 'document' }>) => string;
  readonly sumHref: (id: string) => string;
  readonly rowHref: (row: FundingRow) => string | null;
  /** The list, for what has no room. */
  readonly foldedHref: (row: string) => string;
}

/** How the picture is laid out: `shared` has the rows of the plate, and no names of rows. */
export interface SumLayout {
  readonly width: number;
  readonly shared: boolean;
}

/** Past this a row folds, where its height is its own. */
export const mostSums = 40;
const heightOfFolded = 20;
/** The height of a ruler: its name, and the names of its lines over them. */
const rulerHeight = 31;

/** The part of the width that the scale takes up. */
interface Area {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly shared: boolean;
  readonly scale: SumScale | null;
}

/** Lays the sums out in rows, strips one under the other, every sum on one scale; the first strip has the rulers where they stand once. */
export function layoutSums(
  { rows, currency }: SumTable,
  { width, shared }: SumLayout,
  words: SumWords,
): Scene[] {
  const left = !shared && width >= sumSizes.roomForLabels ? sumSizes.labelColumn : 0;
  const rates = rows
    .flatMap(({ sums }) => sums)
    .flatMap(({ rate }): Rate[] => (typeof rate === 'string' ? [] : [rate]));
  const sizes = { left, right: width, open: sumSizes.open, tickSize: letters };
  const scale = currency === null ? null : placeSumScale(rates, currency, sizes);
  const area = { width, left, right: width, shared, scale };
  const shares = placeRows(
    rows.map(({ row }) => row),
    { wide: true },
  );
  const heights = new Map(shares.map(({ id, height }) => [id, height]));
  const head = shared ? plateHead : 0;
  const paints: Shape = { kind: 'paints' };
  const rulers = shared ? placeRulers(area, 0, words) : [];
  const strips: Scene[] = [{ width, height: head, top: 0, letters, shapes: [paints, ...rulers] }];
  let top = head;
  for (const row of rows) {
    const fixed = shared ? (heights.get(row.row.id) ?? 0) : null;
    const { shapes, height } = layoutRow(row, top, fixed, area, words);
    strips.push({ width, height, top, letters, shapes });
    top += height;
  }
  return strips;
}

function layoutRow(
  { row, sums, hasPrinted }: SumRow,
  top: number,
  fixed: number | null,
  area: Area,
  words: SumWords,
): { readonly shapes: Shape[]; readonly height: number } {
  const { left, right, width, shared, scale } = area;
  const label = shared ? [] : placeLabel(row, top, area);
  const labelHeight = label.length * sumSizes.leading + (label.length > 0 ? sumSizes.gap : 0);
  const beside = left > 0;
  let y = top + sumSizes.pad + (beside ? 0 : labelHeight);
  const repeats = !shared && scale !== null && sums.some(({ rate }) => typeof rate !== 'string');
  const rulersAt = repeats ? Math.round(y - sumSizes.pad / 2) : null;
  const gridTop = repeats ? y - sumSizes.pad / 2 + rulerHeight : top;
  if (repeats) y += plateHead;
  const none = hasPrinted
    ? []
    : linesAt(breakLabel(words.none, right - left, letters, '400', 9), left, y + 12, {
        leading: sumSizes.leading,
        soft: true,
      });
  if (none.length > 0) y += none.length * sumSizes.leading + sumSizes.gap;
  const end = fixed === null ? Infinity : top + fixed - sumSizes.pad / 2;
  const most = fixed === null ? mostSums : Infinity;
  const placed: Shape[] = [];
  for (const [at, sum] of sums.entries()) {
    const next = placeSum(sum, y, area, words);
    const room = at === sums.length - 1 ? end : end - heightOfFolded;
    if (placed.length >= most || next.bottom > room) break;
    placed.push({ kind: 'link', href: words.sumHref(sum.figure.id), shapes: next.shapes });
    y = next.bottom + sumSizes.gap;
  }
  const folded = foldSums(row, sums.length - placed.length, left, y + 12, words);
  if (folded.length > 0) y += heightOfFolded;
  const own = Math.max(y, top + sumSizes.pad + (beside ? labelHeight : 0)) + sumSizes.pad / 2;
  const height = fixed ?? own - top;
  const edge: Rule = {
    kind: 'rule',
    of: shared && scale !== null ? 'rule tick' : 'rule lane-line',
    path: [
      ['M', 0, top],
      ['H', width],
    ],
  };
  return {
    height,
    shapes: [
      edge,
      ...(repeats || (shared && scale !== null) ? ruleGrid(scale, gridTop, top + height) : []),
      ...(rulersAt === null ? [] : placeRulers(area, rulersAt, words)),
      ...linkLabel(label, words.rowHref(row)),
      ...none,
      ...placed,
      ...folded,
    ],
  };
}

function placeLabel({ label }: FundingRow, top: number, { left, width }: Area): Shape[] {
  const room = left > 0 ? left - 2 * sumSizes.gap : width;
  return linesAt(breakLabel(label, room, sumSizes.label, '600', 4), 0, top + sumSizes.pad + 12, {
    leading: sumSizes.leading,
    size: sumSizes.label,
    weight: '600',
  });
}

function linkLabel(shapes: readonly Shape[], href: string | null): readonly Shape[] {
  return href === null || shapes.length === 0 ? shapes : [{ kind: 'link', href, shapes }];
}

function foldSums(
  { id }: FundingRow,
  count: number,
  x: number,
  y: number,
  words: SumWords,
): Shape[] {
  if (count === 0) return [];
  const text = textAt(words.folded(count), x, y, { weight: '600' });
  return [{ kind: 'link', href: words.foldedHref(id), shapes: [text] }];
}

/** Lines at the powers of ten of a sum a day. */
function ruleGrid(scale: SumScale | null, top: number, bottom: number): Rule[] {
  const ticks = scale?.rulers.find(({ per }) => per === 'day')?.ticks ?? [];
  const path = ticks.flatMap(({ x }): Step[] => [
    ['M', x, top],
    ['V', bottom],
  ]);
  return path.length === 0 ? [] : [{ kind: 'rule', of: 'rule tick', path }];
}

/** The rulers under each other: their lines, their names and the names of their lines. */
function placeRulers({ scale, left }: Area, top: number, words: SumWords): Shape[] {
  const strips = (scale?.rulers ?? []).map((ruler, at) => ({ ruler, y: top + at * rulerHeight }));
  return [
    ...strips.map(({ ruler, y }): Rule => ({
      kind: 'rule',
      of: 'rule break',
      path: ruler.ticks.flatMap(({ x }): Step[] => [
        ['M', x, y + 27],
        ['v', 4],
      ]),
    })),
    ...strips.flatMap(({ ruler, y }) => [
      textAt(words.rulers[ruler.per], left, y + 11, { weight: '600' }),
      ...ruler.ticks
        .filter(({ label }) => label !== '')
        .map(({ label, labelX }) => textAt(label, labelX, y + 25, { soft: true })),
    ]),
  ];
}
