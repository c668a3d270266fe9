import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound, FigureValue, Per } from '../../../src/values/figure.ts';
import { parseFigure } from '../../../src/values/money.ts';

interface Expected {
  readonly currency?: string;
  readonly per?: Per;
  readonly bound?: Bound;
  readonly percent?: true;
}

type Case = [words: string, value: FigureValue, expected?: Expected];

function expectFigure(words: string, value: FigureValue, expected: Expected = {}): void {
  expect(parseFigure(words)).toEqual({
    value,
    currency: null,
    per: 'none',
    bound: value === null ? 'vague' : 'exact',
    percent: false,
    ...expected,
  });
}

const usd = { currency: 'USD' } as const;

describe('sums of money', () => {
  test.each<Case>([
    ['$2 million-a-day', 2e6, { ...usd, per: 'day' }],
    ['$ 2 million-a-day', 2e6, { ...usd, per: 'day' }],
    ['$2 million-a-year', 2e6, { ...usd, per: 'year' }],
    ['over $8,000 per individual', 8000, { ...usd, per: 'head', bound: 'over' }],
    ['more than $1 million per day', 1e6, { ...usd, per: 'day', bound: 'over' }],
    ['up to $1.9 billion', 1.9e9, { ...usd, bound: 'up-to' }],
    ['at least $20 million', 2e7, { ...usd, bound: 'at-least' }],
    ['about $80 million a month', 8e7, { ...usd, per: 'month', bound: 'about' }],
    ['£5m', 5e6, { currency: 'GBP' }],
    ['€3bn', 3e9, { currency: 'EUR' }],
    ['€1,000.50', 1000.5, { currency: 'EUR' }],
    ['$12k', 12_000, usd],
    ['$5 mn', 5e6, usd],
    ['US$2.5bn', 2.5e9, usd],
    ['a $3 fee', 3, usd],
    ['us £3', 3, { currency: 'GBP' }],
    ['us$ 2 million', 2e6, usd],
    ['C$3', 3, { currency: 'CAD' }],
    ['A$ 3', 3, { currency: 'AUD' }],
    ['USD 5 million', 5e6, usd],
    ['5 million dollars', 5e6, usd],
    ['5 million US dollars', 5e6, usd],
    ['a million dollars', 1e6, usd],
    ['ten euros', 10, { currency: 'EUR' }],
    ['100$', 100, usd],
    ['100 roubles', 100, { currency: 'RUB' }],
    ['¥500', 500, { currency: 'JPY' }],
    ['1.1 billion dollars', 1.1e9, usd],
    ['$25 per barrel', 25, usd],
    ['45 people paid $2', 2, usd],
    ['hundreds of millions of dollars', null, usd],
  ])('%s', expectFigure);
});

describe('numbers', () => {
  test.each<Case>([
    ['790', 790],
    ['45', 45],
    ['1,375', 1375],
    ['1\u202f375', 1375],
    ['10,000,000', 1e7],
    ['3.5', 3.5],
    ['zero', 0],
    ['seven', 7],
    ['forty-five', 45],
    ['forty five', 45],
    ['one hundred', 100],
    ['a hundred', 100],
    ['one hundred and twenty', 120],
    ['a hundred and one', 101],
    ['six hundred thousand', 6e5],
    ['one thousand two hundred and five', 1205],
    ['seventy-nine thousand nine hundred and ninety-nine', 79_999],
    ['2 hundred', 200],
    ['1.65 million', 1.65e6],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a dozen doctors', 12],
    ['Forty-Five People', 45],
    ['the 45 captured men', 45],
    ['two and a half million', 2.5e6],
    ['2½ million', 2.5e6],
    ['a million and a half', 1.5e6],
    ['the last month alone, 790 people', 790],
    ['790 in 2014', 790],
    ['nineteen hundred', 1900],
    ['nine eleven', 9],
    ['twenty and five', 20],
    ['twenty ten', 20],
    ['twenty zero', 20],
    ['zero five', 0],
  ])('%s', expectFigure);
});

describe('shares', () => {
  test.each<Case>([
    ['half', 1 / 2],
    ['half of the market', 1 / 2],
    ['half an hour', 1 / 2],
    ['half a million', 5e5],
    ['half-a-million', 5e5],
    ['half a dozen', 6],
    ['a quarter of a million', 2.5e5],
    ['around a third', 1 / 3, { bound: 'about' }],
    ['one-third', 1 / 3],
    ['two thirds', 2 / 3],
    ['three quarters', 3 / 4],
    ['1/3', 1 / 3],
    ['3/2', 3 / 2],
    ['10 in 5', 10],
    ['10 out of 5', 10],
    ['⅔', 2 / 3],
    ['one in five', 1 / 5],
    ['3 out of 10', 3 / 10],
    ['40 per cent', 40, { percent: true }],
    ['40 percent', 40, { percent: true }],
    ['43 %', 43, { percent: true }],
    ['43%', 43, { percent: true }],
    ['40% to 50%', [40, 50], { percent: true }],
    ['10 per day', 10, { per: 'day' }],
  ])('%s', expectFigure);
});

describe('ranges', () => {
  test.each<Case>([
    ['$0.85 to 1.65 million a day', [0.85e6, 1.65e6], { ...usd, per: 'day' }],
    ['$850,000 to $1.65 million a day', [850_000, 1.65e6], { ...usd, per: 'day' }],
    ['from $1 million to $2 million', [1e6, 2e6], usd],
    ['between $35 million and $45 million a year', [3.5e7, 4.5e7], { ...usd, per: 'year' }],
    ['$35-45m', [3.5e7, 4.5e7], usd],
    ['$35m–$45m', [3.5e7, 4.5e7], usd],
    ['2 to 3 million dollars', [2e6, 3e6], usd],
    ['2 dollars to 3 dollars', [2, 3], usd],
    ['two or three', [2, 3]],
    ['twenty to thirty', [20, 30]],
    ['one to two hundred', [100, 200]],
    ['800 to 1.2 million', [800, 1.2e6]],
    ['from 20 down to 10', 20],
    ['20 to 10', [10, 20]],
    ['about 20 to 30', [20, 30], { bound: 'about' }],
    ['20 and 30', 20],
    ['20 to the 30 men', 20],
    ['20 or more', 20, { bound: 'at-least' }],
    ['20 - 10', 20],
  ])('%s', expectFigure);
});

describe('how exactly a number is said', () => {
  test.each<[string, Bound]>([
    ['45', 'exact'],
    ['some 45', 'about'],
    ['nearly 45', 'about'],
    ['almost 45', 'about'],
    ['around 45', 'about'],
    ['roughly 45', 'about'],
    ['approximately 45', 'about'],
    ['close to 45', 'about'],
    ['an estimated 45', 'about'],
    ['circa 45', 'about'],
    ['c. 45', 'about'],
    ['~45', 'about'],
    ['in the region of 45', 'about'],
    ['45 or so', 'about'],
    ['45 people or so', 'about'],
    ['more than 45', 'over'],
    ['just over 45', 'over'],
    ['over the 45', 'over'],
    ['in excess of 45', 'over'],
    ['exceeding 45', 'over'],
    ['at least 45', 'at-least'],
    ['at least some 45', 'at-least'],
    ['no fewer than 45', 'at-least'],
    ['45 or more', 'at-least'],
    ['45-plus', 'at-least'],
    ['45+', 'at-least'],
    ['45 at least', 'at-least'],
    ['up to 45', 'up-to'],
    ['as many as 45', 'up-to'],
    ['no more than 45', 'up-to'],
    ['fewer than 45', 'up-to'],
    ['under 45', 'up-to'],
    ['at most 45', 'up-to'],
    ['45 or less', 'up-to'],
    ['over the river, 45', 'exact'],
    ['some of the 45', 'exact'],
    ['about them: 45', 'exact'],
  ])('%s: %s', (words, bound) => {
    expectFigure(words, 45, { bound });
  });
});

describe('what a number counts once for', () => {
  test.each<[string, Per]>([
    ['45', 'none'],
    ['45 a day', 'day'],
    ['45 per day', 'day'],
    ['45 each day', 'day'],
    ['45 every day', 'day'],
    ['45-a-day', 'day'],
    ['45/day', 'day'],
    ['45 daily', 'day'],
    ['45 people a day', 'day'],
    ['a daily 45', 'day'],
    ['45 a month', 'month'],
    ['45 monthly', 'month'],
    ['45 a year', 'year'],
    ['45 per annum', 'year'],
    ['45 annually', 'year'],
    ['an annual 45', 'year'],
    ['daily income of 45', 'day'],
    ['45 per person', 'head'],
    ['45 a head', 'head'],
    ['45 per capita', 'head'],
    ['45 apiece', 'head'],
    ['45 each', 'head'],
    ['45 a day later', 'none'],
    ['a day after 45', 'none'],
    ['45 last year', 'none'],
    ['45 per barrel', 'none'],
  ])('%s: %s', (words, per) => {
    expectFigure(words, 45, { per });
  });
});

describe('amounts without a number', () => {
  test.each<Case>([
    ['dozens', null],
    ['dozens of bodies', null],
    ['thousands', null],
    ['tens of thousands', null],
    ['hundreds of thousands', null],
    ['several hundred', null],
    ['a few thousand', null],
    ['a couple of hundred', null],
    ['multi-million dollar', null, usd],
    ['more than dozens', null],
    ['significant revenues', null],
    ['huge profits', null],
    ['huge daily profits', null, { per: 'day' }],
    ['multiple sources', null],
    ['a majority', null],
    ['an increasing number of reports', null],
    ['some doctors', null],
  ])('%s', expectFigure);
});

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
])('the time is linear: %j without end', (piece) => {
  const begin = performance.now();
  parseFigure(piece.repeat(Math.ceil(200_000 / piece.length)));
  expect(performance.now() - begin).toBeLessThan(5_000);
});
