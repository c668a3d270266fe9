import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../../src/checks/english.ts';

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
    ['not before another word', 'three long articles', []],
    ['not within a word', 'someone claims', []],
    ['not before a longer word', 'two claimsmen', []],
    ['not without a number', 'each of the articles', []],
  ])('%s', (_, text, expected) => {
    expect(text.match(typedNumber) ?? []).toEqual(expected);
  });
});

test('a long list of digits is read in time', () => {
  expect('1,'.repeat(200_000).match(typedNumber)).toBeNull();
});
