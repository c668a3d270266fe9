// Run it with: node tests/bench/reuse.ts
import { findReuse } from '../../src/analysis/reuse.ts';
import { madeUpNews } from './made-up-news.ts';

const sizes = [100, 200, 1000, 5000];
const rows = sizes.map((articles) => {
  const news = madeUpNews(articles);
  const times = (articles > 1000 ? [1] : [1, 2, 3]).map(() => {
    const begin = performance.now();
    const pairs = findReuse(news, []).length;
    return { seconds: (performance.now() - begin) / 1000, pairs };
  });
  const best = times.sort((a, b) => a.seconds - b.seconds)[0] ?? { seconds: NaN, pairs: NaN };
  return { articles, ...best, memory: Math.round(process.memoryUsage().rss / 2 ** 20) };
});
const base = rows[0];
console.table(
  rows.map(({ articles, seconds, pairs, memory }) => ({
    articles,
    pairs,
    seconds: seconds.toFixed(2),
    'articles, times 100': articles / 100,
    'seconds, times those of 100': (seconds / (base?.seconds ?? NaN)).toFixed(1),
    'MB in use': memory,
  })),
);
