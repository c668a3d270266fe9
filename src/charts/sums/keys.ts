import type { Shape, Step } from '../kit/scene.ts';
import type { sumKeys } from './words.ts';

/** The sign of a key of the money line, about the middle of its line, no wider than 36 px. */
export function drawKey(key: (typeof sumKeys)[number]['key']): Shape[] {
  const line = (path: readonly Step[]): Shape => ({
    kind: 'line',
    part: 'line',
    rests: 'printed',
    path,
  });
  switch (key) {
    case 'printed':
      return [{ kind: 'dot', form: 'bar', hollow: false, x: 6, y: 0, half: 8 }];
    case 'outside':
      return [{ kind: 'dot', form: 'round', hollow: true, x: 6, y: 0, half: 4.5 }];
    case 'over':
    case 'up-to': {
      const way = key === 'over' ? 1 : -1;
      const [from, to] = key === 'over' ? [2, 26] : [26, 2];
      const head: Step[] = [['M', to - way * 7, -4], ['L', to, 0], ['L', to - way * 7, 4], ['Z']];
      return [
        line([
          ['M', from, -6],
          ['V', 6],
          ['M', from, 0],
          ['H', to - way * 3],
        ]),
        { kind: 'line', part: 'head', path: head },
      ];
    }
    case 'range':
      return [
        line([
          ['M', 2, -6],
          ['V', 6],
          ['M', 2, 0],
          ['H', 28],
          ['M', 28, -6],
          ['V', 6],
        ]),
      ];
  }
}
