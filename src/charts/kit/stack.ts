import type { Scene } from './scene.ts';

/** One drawing of strips that lie one under the other. */
export function joinScenes(scenes: readonly Scene[]): Scene {
  let y = 0;
  const groups = scenes.map(({ shapes, height, top = 0 }) => {
    const at = { x: 0, y: y - top };
    y += height;
    return { shapes, at };
  });
  const [first] = scenes;
  return {
    ...first,
    width: Math.max(0, ...scenes.map(({ width }) => width)),
    height: y,
    top: 0,
    shapes: groups.flatMap(({ shapes, at }) =>
      at.y === 0 ? shapes : [{ kind: 'group' as const, at, shapes }],
    ),
  };
}
