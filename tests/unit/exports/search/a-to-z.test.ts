import { expect, test } from 'vitest';
import { arrangeLetters } from '../../../../src/exports/search/a-to-z.ts';

const named = (...names: string[]) => names.map((name, index) => ({ id: `i${index}`, name }));
const shown = (names: string[]) =>
  arrangeLetters(named(...names)).map(
    ({ letter, things }) => `${letter}: ${things.map(({ name }) => name).join(', ')}`,
  );

test.each([
  ['nothing', [], []],
  ['case counts for nothing', ['beta', 'Alpha', 'Bread'], ['A: Alpha', 'B: beta, Bread']],
  ['accents count for nothing', ['Émile', 'Eva', 'Edam'], ['E: Edam, Émile, Eva']],
  ['signs before a name count for nothing', ['“Bread”', 'Barn'], ['B: Barn, “Bread”']],
  ['numbers stand first', ['Oven', '45 sacks'], ['#: 45 sacks', 'O: Oven']],
  ['other alphabets follow', ['Ω', 'ياء', 'Z'], ['Z: Z', 'Ω: Ω', 'ي: ياء']],
])('%s', (_what, names, expected) => {
  expect(shown(names)).toEqual(expected);
});

test('two of one name stand in the order of their ids, whatever order they came in', () => {
  const two = named('Same', 'Same');
  expect(arrangeLetters(two.toReversed())).toEqual(arrangeLetters(two));
});
