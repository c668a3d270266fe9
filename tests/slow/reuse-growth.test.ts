import { expect, test } from 'vitest';
import { findReuse } from '../../src/analysis/reuse.ts';
import { timed } from '../support/timed.ts';
import { madeUpNews } from '../bench/made-up-news.ts';

/** The shortest of three times, in milliseconds of this thread. */
function timeOf(articles: number): number {
  const news = madeUpNews(articles);
  return timed(() => findReuse(news, []), 0).taken;
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
