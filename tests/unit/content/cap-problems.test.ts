import { expect, test } from 'vitest';
import { capProblems } from '../../../src/content/cap-problems.ts';
import { limits } from '../../../src/content/limits.ts';

const problems = (count: number) => Array.from({ length: count }, (_, at) => ({ at, note: 'So.' }));
const most = limits.problems;

test.each([
  [most - 1, 0],
  [most - 1, 5],
  [most, 0],
])('%i problems, and %i that are not given, are told as they are', (count, others) => {
  expect(capProblems(problems(count), others)).toEqual(problems(count));
});

test.each([
  [most + 1, undefined, 1],
  [most + 7, 0, 7],
  [most, 2, 2],
  [most + 1, 2, 3],
])(
  'of %i problems and %s others the last that is told says that there are %i more',
  (count, others, more) => {
    const told = capProblems(problems(count), others);
    expect(told.slice(0, -1)).toEqual(problems(most - 1));
    expect(told.at(-1)).toEqual({
      at: most - 1,
      note: `So. ${more} more problems of this file are not told here.`,
    });
  },
);
