import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/analysis/corpus.ts';
import { indexRuns, partnersOf } from '../../../src/analysis/shingles.ts';
import { madeUpArticle } from '../../support/made-up-article.ts';

const corpus = buildCorpus(
  [
    madeUpArticle('one', 'Copper otters howl. Otters howl loudly.\nPlums.'),
    madeUpArticle('two', 'Copper otters howl loudly, copper otters howl.'),
  ],
  [],
);

test('the same words have the same number, and no run goes over the end of its sentence', () => {
  const { runs } = indexRuns(corpus, 2, 9);
  expect([...runs]).toEqual([0, 1, -1, 1, 2, -1, -1, 0, 1, 2, 3, 0, 1, -1]);
});

describe('the sentences of a run', () => {
  const listed = (most: number) => {
    const { offsets, listed: all } = indexRuns(corpus, 2, most);
    return [0, 1, 2, 3].map((run) => [...all.subarray(offsets[run], offsets[run + 1])]);
  };
  test('are listed once each, where there are two or more', () => {
    expect(listed(9)).toEqual([[0, 3], [0, 1, 3], [1, 3], []]);
  });
  test('are counted but not listed where there are more than may be', () => {
    expect(listed(2)).toEqual([[0, 3], [], [1, 3], []]);
    expect([...indexRuns(corpus, 2, 2).sentencesWith]).toEqual([2, 3, 2, 1]);
  });
});

test('partners are the later sentences that share a listed run', () => {
  const index = indexRuns(corpus, 2, 9);
  expect([0, 1, 2, 3].map((sentence) => partnersOf(corpus, sentence, [index]))).toEqual([
    [1, 3],
    [3],
    [],
    [],
  ]);
});
