import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../src/values/figures/read-figure.ts';
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
    ['per day'],
    ['about'],
    ['$'],
  ])('%s', (words) => {
    expect(readFigures(words, 'en')).toEqual([]);
  });
});

describe('numbers that cannot be read', () => {
  test.each([
    ['1,5 million'],
    ['1,0000'],
    ['3,000,50'],
    ['9'.repeat(30)],
    ['20 - 10'],
    ['in 2014 300 men'],
    ['45 0001'],
    ['nine eleven'],
    ['twenty ten'],
    ['twenty zero'],
    ['zero five'],
    ['one hundred and one hundred'],
    ['two thousand three million'],
    ['1.5 m'],
    ['five grand pianos'],
    ['5 k'],
    ['$5mm'],
    ['$2e6'],
    ['$10⁶'],
    ['$1٣ million'],
    ['$1０ million'],
    ['$1\u00ad0 million'],
    ['$1\u200b0 million'],
    ['a part of the $2 million'],
    ['some of the 45'],
    ['most of its $5 million'],
    ['not $5 million'],
    ['not even about $5 million'],
    ['rather than $5 million'],
    ['nowhere near $5 million'],
    ['Ⅻ'],
    ['two point million'],
  ])('%s', (words) => {
    expect(readFigures(words, 'en')[0]).toMatchObject({ value: null, bound: 'vague' });
    expect(readFigures(words, 'en')[0]?.unread).toContain('value');
  });
});

test('any number in digits is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom('', '$'), (number, sign) => {
      expect(readFigures(`${sign}${number}`, 'en')[0]?.value).toBe(number);
      expect(readFigures(`${sign}${number.toLocaleString('en')}`, 'en')[0]?.value).toBe(number);
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
      const value = readFigures(words.join(' '), 'en')[0]?.value ?? 0;
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
    const run = () => readFigures(piece.repeat(Math.ceil(200_000 / piece.length)), 'en');
    expect(timed(run, 5_000).taken).toBeLessThan(5_000);
  },
  60_000,
);
