import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFigure } from '../../../../src/checks/claims/compare-figure.ts';
import type { Bound, FigureValue, Per } from '../../../../src/values/figures/figure.ts';
import type { Figure } from '../../../../src/model/types.ts';

const [, ...lines] = readFileSync('tests/fixtures/texts/figures.tsv', 'utf8').trim().split('\n');
const cases = lines.map((line) => {
  const [language = '', words = '', value = '', unit = '', per = '', bound = ''] = line.split('\t');
  return { language, words, value, unit, per, bound };
});

type Case = (typeof cases)[number];

/** The figure of a line; a share or a thing that is counted where it names no currency. */
function figureOf({ words, value, unit, per, bound }: Case): Figure {
  const common = { id: '', nature: 'count', of: null, readBy: null, readBecause: null } as const;
  const amount = JSON.parse(value) as FigureValue;
  return {
    ...{ ...common, words, value: amount, per: per as Per, bound: bound as Bound },
    unit: unit === '-' ? words : unit,
  };
}

/** Languages of which words are read beside digits, scales and currencies. */
const english = cases.filter(({ language }) => language === 'en');
const others = cases.filter(({ language }) => language !== 'en');

describe('sums as newspapers of the English language print them are read', () => {
  test.each(english)('$words', (each) => {
    expect(compareFigure(figureOf(each), 'en')).toEqual({ disagreements: [], unread: [] });
  });

  test.each(english.filter(({ value }) => /^\d+$/.test(value)))(
    'and no other: $words',
    ({ value, ...rest }) => {
      const figure = figureOf({ ...rest, value: String(Number(value) * 2 + 1) });
      expect(compareFigure(figure, 'en')).not.toEqual({ disagreements: [], unread: [] });
    },
  );
});

describe('of sums in another language none is demanded that they do not say', () => {
  test.each(others)('$language: $words', ({ language, ...rest }) => {
    const { disagreements } = compareFigure(figureOf({ language, ...rest }), language);
    expect(disagreements).toEqual([]);
  });

  test.each(others)('and what an editor has read is taken: $language: $words', (each) => {
    const figure = { ...figureOf(each), readBy: 'editor', readBecause: 'It says so.' } as const;
    expect(compareFigure(figure, each.language)).toEqual({ disagreements: [], unread: [] });
  });
});
