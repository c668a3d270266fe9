import { describe, expect, test } from 'vitest';
import { findQuotable, nearestQuotable } from '../../../../src/checks/context/quotable-texts.ts';

const quotable = 'The oven smelled of cellar.\nno mould seen';

describe('words may stand in quotation marks', () => {
  test.each([
    ['letter for letter', 'oven smelled', true],
    ['with white space folded', 'oven\n smelled', true],
    ['with a closing comma', 'oven smelled,', true],
    ['with a closing full stop', 'no mould.', true],
    ['with the full stop of the text', 'of cellar.', true],
    ['with a small first letter', 'the oven', true],
    ['with a capital first letter', 'No mould seen', true],
    ['not with another word', 'oven smelt', false],
    ['not with another case further on', 'oven Smelled', false],
    ['not with another closing mark', 'oven smelled!', false],
    ['not with two closing marks', 'oven smelled,.', false],
    ['not from within a word', 'ven smelled', false],
    ['not to within a word', 'oven smell', false],
    ['not over the end of a text', 'of cellar. no mould', false],
    ['not when empty', '', false],
    ['not when a comma only', ',', false],
  ])('%s', (_, words, expected) => {
    expect(findQuotable(quotable, ['elsewhere', words], 'en').has(words)).toBe(expected);
  });
});

test('the nearest words are offered', () => {
  expect(nearestQuotable(quotable, 'oven smelt of cellar')).toContain('oven smelled of cellar');
  expect(nearestQuotable(quotable, 'something else entirely')).toBeUndefined();
});

describe('a number is quoted whole', () => {
  const sums = 'The mill took $1.5 million a day.\nIt sold 40 sacks, and 140 more.';

  test.each([
    ['$1.5 million a day', true],
    ['$1.5 million', false],
    ['5 million a day', false],
    ['1', false],
    ['40 sacks', true],
    ['40 more', false],
    ['140', true],
  ])('%s: %s', (words, expected) => {
    expect(findQuotable(sums, [words], 'en').has(words)).toBe(expected);
  });
});
