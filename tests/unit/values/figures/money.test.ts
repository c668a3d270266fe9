import { describe, test } from 'vitest';
import { expectFigure } from './expect-figure.ts';
import type { FigureCase } from './expect-figure.ts';

const usd = { currency: 'USD' } as const;

describe('sums of money', () => {
  test.each<FigureCase>([
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
    ['5 million of US dollars', 5e6, usd],
    ['a million dollars', 1e6, usd],
    ['ten euros', 10, { currency: 'EUR' }],
    ['100$', 100, usd],
    ['100 roubles', 100, { currency: 'RUB' }],
    ['¥500', 500, { currency: 'JPY' }],
    ['1.1 billion dollars', 1.1e9, usd],
    ['$25 per barrel', 25, { ...usd, per: 'item' }],
    ['45 people paid $2', 2, usd],
    ['hundreds of millions of dollars', null, usd],
  ])('%s', expectFigure);
});

describe('numbers', () => {
  test.each<FigureCase>([
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
    ['twenty and five', 20],
  ])('%s', expectFigure);
});

describe('shares', () => {
  test.each<FigureCase>([
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

describe('what is said after a number', () => {
  test.each<FigureCase>([
    ['20,000 barrels a day, more or less', 20_000, { per: 'day', bound: 'about' }],
    ['20,000 barrels or less', 20_000, { bound: 'up-to' }],
    ['10 men or more were seen', 10, { bound: 'at-least' }],
    ['$5 million a year plus looted antiquities', 5e6, { ...usd, per: 'year' }],
    ['$5 million plus a year', 5e6, { ...usd, per: 'year', bound: 'at-least' }],
    ['$5 million a year plus', 5e6, { ...usd, per: 'year', bound: 'at-least' }],
    ['100 fighters and at least 3 civilians', 100],
    ['100 fighters and 3 or more civilians', 100],
    ['100 fighters at least', 100, { bound: 'at-least' }],
    ['40 prisoners approximately', 40, { bound: 'about' }],
    ['200+ men', 200, { bound: 'at-least' }],
  ])('%s', expectFigure);
});

describe('thousands set apart by spaces', () => {
  test.each<FigureCase>([
    ['1 000 000', 1e6],
    ['25 000 men', 25_000],
    ['$1 000 000 a day', 1e6, { ...usd, per: 'day' }],
  ])('%s', expectFigure);
});

describe('ranges', () => {
  test.each<FigureCase>([
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
  ])('%s', expectFigure);
});
