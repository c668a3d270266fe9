import { expect, test } from 'vitest';
import { reachInWords } from '../../../../src/things/difference/words.ts';

test.each([
  [['a', 'b', 'a'], 'A difference between articles'],
  [['a', 'a'], 'A difference within one article'],
])('answers of %j: %s', (articles, expected) => {
  expect(reachInWords(articles)).toBe(expected);
});
