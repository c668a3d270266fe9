import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { tellQuoted } from '../../../support/tell-quoted.ts';

/** What is printed, what a figure says of it, and what is told; the unit is USD, the bound exact, unless it is said. */
type Row = readonly [
  said: string,
  value: string,
  fields: Readonly<Record<string, string>>,
  told: RuleName | null,
];

const disagrees = 'figure-disagrees';
const unread = 'figure-not-read';
const cut = 'figure-not-in-passage';

const rows: readonly Row[] = [
  ['$2 million-a-year', '2000000', { per: 'year' }, null],
  ['$2 million-a-year', '200000', { per: 'year' }, disagrees],
  ['5 million rupees', '5000000', {}, disagrees],
  ['5 million Syrian pounds', '5000000', {}, disagrees],
  ['5 million Canadian dollars', '5000000', {}, disagrees],
  ['300 million dinars a year', '300000000', { per: 'year' }, disagrees],
  ['5 million Ruritanian crowns', '5000000', {}, unread],
  ['5 million crowns', '5000000', {}, unread],
  ['5 million in gold', '5000000', {}, disagrees],
  ['$10,000 a week', '10000', { per: 'day' }, disagrees],
  ['$10,000 an hour', '10000', { per: 'year' }, disagrees],
  ['$10,000 a barrel', '10000', { per: 'day' }, disagrees],
  ['$10,000 a quarter', '10000', { per: 'year' }, disagrees],
  ['$10,000 a quarter', '10000', { per: 'quarter' }, null],
  ['$500 a load', '500', { per: '{ each: load }', nature: 'price' }, null],
  ['$500 per lorry load', '500', { per: '{ each: lorry load }', nature: 'price' }, null],
  ['$500 a load', '500', { per: '{ each: lorry }', nature: 'price' }, unread],
  ['ZWG 500', '500', { unit: 'ZWG' }, null],
  ['500 crowns', '500', { unit: 'crowns' }, null],
  ['$10,000 a shift', '10000', { per: 'day' }, unread],
  ['$10,000 nightly', '10000', { per: 'day' }, unread],
  ['$2 million every two months', '2000000', { per: 'month' }, unread],
  ['$2 million over two years', '2000000', { per: 'year' }, unread],
  ['two point five million dollars', '5000000', {}, disagrees],
  ['two point five million dollars', '2500000', {}, null],
  ['5 lakh rupees', '500000', { unit: 'INR' }, null],
  ['5 lakh rupees', '5', { unit: 'INR' }, disagrees],
  ['₹2 crore', '2', { unit: 'INR' }, disagrees],
  ['$5 grand', '5', {}, disagrees],
  ['$1.5 m', '1.5', {}, disagrees],
  ['$2 quadrillion', '2', {}, disagrees],
  ['three score', '3', { unit: 'sacks', nature: 'count' }, disagrees],
  ['minus $5 million', '5000000', {}, disagrees],
  ['-$5 million', '5000000', {}, disagrees],
  ['−$5 million', '5000000', {}, disagrees],
  ['-$5 million', '-5000000', {}, null],
  ['3,000,50', '300050', { unit: 'sacks', nature: 'count' }, unread],
  ['€3m', '3000000', { unit: 'EUR' }, null],
  ['1.500.000 euros', '1.5', { unit: 'EUR' }, unread],
  ['1.500 euros', '1.5', { unit: 'EUR' }, null],
  ['40 per cent', '40', {}, disagrees],
  ['40 per cent', '40', { unit: 'share', nature: 'share' }, disagrees],
  ['40 per cent', '0.4', { unit: 'share', nature: 'share' }, null],
  ['half of the $2 million', '2000000', {}, disagrees],
  ['a quarter of $2 million', '2000000', {}, disagrees],
  ['double the $5 million', '5000000', {}, disagrees],
  ['not $5 million but $50 million', '5000000', {}, unread],
  ['all but $5 million', '5000000', {}, unread],
  ['everything except $5 million', '5000000', {}, unread],
  ['a sum just shy of $5 million', '5000000', {}, unread],
  ['a sum short of $5 million', '5000000', {}, unread],
  ['millions, if not $5 million', '5000000', {}, unread],
  ['no more money, let alone $5 million', '5000000', {}, unread],
  ['the whole, excluding the $5 million', '5000000', {}, unread],
  ["$1'500", '1', {}, disagrees],
  ['$1\u2009500', '1', {}, disagrees],
  ['$1,5 million', '1000000', {}, unread],
  ['50 US cents', '50', {}, unread],
  ['5 million bitcoin', '5000000', {}, unread],
  ['an annual $5 million', '5000000', {}, disagrees],
  ['$5 million daily', '5000000', {}, disagrees],
  ['$5 million in monthly revenue', '5000000', {}, disagrees],
  ['$5m-$10m', '5000000', {}, disagrees],
  ['nearly $5 million', '5000000', {}, disagrees],
  ['at most $5 million', '5000000', {}, disagrees],
  ['hundreds of millions of dollars', '100000000', {}, disagrees],
  ['$1٣ million', '1', {}, unread],
  ['$1٣ million', '1000000', {}, unread],
  ['$1０ million', '1000000', {}, unread],
  ['$1\u200b0 million', '1', {}, unread],
  ['$1\u200b0 million', '10000000', {}, unread],
  ['$1\u00ad0 million', '1', {}, unread],
  ['$1\u20600 million', '1', {}, unread],
  ['$10⁶', '10', {}, unread],
  ['$2e6', '2', {}, unread],
  ['$5 to 10 thousand', '[5, 10000]', {}, disagrees],
  ['$5,000 to $10,000', '5000', {}, disagrees],
  ['$5 million', '1/0', {}, 'field-wrong'],
  ['$5 million', '0/0', {}, 'field-wrong'],
  ['$5 million', '.inf', {}, 'field-wrong'],
  ['$5 million', '.nan', {}, 'field-wrong'],
  ['$5 million', '1e400', {}, 'field-wrong'],
  ['$5 million', '[5000000, 4000000]', {}, 'field-wrong'],
  ['$1', '0.9999999999999', {}, disagrees],
  ['$1', '1.0000000000001', {}, disagrees],
  ['a third', '1/3', { unit: 'share', nature: 'share' }, null],
  ['$0.3 million', '300000', {}, null],
];

/** The rules told of each row; a field that is no value hides what else is wrong with its file. */
function tell(some: readonly Row[]) {
  const told = tellQuoted(
    some.map(([said, value, fields], index) => {
      const paragraph = `At the mill of road ${letters(index)}x it took ${said}, it is said.`;
      const figure = {
        ...{ words: JSON.stringify(said), value, unit: 'USD', per: 'none', bound: 'exact' },
        ...{ nature: 'income', of: 'flour' },
        ...fields,
      };
      return { paragraph, quote: paragraph, figure };
    }),
  );
  return some.map(([said, value, fields, rule], index) => ({
    ...{ said, value, fields },
    told: told[index],
    expected: rule === null ? [] : [rule],
  }));
}

function letters(index: number): string {
  return [index >> 4, index & 15].map((at) => 'abcdefghijklmnop'.charAt(at)).join('');
}

const isValue = ([, , , rule]: Row) => rule !== 'field-wrong';

describe('a figure says what is printed', () => {
  test.each([...tell(rows.filter(isValue)), ...tell(rows.filter((row) => !isValue(row)))])(
    '$said as $value $fields',
    ({ told, expected }) => {
      expect(told).toEqual(expected);
    },
  );
});

describe('the words of a figure are the whole printed amount', () => {
  const amounts: readonly (readonly [said: string, words: string])[] = [
    ['$1.5 million', '$1'],
    ['$1.5 million', '5 million'],
    ['$1.5 million', '$1.5'],
    ['$15 million', '$15'],
    ['$15 million a year', '$15 million'],
    ['between $3 and $4 million', '$3'],
    ['$3 to $4 million', '$4 million'],
    ['half of the $2 million', '$2 million'],
    ['minus $5', '$5'],
    ['5 million Syrian pounds', '5 million'],
    ['US$5', '$5'],
    ['40 per cent', '40'],
    ['1,500', '500'],
    ['twenty-five', 'five'],
  ];
  const toldOf = tellQuoted(
    amounts.map(([said, words], index) => {
      const paragraph = `At the mill of lane ${letters(index)}x it took ${said}, it is said.`;
      const figure = { words: JSON.stringify(words), value: 'null', unit: 'sacks', per: 'none' };
      return {
        paragraph,
        quote: paragraph,
        figure: { ...figure, bound: 'exact', nature: 'count' },
      };
    }),
  );

  test.each(amounts.map(([said, words], index) => ({ said, words, index })))(
    '$words of $said',
    ({ index }) => {
      expect(toldOf[index]).toContain(cut);
    },
  );
});
