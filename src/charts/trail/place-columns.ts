import { type Column, countTexts, joinStretches, type TrailStretch } from './columns.ts';

/** A column with its place, in CSS pixels. */
export interface PlacedColumn extends Column {
  readonly x: number;
  readonly width: number;
}

/** A stretch of the axis with its place and that of its columns. */
export interface PlacedStretch extends TrailStretch {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
}

/** The room for all columns, and what is between two, in a stretch and of two stretches. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly stretchGap: number;
  /** The share of the room that columns may need at the least; where they need more, stretches are joined. */
  readonly share: number;
}

/** The width that a column needs at the least, and the one in which each row has a line. */
export interface Needs {
  readonly least: number;
  readonly wish: number;
}

/** Lays stretches side by side, each column as wide as it needs, the rest divided by what they wish; joins stretches that follow each other where there are too many. */
export function placeColumns(
  stretches: readonly TrailStretch[],
  room: Room,
  needsOf: (column: Column, stretch: TrailStretch) => Needs,
): PlacedStretch[] {
  const fitted = joinUntilFit(stretches, room, needsOf);
  const needs = fitted.flatMap((stretch) =>
    stretch.columns.map((column) => needsOf(column, stretch)),
  );
  const free = Math.max(0, room.right - room.left - leastOf(fitted, room, needsOf));
  const wants = needs.map(({ least, wish }) => Math.max(1, wish - least));
  const wanted = wants.reduce((sum, want) => sum + want, 0);
  const widths = needs.map(({ least }, at) => least + (free * (wants[at] ?? 0)) / wanted);
  let [x, at] = [room.left, 0];
  return fitted.map((stretch) => {
    const start = x;
    const columns = stretch.columns.map((column): PlacedColumn => {
      const width = widths[at] ?? 0;
      const placed = { ...column, x, width };
      x += width + room.gap;
      at += 1;
      return placed;
    });
    const width = x - room.gap - start;
    x += room.stretchGap - room.gap;
    return { ...stretch, x: start, width, columns };
  });
}

function joinUntilFit(
  stretches: readonly TrailStretch[],
  room: Room,
  needsOf: (column: Column, stretch: TrailStretch) => Needs,
): TrailStretch[] {
  const joined = [...stretches];
  const most = (room.right - room.left) * room.share;
  while (joined.length > 1 && leastOf(joined, room, needsOf) > most) {
    const sums = joined
      .slice(1)
      .map((next, at) => countTexts(next) + countTexts(joined[at] ?? next));
    const fewest = sums.indexOf(Math.min(...sums));
    const [a, b] = joined.slice(fewest, fewest + 2);
    if (a === undefined || b === undefined) break;
    joined.splice(fewest, 2, joinStretches(a, b));
  }
  return joined;
}

/** What all columns need at the least, with what is between them. */
function leastOf(
  stretches: readonly TrailStretch[],
  { gap, stretchGap }: Room,
  needsOf: (column: Column, stretch: TrailStretch) => Needs,
): number {
  return stretches.reduce(
    (sum, stretch, at) =>
      stretch.columns.reduce(
        (all, column, index) => all + needsOf(column, stretch).least + (index === 0 ? 0 : gap),
        sum + (at === 0 ? 0 : stretchGap),
      ),
    0,
  );
}
