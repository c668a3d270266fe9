import { describe, expect, test } from 'vitest';
import { hasSpelling, spellingFinder } from '../../../src/model/spelling.ts';

describe('a spelling stands in a text', () => {
  test.each([
    ['as it is', 'said Odo Brandle.', 'Odo Brandle', true],
    ['whatever its case', 'said odo brandle .', 'Odo Brandle', true],
    ['over folded white space', 'said Odo\n  Brandle', 'Odo Brandle', true],
    ['before an ending', 'Brandle’s oven', 'Brandle', true],
    ['with a curly apostrophe for a straight one', 'O’Dell said', "O'Dell", true],
    ['with a straight apostrophe for a curly one', "O'Dell said", 'O’Dell', true],
    ['in another script', 'قال أودو براندل إن', 'أودو براندل', true],
    ['within brackets', '(Brandle)', 'Brandle', true],
    ['with signs of its own', 'the A.B. (C) office', 'A.B. (C)', true],
    ['not within a longer word', 'Brandleson said', 'Brandle', false],
    ['not at the end of a longer word', 'VanBrandle said', 'Brandle', false],
    ['not before an accent of its own', 'Brandle\u0301 said', 'Brandle', false],
    ['not within a longer word beyond the basic plane', 'Brandle𐐀', 'Brandle', false],
    ['not with its dot for any letter', 'the AxB office', 'A.B', false],
    ['not within a number in digits', 'paid 1.5 million', '5 million', false],
    ['not with its thousands alone', 'paid 1,500', '500', false],
    ['not at all', 'the baker said', 'Brandle', false],
  ])('%s', (_, text, words, expected) => {
    expect(hasSpelling(text, ['elsewhere', words])).toBe(expected);
  });

  test('at every place', () => {
    expect(spellingFinder(['an', 'oven'])('an oven, an Oven')).toEqual([
      { index: 0, start: 0, end: 2 },
      { index: 1, start: 3, end: 7 },
      { index: 0, start: 9, end: 11 },
      { index: 1, start: 12, end: 16 },
    ]);
  });
});
