import { labelWidth } from '../kit/measure.ts';
import { boxAt, hairAt } from '../kit/place.ts';
import { letters, type Scene, type Shape } from '../kit/scene.ts';
import { linesAt, textAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';

/** Where a detail stands in a month: in an article, in outside documents alone, or in no text of that month. */
export type DetailSeen = 'printed' | 'outside' | null;

/** A detail, and where it stands in each month. */
export interface DetailRow {
  readonly label: string;
  readonly seen: readonly DetailSeen[];
}

/** A month of the head: its short name, and the year where it begins. */
export interface DetailMonth {
  readonly name: string;
  readonly year: string | null;
}

/** What the two marks mean. */
export type DetailKeys = Readonly<Record<Exclude<DetailSeen, null>, string>>;

const mark = 11;
const gap = 4;
const leading = 14;

/** Lays details out one under the other and months side by side: a full square where an article has the detail, a ring where only outside documents have it. */
export function layoutDetails(
  months: readonly DetailMonth[],
  rows: readonly DetailRow[],
  keys: DetailKeys,
  width: number,
): Scene {
  const widths = months.map(({ name, year }) =>
    Math.min(
      Math.max(24, labelWidth(name, letters) + 5, labelWidth(year ?? '', letters, '600') + 3),
      (width * 0.6) / months.length,
    ),
  );
  const begin = width - widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, each) => sum + each, begin),
  );
  const placed = months.map((month, at) => ({ ...month, x: columns[at] ?? begin }));
  const shapes: Shape[] = [
    ...headsAt(
      placed.flatMap(({ x, year }) => (year === null ? [] : [{ x, text: year }])),
      width,
      11,
    ),
    ...headsAt(
      placed.map(({ x, name }) => ({ x, text: name })),
      width,
      25,
    ),
  ];
  let y = 31;
  for (const { label, seen } of rows) {
    const lines = wrapLabel(label, begin - 8, letters);
    const height = Math.max(1, lines.length) * leading + 4;
    shapes.push(hairAt(y, width), ...linesAt(lines, 0, y + 13, { leading }));
    seen.forEach((each, at) => {
      if (each !== null)
        shapes.push(markOf(each, columns[at] ?? begin, y + height / 2, widths[at]));
    });
    y += height;
  }
  shapes.push(hairAt(y, width));
  let x = 0;
  for (const each of ['printed', 'outside'] as const) {
    shapes.push(markOf(each, x, y + 11), textAt(keys[each], x + mark + 6, y + 15, { soft: true }));
    x += mark + labelWidth(keys[each], letters) + 24;
  }
  return { width, height: Math.ceil(y + 22), letters, shapes };
}

function markOf(seen: Exclude<DetailSeen, null>, x: number, middle: number, room = mark): Shape {
  const side = Math.min(mark, room - 2);
  return boxAt(seen === 'printed' ? 'named' : 'seen', [x, middle - side / 2, side, side]);
}

/** Heads of columns, as many as stand beside each other. */
function headsAt(
  heads: readonly { readonly x: number; readonly text: string }[],
  width: number,
  y: number,
): Shape[] {
  let free = 0;
  return heads.flatMap(({ x, text }) => {
    const end = x + labelWidth(text, letters);
    if (x < free || end > width) return [];
    free = end + gap;
    return [textAt(text, x, y, { soft: true })];
  });
}
