import { describe, expect, test } from 'vitest';
import { compareFigure } from '../../../src/checks/claims/compare-figure.ts';
import type { Figure } from '../../../src/model/types.ts';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const figure: Figure = {
  id: '',
  words: 'about $300 a day',
  value: 300,
  unit: 'USD',
  per: 'day',
  bound: 'about',
  nature: 'income',
  of: 'flour',
  readBy: null,
  readBecause: null,
};

function compare(words: string, change: Partial<Figure>, language = 'en'): string[] {
  const { disagreements, unread } = compareFigure({ ...figure, words, ...change }, language);
  return [
    ...disagreements.map(({ field, actual, expected }) => `${field}: ${actual}, ${expected}`),
    ...unread.map(({ field, actual }) => `${field}: ${actual} is not read`),
  ];
}

describe('a figure and its words agree', () => {
  test.each<readonly [string, Partial<Figure>]>([
    ['about $300 a day', {}],
    ['about $ 300 a-day', {}],
    ['dozens', { value: null, unit: 'sacks', per: 'none', bound: 'vague' }],
    ['a dozen', { value: 12, unit: 'sacks', per: 'none', bound: 'exact' }],
    ['around a third', { value: 1 / 3, unit: 'share', per: 'none' }],
    ['half', { value: 0.5, unit: 'share', per: 'none', bound: 'exact' }],
    ['40 per cent', { value: 0.4, unit: 'share', per: 'none', bound: 'exact' }],
    ['40 per cent', { value: 40, unit: 'per cent', per: 'none', bound: 'exact' }],
    ['$2 to $3 million a year', { value: [2e6, 3e6], per: 'year', bound: 'exact' }],
    ['an unknown sum', { value: null, bound: 'vague' }],
    ['sacks of flour', { value: null }],
    ['not $3 but about $300 a day', {}],
    ['45 men took about $300 a day', {}],
    ['45 men took about $300 a day', { value: 45, unit: 'men', bound: 'exact' }],
    ['about 300 rupees a day', { unit: 'INR' }],
    ['about 300 rupees a day', { unit: 'PKR' }],
    ['about 300 pounds a day', { unit: 'pounds' }],
    ['about 300 pounds a day', { unit: 'GBP' }],
    ['about 300 Ruritanian dollars a day', { unit: 'Ruritanian dollars' }],
    ['about 300 cents a day', { unit: 'cents' }],
    ['$25 an hour', { value: 25, per: 'hour', bound: 'exact' }],
    ['$4,000 a week', { value: 4_000, per: 'week', bound: 'exact' }],
    ['$60 per barrel', { value: 60, per: 'item', bound: 'exact', nature: 'price' }],
    ['whatever it is', { readBy: 'editor' }],
  ])('%s', (words, change) => {
    expect(compare(words, change)).toEqual([]);
  });
});

describe('a figure and its words disagree', () => {
  test.each<readonly [string, Partial<Figure>, readonly string[]]>([
    ['about $300 a day', { value: 301 }, ['value: 301, 300']],
    ['about $300 a day', { value: null }, ['value: null, 300']],
    ['about $300 a day', { value: [300, 400] }, ['value: [300,400], 300']],
    ['about $300 a day', { unit: 'EUR' }, ['unit: EUR, USD']],
    ['about $300 a day', { per: 'year' }, ['per: year, day']],
    ['about $300 a day', { per: 'none' }, ['per: none, day']],
    ['about $300 a day', { bound: 'over' }, ['bound: over, about']],
    ['$300 a day', {}, ['bound: about, exact']],
    ['around a third', { value: 0.33, unit: 'share', per: 'none' }, [`value: 0.33, ${1 / 3}`]],
    [
      'about $2 to $3 million',
      { value: [2e6, 4e6], per: 'none' },
      ['value: [2000000,4000000], [2000000,3000000]'],
    ],
    ['sacks of flour', {}, ['value: 300, null']],
    ['an unknown sum', { value: null }, ['bound: about, vague']],
    [
      'more than £5 a year',
      {},
      ['value: 300, 5', 'unit: USD, GBP', 'per: day, year', 'bound: about, over'],
    ],
    ['45 men took about $300 a day', { value: 300, unit: 'men' }, ['unit: men, USD']],
    ['40 per cent', { value: 40, per: 'none', bound: 'exact' }, ['unit: USD, share']],
    [
      'double the $5 million',
      { value: 5e6, per: 'none', bound: 'exact' },
      ['value: 5000000, 10000000'],
    ],
    ['5 lakh rupees', { value: 5, unit: 'INR', per: 'none', bound: 'exact' }, ['value: 5, 500000']],
    ['5 million Syrian pounds a day', { value: 5e6, bound: 'exact' }, ['unit: USD, SYP']],
    ['5 million Canadian dollars a day', { value: 5e6, bound: 'exact' }, ['unit: USD, CAD']],
    ['5 million rupees a day', { value: 5e6, bound: 'exact' }, ['unit: USD, INR']],
    ['300 million dinars a day', { value: 3e8, bound: 'exact' }, ['unit: USD, BHD']],
    ['$10,000 a week', { value: 1e4, bound: 'exact' }, ['per: day, week']],
    ['$10 a barrel', { value: 10, bound: 'exact' }, ['per: day, item']],
    ['-$5 a day', { value: 5, bound: 'exact' }, ['value: 5, -5']],
  ])('%s', (words, change, expected) => {
    expect(compare(words, change)).toEqual(expected);
  });
});

describe('what the words of a figure do not confirm is told', () => {
  test.each<[string, Partial<Figure>, readonly string[], string?]>([
    ['about $300', {}, ['per: day is not read']],
    ['about 300 a day', {}, ['unit: USD is not read']],
    ['about 300 Ruritanian dollars a day', {}, ['unit: USD is not read']],
    ['about 300 cents a day', {}, ['unit: USD is not read']],
    ['about $300 a fortnight', {}, ['per: day is not read']],
    ['about $300 over two years', { per: 'year' }, ['per: year is not read']],
    ['about $300 every two months', { per: 'none' }, ['per: none is not read']],
    ['a five-year deal of about $300', { per: 'none' }, ['per: none is not read']],
    ['$3e2 a day', { bound: 'vague' }, ['value: 300 is not read']],
    ['$1٣ a day', { value: 13, bound: 'exact' }, ['value: 13 is not read']],
    ['not $300 a day', { bound: 'exact' }, ['value: 300 is not read']],
    ['a part of the $300 a day', { bound: 'exact' }, ['value: 300 is not read']],
    [
      'plus de 300 dollars par jour',
      { bound: 'over' },
      ['value: 300 is not read', 'unit: USD is not read', 'per: day is not read'],
      'fr',
    ],
    [
      'einige Säcke',
      {},
      ['value: 300 is not read', 'unit: USD is not read', 'per: day is not read'],
      'de',
    ],
  ])('%s', (words, change, expected, language) => {
    expect(compare(words, change, language)).toEqual(expected);
    expect(compare(words, { ...change, readBy: 'editor' }, language)).toEqual([]);
  });
});

const income = 'content/claims/flour-income.md';
const sacks = 'content/claims/green-sacks.md';
const documents = 'content/documents.yaml';

describe('a figure is told', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'within a longer number',
      [income, 'words: about $300 a day', 'words: about $30'],
      [
        'figure-not-in-passage: about $30',
        'figure-disagrees: value: 300',
        'figure-not-read: per: day',
      ],
    ],
    [
      'in the words that readers see',
      [income, 'words: more than $ 300 a day', 'words: more than $300 a day'],
      [],
    ],
    ['not when it is a stock of nothing', [sacks, 'nature: count', 'nature: stock'], []],
    ['not when it is spending', [sacks, 'nature: count', 'nature: spending'], []],
    [
      'when it is a debt of all income',
      [sacks, 'nature: count', 'nature: debt, of: total'],
      ['outlay-of-income: total'],
    ],
    [
      'when it is one of nothing, whether income or stock',
      [sacks, 'nature: count', 'nature: unclear'],
      ['figure-incomplete: Forty sacks'],
    ],
    ['not when it is a price of nothing', [sacks, 'nature: count', 'nature: price'], []],
    ['not when it is a share of nothing', [sacks, 'nature: count', 'nature: share'], []],
    ['in a document', [documents, 'value: 12', 'value: 13'], ['figure-disagrees: value: 13']],
    [
      'when somebody has read it and nobody says why',
      [income, 'words: about $300 a day', 'words: about $300 a day\n        read-by: editor'],
      ['figure-reader-unexplained: about $300 a day'],
    ],
    [
      'when it is said why it was read and not that it was',
      [income, 'words: about $300 a day', 'words: about $300 a day\n        read-because: b'],
      ['figure-reader-unexplained: about $300 a day'],
    ],
    [
      'in a document, of nothing',
      [documents, 'nature: count', 'nature: income'],
      ['figure-incomplete: 12 sacks'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });
});

test.each<readonly [string, string, string]>([
  ['about $300 a day', 'about $300', 'figure-not-in-passage: about $300'],
  ['about $300 a day', 'about $300 a day', 'figure-disagrees: per: none'],
])('the time of %s cannot be left out: %s', (from, words, told) => {
  const whole = `words: ${from}\n        value: 300\n        unit: USD\n        per: day`;
  const without = `words: ${words}\n        value: 300\n        unit: USD\n        per: none`;
  expect(tellAltered(['content/claims/flour-income.md', whole, without])).toEqual([told]);
});
