import { figureInWords } from '../../../src/terms/figure-in-words.ts';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/model/types.ts';

const figure = (value: Figure['value'], unit: string, nature: Figure['nature']): Figure => ({
  ...{ id: 'a/b/f1', words: 'so much', value, unit, per: 'none', bound: 'exact', nature, of: null },
  ...{ readBy: null, readBecause: null },
});

test.each<[Figure['value'], string, string]>([
  [0.005, 'share', '0.5 %'],
  [0.004, 'share', '0.4 %'],
  [0.07, 'share', '7 %'],
  [1 / 2, 'share', '50 %'],
  [1 / 3, 'share', '33.33 %'],
  [[0.33, 0.335], 'share', '33 % to 33.5 %'],
  [0.0005, 'USD', '$0.0005'],
  [1_650_000, 'USD', '$1,650,000'],
  [1234.5678, 'barrels', '1,234.5678 barrels'],
])('%s %s reads %s', (value, unit, words) => {
  const nature = unit === 'share' ? 'share' : 'price';
  expect(figureInWords(figure(value, unit, nature)).replace(/ \(.*/u, '')).toBe(words);
});

test('who has read the words, where it was an editor, is said', () => {
  const read = { ...figure(5, 'USD', 'price'), readBecause: 'The words are a translation.' };
  expect(figureInWords(read)).toBe(
    '$5 (as a price; read by an editor: The words are a translation.)',
  );
});
