import { nearestTries } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { quoteOf } from '../text/context.ts';
import { locator } from '../text/locate.ts';
import type { Sentence, Span } from '../text/types.ts';
import { findWords, countSeen } from '../text/words.ts';
import type { Coverage } from './types.ts';

/** Words in a row that may stand outside every quotation. */
export const mostWordsBetween = 8;

/** Letters and digits of these words together: more are words that are joined, by whatever it may be. */
const mostLettersBetween = 10 * mostWordsBetween;

interface Covered {
  readonly seed: string;
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly (Span & { readonly sentences: readonly Sentence[] })[];
}

/** Counts the words of an article that are quoted, listed or between, and tells each run that is too long to be between. */
export function coverWords(
  article: Covered,
  passages: readonly Span[],
  listed: readonly Span[],
): { readonly coverage: Coverage; readonly problems: readonly Problem[] } {
  const count = { words: 0, quoted: 0, listed: 0, between: 0 };
  const problems: Problem[] = [];
  const locate = locator(article.text);
  // Words that tell one place of many from the others are looked for a few times only.
  const tries = nearestTries(article.text);
  const quotedAt = inside(article.text.length, passages);
  const listedAt = inside(article.text.length, listed);
  for (const sentence of wordsBySentence(article)) {
    let run: Span[] = [];
    const close = () => {
      if (isTooLong(article.text, run))
        problems.push(unaccounted(article, run, locate, problems.length < tries));
      run = [];
    };
    for (const word of sentence) {
      const words = countSeen(article.text.slice(word.start, word.end));
      count.words += words;
      const kind = quotedAt(word) ? 'quoted' : listedAt(word) ? 'listed' : 'between';
      count[kind] += words;
      if (kind === 'between') run.push(word);
      else close();
    }
    close();
  }
  return { coverage: count, problems };
}

function isTooLong(text: string, run: readonly Span[]): boolean {
  const { words, letters } = sizeOf(text, run);
  return words > mostWordsBetween || letters > mostLettersBetween;
}

function sizeOf(text: string, run: readonly Span[]) {
  const words = run.map(({ start, end }) => text.slice(start, end));
  return {
    words: words.reduce((sum, word) => sum + countSeen(word), 0),
    letters: words.join('').replaceAll(/[^\p{L}\p{N}]/gu, '').length,
  };
}

/** The words of each sentence; they are found by paragraph, since every search has its price. */
function wordsBySentence({ text, language, paragraphs }: Covered): Span[][] {
  return paragraphs.flatMap((paragraph) => {
    const words = findWords(text, paragraph, language);
    let next = 0;
    return paragraph.sentences.map(({ start, end }) => {
      while ((words[next]?.start ?? Infinity) < start) next += 1;
      const first = next;
      while ((words[next]?.start ?? Infinity) < end) next += 1;
      return words.slice(first, next);
    });
  });
}

/** Tells whether a word lies within the union of spans: a running count of uncovered characters, so that long articles stay linear. */
function inside(length: number, spans: readonly Span[]): (word: Span) => boolean {
  const edges = new Int32Array(length + 1);
  for (const { start, end } of spans) {
    edges[start] = (edges[start] ?? 0) + 1;
    edges[end] = (edges[end] ?? 0) - 1;
  }
  const bare = new Uint32Array(length + 1);
  for (let i = 0, open = 0; i < length; i += 1) {
    open += edges[i] ?? 0;
    bare[i + 1] = (bare[i] ?? 0) + (open > 0 ? 0 : 1);
  }
  return ({ start, end }) => bare[end] === bare[start];
}

function unaccounted(
  article: Covered,
  run: readonly Span[],
  locate: ReturnType<typeof locator>,
  withContext: boolean,
): Problem {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const written = article.text.slice(start, end);
  const { words, letters } = sizeOf(article.text, run);
  const quote = withContext ? quoteOf(article.text, { start, end }) : undefined;
  const { before, after } = quote ?? {};
  const lines = [
    ...[`  - words: |-`, `      ${onOneLine(written)}`],
    ...(before === undefined ? [] : [`    before: |-`, `      ${onOneLine(before)}`]),
    ...(after === undefined ? [] : [`    after: |-`, `      ${onOneLine(after)}`]),
    '    because: ',
  ];
  return {
    ruleId: 'words-unaccounted-for',
    file: article.seed,
    ...locate(start),
    actual: written,
    note:
      words > mostWordsBetween
        ? `${words} words in a row.`
        : `${letters} letters in a row, more than so few words have.`,
    paste: ['no-claim:', ...lines].join('\n'),
  };
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
