import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../../src/checks/figures.ts';
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
};

function compare(words: string, change: Partial<Figure>): string[] {
  const found = findDisagreements({ ...figure, words, ...change });
  return found.map(({ field, actual, expected }) => `${field}: ${actual}, ${expected}`);
}

describe('a figure and its words agree', () => {
  test.each<readonly [string, Partial<Figure>]>([
    ['about $300 a day', {}],
    ['about $ 300 a-day', {}],
    ['about $300', {}],
    ['about 300 a day', {}],
    ['dozens', { value: null, unit: 'sacks', per: 'none', bound: 'vague' }],
    ['a dozen', { value: 12, unit: 'sacks', per: 'none', bound: 'exact' }],
    ['around a third', { value: 1 / 3, unit: 'share', per: 'none' }],
    ['half', { value: 0.5, unit: 'share', per: 'none', bound: 'exact' }],
    ['40 per cent', { value: 0.4, unit: 'share', per: 'none', bound: 'exact' }],
    ['40 per cent', { value: 40, unit: 'per cent', per: 'none', bound: 'exact' }],
    ['$2 to $3 million a year', { value: [2e6, 3e6], per: 'year', bound: 'exact' }],
    ['an unknown sum', { value: null, bound: 'vague' }],
    ['sacks of flour', { value: null }],
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
    ['around a third', { value: 0.33, unit: 'share' }, [`value: 0.33, ${1 / 3}`]],
    [
      'about $2 to $3 million',
      { value: [2e6, 4e6] },
      ['value: [2000000,4000000], [2000000,3000000]'],
    ],
    ['sacks of flour', {}, ['value: 300, null']],
    ['an unknown sum', { value: null }, ['bound: about, vague']],
    [
      'more than £5 a year',
      {},
      ['value: 300, 5', 'unit: USD, GBP', 'per: day, year', 'bound: about, over'],
    ],
  ])('%s', (words, change, expected) => {
    expect(compare(words, change)).toEqual(expected);
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
      ['figure-not-in-passage: about $30', 'figure-disagrees: value: 300'],
    ],
    [
      'in the words that readers see',
      [income, 'words: more than $ 300 a day', 'words: more than $300 a day'],
      [],
    ],
    [
      'when it is a stock of nothing',
      [sacks, 'nature: count', 'nature: stock'],
      ['figure-incomplete: Forty sacks'],
    ],
    [
      'when it is one of nothing, whether income or stock',
      [sacks, 'nature: count', 'nature: unclear'],
      ['figure-incomplete: Forty sacks'],
    ],
    [
      'when it is a price of nothing',
      [sacks, 'nature: count', 'nature: price'],
      ['figure-incomplete: Forty sacks'],
    ],
    ['not when it is a share of nothing', [sacks, 'nature: count', 'nature: share'], []],
    ['in a document', [documents, 'value: 12', 'value: 13'], ['figure-disagrees: value: 13']],
    [
      'in a document, of nothing',
      [documents, 'nature: count', 'nature: income'],
      ['figure-incomplete: 12 sacks'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });
});
