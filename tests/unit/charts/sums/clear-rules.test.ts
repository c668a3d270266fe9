import { expect, test } from 'vitest';
import { ruleClear } from '../../../../src/charts/sums/clear-rules.ts';
import type { Mark } from '../../../../src/charts/kit/scene.ts';

const markAt = (x: number, y: number): Mark => ({
  kind: 'mark',
  ...{ x, y, width: 10, height: 10 },
  ...{ number: '1', mark: 'a', inferred: false },
});

/** The strokes of a rule from 0 to 100 at x = 50, past these marks. */
function strokes(...marks: readonly Mark[]) {
  const { path } = ruleClear([50], { top: 0, bottom: 100 }, marks);
  return typeof path === 'string' ? path : path.map((step) => step.join(' ')).join(' ');
}

test.each([
  ['none', [], 'M 50 0 V 100'],
  ['one it runs through', [markAt(45, 40)], 'M 50 0 V 37 M 50 53 V 100'],
  ['one that it just does not touch on the right', [markAt(53, 40)], 'M 50 0 V 100'],
  ['one that it just does not touch on the left', [markAt(37, 40)], 'M 50 0 V 100'],
  ['one it touches', [markAt(52, 40)], 'M 50 0 V 37 M 50 53 V 100'],
  ['one at its foot', [markAt(45, 87)], 'M 50 0 V 84'],
  ['one at its head', [markAt(45, -3)], 'M 50 10 V 100'],
  ['two over each other', [markAt(45, 45), markAt(45, 40)], 'M 50 0 V 37 M 50 58 V 100'],
])('a rule past marks: %s', (_, marks, path) => {
  expect(strokes(...marks)).toBe(path);
});
