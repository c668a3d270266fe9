import { expect, test } from 'vitest';
import { sortTexts, textDate } from '../../../../src/things/trail/dates.ts';

test.each([
  ['2001-03-05', true, '2001-03-05', '2001-03-05', '2001-03-05'],
  ['2001-03-05', false, null, '2001-03-05', '2001-03-05'],
  ['2001-03-05?', true, null, '2001-03-05', '2001-03-05'],
  ['2001-03-05~', true, null, '2001-03-05', '2001-03-05'],
  ['2001-03', true, null, '2001-03-01', '2001-03-31'],
  ['[2001-03-05,2001-03-06]', true, null, '2001-03-05', '2001-03-06'],
  ['2001-03/2001-04', true, null, '2001-03-01', '2001-04-30'],
  [null, true, null, null, null],
])('%s, known %s, has the day %s', (edtf, known, day, earliest, latest) => {
  expect(textDate(edtf, known)).toEqual({ date: edtf, day, earliest, latest });
});

test('texts of which the day is not known stand after the others of their month, and those without a month last', () => {
  const text = (id: string, edtf: string | null) => ({ id, ...textDate(edtf, true) });
  const sorted = sortTexts([
    text('none', null),
    text('later', '2001-04-01'),
    text('month', '2001-03'),
    text('doubted', '2001-03-01?'),
    text('second', '2001-03-09'),
    text('first', '2001-03-02'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual([
    ...['first', 'second', 'doubted', 'month', 'later', 'none'],
  ]);
});
