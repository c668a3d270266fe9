import { expect, test } from 'vitest';
import { findReuse } from '../../../src/analysis/reuse.ts';
import { madeUpNews } from '../../bench/made-up-news.ts';

/** The shortest of three times, in milliseconds. */
function timeOf(articles: number): number {
  const news = madeUpNews(articles);
  const times = [1, 2, 3].map(() => {
    const begin = performance.now();
    findReuse(news, []);
    return performance.now() - begin;
  });
  return Math.min(...times);
}

test(
  'ten times the articles take far less than a hundred times as long',
  { timeout: 60_000 },
  () => {
    timeOf(60);
    expect(timeOf(600) / timeOf(60)).toBeLessThan(40);
  },
);

test('every fourth article has two sentences of another one, and both are found', () => {
  const found = findReuse(madeUpNews(100), []).filter(({ similarity }) => similarity === 1);
  expect(found).toHaveLength(50);
});
