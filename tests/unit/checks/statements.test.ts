import { describe, expect, test } from 'vitest';
import { tellAltered } from '../../support/fixtures.ts';

const income = 'content/claims/flour-income.md';
const statement = 'The articles say that the mill earned money every day.';

function told(words: string): string[] {
  return tellAltered([income, statement, `'${words}'`]);
}

describe('a number of a statement stands in a quoted sentence', () => {
  test.each([
    'The articles say that the mill earned $300 a day.',
    'The articles say that the mill earned three hundred dollars.',
    'The articles say that the mill, built in 1820, earned money.',
    'The two articles say that the mill earned money.',
    'Two newspapers, the Herald and the Fen Gazette, say that the mill earned money.',
    'The articles say that the mill is one of those that earned money.',
  ])('as in: %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  test.each([
    ['$ 300', 'The articles say that the mill earned $300 a month.'],
    ['€ 300', 'The articles say that the mill earned €300 a day.'],
    ['$ 400', 'The articles say that the mill earned $400 a day.'],
    ['three thousand dollars', 'The articles say that the mill earned three thousand dollars.'],
    ['dozens', 'The articles say that the mill earned money on dozens of days.'],
    ['three', 'Three newspapers, so the Herald says, report that the mill earned money.'],
  ])('not %s', (number, words) => {
    expect(told(words)).toEqual([`statement-number-unquoted: ${number}`]);
  });

  test('and the articles are those that make the claim', () => {
    expect(told('The three articles say that the mill earned money.')).toEqual([
      'count-wrong: three articles',
    ]);
  });
});

describe('a name of a statement is of the claim', () => {
  test.each([
    'The Herald and the Fen Gazette say that the mill earned money.',
    'The articles say that the mill at Tavelby earned money.',
    'The Tavelby Herald says that the mill earned money.',
  ])('as in: %s', (words) => {
    expect(told(words)).toEqual([]);
  });

  test.each([
    ['Ina Morrow', 'The articles and Ina Morrow say that the mill earned money.'],
    ['Nashra', 'Nashra and the articles say that the mill earned money.'],
    ['The miller', 'The articles say that the miller earned money.'],
  ])('not %s', (name, words) => {
    expect(told(words)).toEqual([`statement-name-unquoted: ${name}`]);
  });
});
