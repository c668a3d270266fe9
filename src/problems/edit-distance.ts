/**
 * The number of letters to add, drop, change or swap with the next between two words, when it is at most `bound`.
 * The time is that of the length of one times the bound.
 */
export function distanceWithin(a: string, b: string, bound: number): number | undefined {
  if (Math.abs(a.length - b.length) > bound) return undefined;
  const size = b.length + 1;
  let [twoAbove, above, line] = [0, 1, 2].map(() => new Float64Array(size).fill(Infinity)) as Lines;
  for (let column = 0; column <= Math.min(b.length, bound); column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    // What lies further from the diagonal differs by more than the bound.
    const from = Math.max(row - bound, 0);
    const to = Math.min(row + bound, b.length);
    line.fill(Infinity, Math.max(from - 1, 0), Math.min(to + 2, size));
    let least = Infinity;
    for (let column = from; column <= to; column += 1) {
      const cell = column === 0 ? row : cellOf(a, b, row, column, { twoAbove, above, line });
      line[column] = cell;
      least = Math.min(least, cell);
    }
    if (least > bound) return undefined;
    [twoAbove, above, line] = [above, line, twoAbove];
  }
  const distance = above[b.length] ?? Infinity;
  return distance <= bound ? distance : undefined;
}

type Lines = [Float64Array, Float64Array, Float64Array];

/** The least number of changes between the first letters of two words: `row` of the one, `column` of the other. */
function cellOf(
  a: string,
  b: string,
  row: number,
  column: number,
  { twoAbove, above, line }: Readonly<Record<'twoAbove' | 'above' | 'line', Float64Array>>,
): number {
  const change = Number(a.charCodeAt(row - 1) !== b.charCodeAt(column - 1));
  const swapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return Math.min(
    (above[column - 1] ?? Infinity) + change,
    (above[column] ?? Infinity) + 1,
    (line[column - 1] ?? Infinity) + 1,
    swapped ? (twoAbove[column - 2] ?? Infinity) + 1 : Infinity,
  );
}
