import { labelWidth } from '../kit/measure.ts';
import type { Rectangle, SceneRule, Shape, Step } from '../kit/scene.ts';

/** How far a rule keeps from words. */
const clearance = 3;

/** Upright rules at some places, that leave out whatever words and marks stand there. */
export function ruleClear(
  places: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  shapes: readonly Shape[],
): SceneRule {
  const solids = shapes.flatMap(placesOf);
  const path = places.flatMap((x) => {
    const over = solids
      .filter((each) => each.x - clearance < x && x < each.x + each.width + clearance)
      .map(({ y, height }) => ({ from: y - clearance, to: y + height + clearance }))
      .sort((a, b) => a.from - b.from);
    const steps: Step[] = [];
    let y = top;
    for (const { from, to } of over) {
      if (from > y) steps.push(['M', x, y], ['V', Math.min(from, bottom)]);
      y = Math.max(y, to);
    }
    return y < bottom ? [...steps, ['M', x, y] as Step, ['V', bottom] as Step] : steps;
  });
  return { kind: 'rule', of: 'rule', path };
}

function placesOf(shape: Shape): Rectangle[] {
  switch (shape.kind) {
    case 'text': {
      const { text, size, weight, anchor, direction } = shape;
      const width = labelWidth(text, size, weight);
      const before =
        direction === 'rtl' || anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
      return [{ x: shape.x - before, y: shape.y - size, width, height: size + 3 }];
    }
    case 'mark':
      return [shape];
    case 'link':
      return shape.shapes.flatMap(placesOf);
    case 'assessment':
    case 'band':
    case 'box':
    case 'dot':
    case 'group':
    case 'line':
    case 'paints':
    case 'rule':
      return [];
  }
}
