import { labelWidth } from '../../src/charts/kit/measure.ts';
import type {
  Assessment,
  Band,
  Box,
  Dot,
  Mark,
  Path,
  Rectangle,
  Scene,
  Shape,
  Text,
} from '../../src/charts/kit/scene.ts';

/** What must not lie on anything else, with the rectangle that it takes up in the whole drawing, and the box in which it stands. */
export interface Placed extends Rectangle {
  readonly shape: Text | Mark | Dot | Band | Box | Assessment;
  readonly box: Placed | null;
}

/** The smallest letters that a picture may have, in CSS pixels. */
const smallest = 12;
/** Shapes may have so much in common, for what is computed with fractions. */
const near = 0.01;

/** Every shape of a scene, in its order, links and groups before what is in them. */
function shapesOf(scene: Scene): Shape[] {
  const all = (shapes: readonly Shape[]): Shape[] =>
    shapes.flatMap((shape) => [shape, ...('shapes' in shape ? all(shape.shapes) : [])]);
  return all(scene.shapes);
}

/** The shapes of one kind. */
export function shapesOfKind<Kind extends Shape['kind']>(
  scene: Scene,
  kind: Kind,
): Extract<Shape, { kind: Kind }>[] {
  return shapesOf(scene).filter(
    (shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind,
  );
}

/** All words of a scene, a line of words each. */
export function wordsOf(scene: Scene): string[] {
  return shapesOfKind(scene, 'text').map(({ text }) => text);
}

/** What is wrong with a drawing, whatever it shows: what leaves it or its box, what lies on another thing, letters that are too small, places that are no numbers. */
export function faultsOf(scene: Scene): string[] {
  const placed = placeSolids(scene.shapes);
  const whole = { x: 0, y: scene.top ?? 0, width: scene.width, height: scene.height };
  const outside = placed.filter(({ box, ...place }) => !holds(box ?? whole, place));
  const over = placed.flatMap((a, at) =>
    placed
      .slice(at + 1)
      .filter((b) => a.box !== b && b.box !== a && overlap(a, b))
      .map((b) => `${tell(a)} / ${tell(b)}`),
  );
  const texts = shapesOfKind(scene, 'text');
  const numbers = JSON.stringify(scene, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
  );
  return [
    ...outside.map((each) => `${tell(each)} outside`),
    ...over,
    ...texts.filter(({ size }) => size < smallest).map(({ text }) => `“${text}” small`),
    ...(numbers.includes('"no number"') ? ['no number'] : []),
  ];
}

/** Whether two rectangles have more in common than an edge. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x + near < b.x + b.width &&
    b.x + near < a.x + a.width &&
    a.y + near < b.y + b.height &&
    b.y + near < a.y + a.height
  );
}

function holds(outer: Rectangle, { x, y, width, height }: Rectangle): boolean {
  return (
    width > 0 &&
    height > 0 &&
    x >= outer.x - near &&
    y >= outer.y - near &&
    x + width <= outer.x + outer.width + near &&
    y + height <= outer.y + outer.height + near
  );
}

function tell({ shape }: Placed): string {
  switch (shape.kind) {
    case 'text':
      return `“${shape.text}”`;
    case 'mark':
      return `sign ${shape.mark}`;
    case 'box':
      return `box of ${shape.of} at ${shape.x} ${shape.y}`;
    case 'dot':
    case 'band':
    case 'assessment':
      return `${shape.kind} at ${shape.x} ${shape.y}`;
  }
}

/** Finds what must not lie on anything else. */
function placeSolids(
  shapes: readonly Shape[],
  { box = null, moved = (place: Rectangle) => place, middle = false }: Within = {},
): Placed[] {
  return shapes.flatMap((shape): Placed[] => {
    switch (shape.kind) {
      case 'text': {
        const width = labelWidth(shape.text, shape.size, shape.weight);
        const start = shape.direction === 'rtl' || shape.anchor === 'end' ? width : 0;
        const isMiddle = middle || shape.anchor === 'middle';
        const x = shape.x - (isMiddle ? width / 2 : start);
        const height = shape.size;
        return [{ shape, box, ...moved({ x, y: shape.y - (height * 5) / 6, width, height }) }];
      }
      case 'mark':
      case 'band':
        return [{ shape, box, ...moved(sizeOf(shape)) }];
      case 'dot': {
        const { x, y, half, form } = shape;
        const across = form === 'bar' ? 3 : half;
        const size = { width: 2 * across, height: 2 * half };
        return [{ shape, box, ...moved({ x: x - across, y: y - half, ...size }) }];
      }
      case 'box': {
        const own: Placed = { shape, box, ...moved(sizeOf(shape)) };
        return [own, ...placeSolids(shape.shapes, { box: own, moved, middle })];
      }
      case 'assessment':
        return [{ shape, box, ...moved({ x: shape.x, y: shape.y, width: 12, height: 12 }) }];
      case 'group': {
        const { at = { x: 0, y: 0 }, turned = false } = shape;
        const turn = ({ x, y, width, height }: Rectangle): Rectangle =>
          turned ? { x: y, y: -x - width, width: height, height: width } : { x, y, width, height };
        const shift = ({ x, y, ...size }: Rectangle) => ({ x: at.x + x, y: at.y + y, ...size });
        return placeSolids(shape.shapes, {
          box,
          moved: (place) => moved(shift(turn(place))),
          middle: middle || turned,
        });
      }
      case 'link':
        return placeSolids(shape.shapes, { box, moved, middle });
      case 'line':
      case 'rule':
      case 'paints':
        return [];
    }
  });
}

interface Within {
  readonly box?: Placed | null;
  readonly moved?: (place: Rectangle) => Rectangle;
  /** Whether words stand about the middle of their place. */
  readonly middle?: boolean;
}

function sizeOf({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width, height };
}

/** The words and signs through which a line or a rule of a drawing goes. */
export function struckIn(scene: Scene): string[] {
  const points = pointsIn(scene.shapes);
  return placeSolids(scene.shapes)
    .filter(({ shape }) => shape.kind === 'text' || shape.kind === 'mark')
    .filter((place) =>
      points.some((line) =>
        line.some((point, at) => {
          const before = line[at - 1];
          return before !== undefined && crosses(before, point, place);
        }),
      ),
    )
    .map(tell);
}

type Point = readonly [x: number, y: number];

/** Every stretch of every line, in short steps where it bends; a stretch begins at each move of the pen. */
function pointsIn(
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

function trace(path: Path): Point[][] {
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
function crosses([x0, y0]: Point, [x1, y1]: Point, { x, y, width, height }: Rectangle): boolean {
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
