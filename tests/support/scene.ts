import { labelWidth } from '../../src/charts/kit/measure.ts';
import type {
  AssessmentSign,
  Band,
  Box,
  Dot,
  Mark,
  Rectangle,
  Scene,
  Shape,
  Text,
} from '../../src/charts/kit/scene.ts';
import { pointsIn, crosses } from './paths.ts';

/** What must not lie on anything else, with the rectangle that it takes up in the whole drawing, and the box in which it stands. */
export interface Placed extends Rectangle {
  readonly shape: Text | Mark | Dot | Band | Box | AssessmentSign;
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
