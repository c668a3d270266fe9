import { describe, expect, test } from 'vitest';
import {
  blankQuotations,
  findQuotations,
  touchesQuotation,
  touchesTokenised,
} from '../../../src/text/quotations/quotation-marks.ts';

describe('quotations are found', () => {
  test.each([
    ['none', 'no marks', []],
    ['curly', 'he said “a b” twice', ['“a b”']],
    ['straight', 'he said "a b" twice', ['"a b"']],
    ['angled', 'he said «a b» twice', ['«a b»']],
    ['single', 'he said ‘a b’ twice', ['‘a b’']],
    ['straight single', "he said 'a b' twice", ["'a b'"]],
    ['single before and after double ones', '‘a’ “b” ‘c’', ['‘a’', '“b”', '‘c’']],
    ['single within double ones as one', '“a ‘b’ c”', ['“a ‘b’ c”']],
    ['touching', '“a”“b”', ['“a”', '“b”']],
    ['apostrophes as none', "the millers' flour, the baker's and the clerk’s bread", []],
    [
      'apostrophes within and at the end of words as none',
      "the baker's and the millers' flour",
      [],
    ],
    ['an apostrophe within single ones', '‘the mill’s flour’', ['‘the mill’s flour’']],
    ['one that is never closed as none', 'he said “a b', []],
    ['a single one that is never closed as none', 'in ‘98 and ‘99', []],
  ])('%s', (_, text, expected) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('and blanked, so that every offset stays', () => {
    expect(blankQuotations('a “b” c ‘d’ e')).toBe('a     c     e');
  });

  test('in a long text of single marks that open and never close, in time', () => {
    expect(findQuotations("'a ".repeat(200_000))).toEqual([]);
  });
});

describe('a stretch stands in or around quotation marks', () => {
  const text = 'He said: “we sold it”, then left. “It was green';
  test.each([
    ['within', 'sold', true],
    ['around', 'said: “we sold it”, then', true],
    ['over one end', 'it”, then', true],
    ['after one that is closed', 'then left', false],
    ['before one', 'He said', false],
    ['touching one', ', then', false],
    ['in one that goes on in the next paragraph', 'was green', true],
  ])('%s', (_, words, expected) => {
    const start = text.indexOf(words);
    expect(touchesQuotation(text, { start, end: start + words.length })).toBe(expected);
  });
});

describe('a stretch of tokenised text stands in or around quotation marks', () => {
  const text = "he said : ` the millers ' flour was green .\nit smelled . '\nhe left . ` it was";
  const whole = { start: 0, end: text.length };
  test.each([
    ['within', 'green', true],
    ['within, on the next line', 'smelled', true],
    ['around', 'said : ` the', true],
    ['before', 'he said', false],
    ['after', 'left', false],
    ['in one that is never closed', 'it was', true],
  ])('%s', (_, words, expected) => {
    const start = text.lastIndexOf(words);
    expect(touchesTokenised(text, whole, { start, end: start + words.length })).toBe(expected);
  });
});

describe('a single mark that opens a paragraph and is closed in a later one opens a quotation', () => {
  test.each<[string, string, boolean]>([
    [
      "'Worse still, the defect was in the code for years, I tell you.",
      'Worse still, the defect was in the code for years, I tell you.',
      true,
    ],
    [
      '‘And the oven smelled of cellar for weeks.',
      'And the oven smelled of cellar for weeks.',
      true,
    ],
    ['  ‘$90 went, and more.', 'and more', true],
    ['And the oven smelled of cellar for weeks.', 'smelled of cellar', false],
    ['The millers’ oven smelled of cellar.', 'smelled of cellar', false],
    ["They left in '98 and came back.", 'came back', false],
    ["' said the baker", 'the baker', false],
  ])('%s', (text, words, expected) => {
    const start = text.indexOf(words);
    expect(touchesQuotation(text, { start, end: start + words.length })).toBe(expected);
  });
});
