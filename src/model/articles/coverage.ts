import type { Problem } from '../../problems/problem.ts';
import { locator } from '../../text/locate.ts';
import type { Sentence, Span } from '../../text/types.ts';
import { findWords, countSeen } from '../../text/words.ts';
import type { Coverage } from '../types.ts';

/** Words in a row that may stand outside every quotation. */
export const mostWordsBetween = 8;

/** Letters and digits of these words together: more are words that are joined, by whatever it may be. */
const mostLettersBetween = 10 * mostWordsBetween;

interface Covered {
  readonly seed: string;
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly (Span & {
    readonly id: string;
    readonly sentences: readonly Sentence[];
  })[];
}

/** What came of an article's words: how many stand where, the sentences that still wait, and the runs that should not. */
interface Cover {
  readonly coverage: Coverage;
  readonly notYet: readonly string[];
  readonly problems: readonly Problem[];
}

/** Counts the words of an article that are quoted, listed or between, and tells each run that is too long to be between; `waiting` names the paragraphs and sentences that may have such runs. */
export function coverWords(
  article: Covered,
  passages: readonly Span[],
  listed: readonly Span[],
  waiting: readonly string[] = [],
): Cover {
  const count = { words: 0, quoted: 0, listed: 0, between: 0, notYet: 0 };
  const problems: Problem[] = [];
  const notYet: string[] = [];
  const locate = locator(article.text);
  const quotedAt = inside(article.text.length, passages);
  const listedAt = inside(article.text.length, listed);
  for (const { id, paragraph, words: sentence } of wordsBySentence(article)) {
    const runs: Span[][] = [[]];
    for (const word of sentence) {
      const words = countSeen(article.text.slice(word.start, word.end));
      count.words += words;
      const kind = quotedAt(word) ? 'quoted' : listedAt(word) ? 'listed' : 'between';
      count[kind] += words;
      if (kind === 'between') runs.at(-1)?.push(word);
      else runs.push([]);
    }
    const tooLong = runs.filter((run) => isTooLong(article.text, run));
    if (tooLong.length === 0) continue;
    if (waiting.includes(id) || waiting.includes(paragraph)) {
      const { words } = sizeOf(article.text, runs.flat());
      count.between -= words;
      count.notYet += words;
      notYet.push(id);
      continue;
    }
    for (const run of tooLong) {
      problems.push(unaccounted(article, id, run, locate));
    }
  }
  return { coverage: count, notYet, problems };
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
function wordsBySentence({ text, language, paragraphs }: Covered) {
  return paragraphs.flatMap((paragraph) => {
    const words = findWords(text, paragraph, language);
    let next = 0;
    return paragraph.sentences.map(({ id, start, end }) => {
      while ((words[next]?.start ?? Infinity) < start) next += 1;
      const first = next;
      while ((words[next]?.start ?? Infinity) < end) next += 1;
      return { id, paragraph: paragraph.id, words: words.slice(first, next) };
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
  sentence: string,
  run: readonly Span[],
  locate: ReturnType<typeof locator>,
): Problem {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const { words, letters } = sizeOf(article.text, run);
  return {
    ruleId: 'words-unaccounted-for',
    file: article.seed,
    ...locate(start),
    actual: article.text.slice(start, end),
    note:
      words > mostWordsBetween
        ? `${words} words in a row.`
        : `${letters} letters in a row, more than so few words have.`,
    paste: `not-yet: [${sentence}]`,
  };
}
