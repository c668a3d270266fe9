import type { Box, SceneLine, SceneRule, Shape, Step } from './scene.ts';

/** A thin line over the whole width, or from `from` to `to`. */
export function hairAt(y: number, to: number, from = 0): SceneRule {
  const path: Step[] = [
    ['M', from, y],
    ['H', to],
  ];
  return { kind: 'rule', of: 'rule', path };
}

/** A line in ink. */
export function lineAt(path: readonly Step[], rests = 'printed'): SceneLine {
  return { kind: 'line', part: 'line', rests, path };
}

/** A box that the styles know by `of`. */
export function boxAt(
  of: string,
  [x, y, width, height]: readonly [number, number, number, number],
  shapes: readonly Shape[] = [],
): Box {
  return { kind: 'box', of, x, y, width, height, shapes };
}
