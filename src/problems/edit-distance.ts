/**
 * The number of letters to add, drop, change or swap with the next between two words, when it is at most `bound`.
 * The time is that of the product of their lengths, unless these alone differ by more.
 */
export function distanceWithin(a: string, b: string, bound: number): number | undefined {
  if (Math.abs(a.length - b.length) > bound) return undefined;
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = Number(a.charAt(row - 1) !== b.charAt(column - 1));
      const swapped =
        a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
      line.push(
        Math.min(
          (above[column - 1] ?? 0) + change,
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          swapped ? (twoAbove[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...line) > bound) return undefined;
    twoAbove = above;
    above = line;
  }
  const distance = above[b.length] ?? 0;
  return distance <= bound ? distance : undefined;
}
