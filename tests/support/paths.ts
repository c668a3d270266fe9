import type { ScenePath, Rectangle, Shape } from '../../src/charts/kit/scene.ts';

/** A place in a drawing, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** Every stretch of every line, in short steps where it bends; a stretch begins at each move of the pen. */
export function pointsIn(
  shapes: readonly Shape[],
  moved: (point: Point) => Point = (point) => point,
): Point[][] {
  return shapes.flatMap((shape): Point[][] => {
    if (shape.kind === 'line' && shape.part === 'reach') return [];
    if (shape.kind === 'line' || shape.kind === 'rule')
      return trace(shape.path).map((line) => line.map(moved));
    if (shape.kind === 'group') {
      const { at = { x: 0, y: 0 } } = shape;
      return pointsIn(shape.shapes, ([x, y]) => moved([x + at.x, y + at.y]));
    }
    return 'shapes' in shape ? pointsIn(shape.shapes, moved) : [];
  });
}

function trace(path: ScenePath): Point[][] {
  if (typeof path === 'string') throw new Error('A path that is written cannot be traced.');
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [step, ...numbers] of path) {
    const letter = step === 'z' ? 'Z' : step;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const [x0, y0] = [x, y];
    if (letter === 'M') [x, y] = [a, b];
    else if (letter === 'L') [x, y] = [a, b];
    else if (letter === 'H') x = a;
    else if (letter === 'V') y = a;
    else if (letter === 'Q') [x, y] = [c, d];
    else if (letter === 'C') [x, y] = [e, f];
    else if (letter !== 'Z') throw new Error(`A step ${letter} cannot be traced.`);
    if (letter === 'M') lines.push([[x, y]]);
    else if (letter === 'Q' || letter === 'C') {
      const control: Point[] =
        letter === 'Q'
          ? [[a, b]]
          : [
              [a, b],
              [c, d],
            ];
      for (let step = 1; step <= 16; step += 1)
        lines.at(-1)?.push(along([[x0, y0], ...control, [x, y]], step / 16));
    } else if (letter !== 'Z') lines.at(-1)?.push([x, y]);
  }
  return lines;
}

/** A point of a curve, by halving its control points away. */
function along(points: readonly Point[], share: number): Point {
  const [first] = points;
  if (first === undefined) return [0, 0];
  if (points.length === 1) return first;
  return along(
    points.slice(1).map(([x, y], at): Point => {
      const [x0, y0] = points[at] ?? [0, 0];
      return [x0 + (x - x0) * share, y0 + (y - y0) * share];
    }),
    share,
  );
}

/** Whether a stretch goes through a place, and not only along its edge. */
export function crosses(
  [x0, y0]: Point,
  [x1, y1]: Point,
  { x, y, width, height }: Rectangle,
): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, least, most] of [
    [x0, x1 - x0, x + 0.5, x + width - 0.5],
    [y0, y1 - y0, y + 0.5, y + height - 0.5],
  ] as const) {
    if (way === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [a, b] = [(least - start) / way, (most - start) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}
