import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../src/text/quotations/quoted.ts';

const quoted = (text: string) =>
  findQuoted(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('what stands in double quotation marks', () => {
  test.each([
    ['nothing', 'no', []],
    ['one', 'a “b” c', ['“b”']],
    ['two', '“a” b “c”', ['“a”', '“c”']],
    ['touching', '“a”“b”', ['“a”', '“b”']],
    ['nested of one kind', '“a “b” c” d', ['“a “b” c”']],
    ['nested of two kinds', '«a “b” c» d', ['«a “b” c»']],
    ['crossing', '«a “b» c” d', ['«a “b» c”']],
    ['straight', '"a" "b"', ['"a"', '"b"']],
    ['straight without spaces', '"a"—"b"', ['"a"', '"b"']],
    ['straight with spaces', 'a " b " c', ['" b "']],
    ['in brackets', '("a", "b")', ['"a"', '"b"']],
    ['at both ends of the text', '“a”', ['“a”']],
    ['never closed', 'a “b', []],
    ['never opened', 'a” b', []],
    ['the wrong way round', '” a “', []],
    ['an inch', 'a 6" pipe, a 7" pipe', []],
    ['single marks', '‘a’', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('only the span is looked at', () => {
    expect(findQuoted('“a “b” c”', { start: 3, end: 8 })).toEqual([{ start: 3, end: 6 }]);
    expect(findQuoted('“a”', { start: 1, end: 3 })).toEqual([]);
  });
});
