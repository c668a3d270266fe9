import { functionWords } from '../../src/analysis/function-words.ts';
import type { Comparable } from '../../src/analysis/corpus.ts';
import { drawing } from '../support/distort.ts';
import { madeUpArticle } from '../support/made-up-article.ts';

const empty = [...(functionWords['en'] ?? [])];
const syllables = 'ba ce di fo gu la me ni ro su ta ve wi xo zu'.split(' ');

/**
 * So many made-up articles of 500 words, always the same: as many function words as English has, few words often and
 * many seldom, and in every fourth article two sentences of an article shortly before it.
 */
export function madeUpNews(articles: number): Comparable[] {
  const draw = drawing(articles);
  const texts: string[][] = [];
  for (let article = 0; article < articles; article += 1) {
    const sentences = Array.from({ length: 25 }, () => madeUpSentence(draw));
    const source = texts[article - 1 - Math.floor(draw() * 4)];
    if (article % 4 === 3) sentences.splice(3, 2, ...(source?.slice(7, 9) ?? []));
    texts.push(sentences);
  }
  return texts.map((sentences, article) =>
    madeUpArticle(
      `article-${String(article).padStart(5, '0')}`,
      Array.from({ length: 5 }, (_, at) => sentences.slice(at * 5, at * 5 + 5).join(' ')).join(
        '\n\n',
      ),
    ),
  );
}

function madeUpSentence(draw: () => number): string {
  const words = Array.from({ length: 20 }, () =>
    draw() < 0.45
      ? (empty[Math.floor(empty.length * draw() ** 2)] ?? 'the')
      : wordAt(Math.floor(20_000 ** draw())),
  );
  const [first = '', ...rest] = words;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join(' ')}.`;
}

/** The word of a rank: common ones are short. */
function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + 15; rest > 0; rest = Math.floor(rest / 15)) word += syllables[rest % 15];
  return word;
}
