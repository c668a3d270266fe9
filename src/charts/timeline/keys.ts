import { lineAt } from '../kit/place.ts';
import type { Shape } from '../kit/scene.ts';
import type { markKeys } from './event-words.ts';

/** The sign of a key, about the middle of its line, no wider than 20 px. */
export function drawMarkKey(key: (typeof markKeys)[number]['key']): Shape {
  const dot = (form: 'round' | 'diamond', half: number, hollow = false): Shape => ({
    ...{ kind: 'dot', form, half, hollow },
    ...{ x: 10, y: 0 },
  });
  switch (key) {
    case 'article':
      return dot('round', 8);
    case 'published':
      return dot('round', 5);
    case 'said':
      return dot('diamond', 7);
    case 'planned':
    case 'alleged':
      return dot('round', 5, true);
    case 'days':
      return lineAt([
        ['M', 4, -7],
        ['H', 10],
        ['V', 7],
        ['H', 4],
      ]);
  }
}
