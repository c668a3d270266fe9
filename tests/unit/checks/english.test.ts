import { describe, expect, test } from 'vitest';
import { findTypedNumbers } from '../../../src/checks/english.ts';

describe('a number that the build counts', () => {
  test.each([
    ['in digits', 'in 3 articles', ['3 articles']],
    ['in words', 'Three articles say', ['Three articles']],
    ['of one', 'one claim', ['one claim']],
    ['over a line end', 'two\nnamed  speakers', ['two\nnamed  speakers']],
    ['of outside documents', '80 outside documents', ['80 outside documents']],
    [
      'of quotations and passages',
      'ten quotations, ten passages',
      ['ten quotations', 'ten passages'],
    ],
    ['in digits with a comma', '1,200 claims', ['1,200 claims']],
    ['not of another thing', 'three bakers, 40 sacks', []],
    ['before a word between', 'three long articles', ['three long articles']],
    ['not before a phrase', 'three of whom the articles', []],
    ['not within a word', 'someone claims', []],
    ['not before a longer word', 'two claimsmen', []],
    ['not without a number', 'each of the articles', []],
  ])('%s', (_, text, expected) => {
    expect(findTypedNumbers(text)).toEqual(expected);
  });
});

test.each(['1,', 'one ', 'one of the ', 'nine-', '9 (9) ', 'a-', 'nine a-a-a-a '])(
  'a long list is read in time: %j',
  (unit) => {
    expect(findTypedNumbers(unit.repeat(100_000))).toEqual([]);
  },
);
