import { expect, test } from 'vitest';
import { joinLacking, type ShownFact } from '../../../../src/things/article/article-facts.ts';
import type { How } from '../../../../src/model/types.ts';

const fact = (name: string, how: How, words: string | null): ShownFact => ({
  name,
  fact: { how, because: '', references: [] },
  words,
});

test('what was not found stands last, under one name for each way in which it is lacking', () => {
  const joined = joinLacking([
    fact('Headline', 'not-found', null),
    fact('Outlet', 'established', 'The Herald'),
    fact('Author', 'not-found', null),
    fact('Published', 'inferred', '1 May 2015'),
    fact('Address', 'inferred', null),
  ]);
  expect(joined.map(({ name, words }) => [name, words])).toEqual([
    ['Outlet', 'The Herald'],
    ['Published', '1 May 2015'],
    ['Headline, author', null],
    ['Address', null],
  ]);
});
