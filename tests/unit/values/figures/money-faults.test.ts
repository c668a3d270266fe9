import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../../src/values/figures/money.ts';
import { timed } from '../../../support/timed.ts';

describe('no amount at all', () => {
  test.each([
    [''],
    ['a'],
    ['the mill'],
    ['oil production'],
    ['the third man'],
    ['hundred'],
    ['the 17th'],
    ['in the 1990s'],
    ['an F16'],
    ['Covid-19'],
    ['1,5 million'],
    ['1,0000'],
    ['9'.repeat(30)],
    ['per day'],
    ['about'],
    ['$'],
  ])('%s', (words) => {
    expect(parseFigure(words)).toBeNull();
  });
});

test('any number in digits is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom('', '$'), (number, sign) => {
      expect(parseFigure(`${sign}${number}`)?.value).toBe(number);
      expect(parseFigure(`${sign}${number.toLocaleString('en')}`)?.value).toBe(number);
    }),
  );
});

test('any words are read without fault, and no value is infinite', () => {
  const word = fc.constantFrom(
    ...'a an and half third one two twenty hundred million dozen of to or - – / % $ 5 1.5 1/0 k m per day some few tens dozens between in out'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 3 }))), (words) => {
      const value = parseFigure(words.join(' '))?.value ?? 0;
      expect([value].flat().every((number) => Number.isFinite(number))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  'a ',
  'about ',
  'one hundred and ',
  'few of ',
  '5 - ',
  'half a ',
  'tens of ',
  '1,',
  '1.',
  'one and a half ',
])(
  'the time is linear: %j without end',
  (piece) => {
    const run = () => parseFigure(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(timed(run, 5_000).taken).toBeLessThan(5_000);
  },
  60_000,
);
