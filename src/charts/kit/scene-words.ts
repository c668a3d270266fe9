import type { Scene, Shape } from './scene.ts';

/** All words of a scene, a line each; of signs their letters. */
export function sceneWords({ shapes }: Pick<Scene, 'shapes'>): string[] {
  return shapes.flatMap((shape: Shape) => {
    if (shape.kind === 'text') return [shape.text];
    if (shape.kind === 'mark') return [shape.mark];
    return 'shapes' in shape ? sceneWords(shape) : [];
  });
}
