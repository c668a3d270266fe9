import { describe, expect, test } from 'vitest';
import type { Per } from '../../../../src/values/figures/figure.ts';
import { findNumbers } from '../../../../src/values/figures/find-numbers.ts';

describe('the numbers of running text', () => {
  test.each<[string, Per]>([
    ['They earn $5 million a year.', 'year'],
    ['They earn $5 million from flour, bread and salt a year.', 'year'],
    ['Every month, so said the miller, they earn $5.', 'none'],
    ['The monthly sum that the miller takes is $5.', 'month'],
    ['They earn $5 million from flour, bread and salt, and live there all the year.', 'none'],
  ])('%s: %s', (text, per) => {
    expect(findNumbers(text, 'en').map((number) => number.per)).toEqual([per]);
  });
});
