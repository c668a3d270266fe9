import type { Article } from '../model/types.ts';
import type { Span } from '../text/types.ts';
import { foldedWords } from './folded-words.ts';
import { matterOf, type Matter } from './matter.ts';
import { quotedSpans } from './quoted-spans.ts';

/** What comparing needs of an article. */
export type Comparable = Pick<Article, 'slug' | 'text' | 'language' | 'form' | 'paragraphs'>;

/** A sentence, and the stretch of the corpus's words that is its own. */
export interface WordStretch {
  readonly article: string;
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

/** The words of all articles in a row, as numbers, so that thousands of articles fit in memory. */
export interface Corpus {
  readonly sentences: readonly WordStretch[];
  /** The number of each word's folded form. */
  readonly words: Int32Array;
  /** Where each word stands in its file. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word with matter of its own: no function word, no part of a name or a stock phrase. */
  readonly matter: Uint8Array;
  /** 1 for a word in quotation marks. */
  readonly quoted: Uint8Array;
}

/** Reads the words of all articles; `names` are spellings that carry no matter. */
export function buildCorpus(articles: readonly Comparable[], names: readonly string[]): Corpus {
  const numbers = new Map<string, number>();
  const byLanguage = new Map<string, Matter>();
  const sentences: WordStretch[] = [];
  const [words, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const [matter, quoted]: [number[], number[]] = [[], []];
  for (const article of articles) {
    const { slug, text, language } = article;
    const found = foldedWords(text, { start: 0, end: text.length }, language);
    const rules = byLanguage.get(language) ?? matterOf(language, names);
    byLanguage.set(language, rules);
    const carries = rules(found.map(({ folded }) => folded));
    const inQuotation = marked(found, quotedSpans(article));
    let next = 0;
    for (const sentence of article.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      const from = words.length;
      while ((found[next]?.start ?? Infinity) < sentence.start) next += 1;
      for (let word = found[next]; word !== undefined && word.start < sentence.end;) {
        const number = numbers.get(word.folded) ?? numbers.size;
        numbers.set(word.folded, number);
        words.push(number);
        starts.push(word.start);
        ends.push(word.end);
        matter.push(carries[next] === true ? 1 : 0);
        quoted.push(inQuotation[next] === true ? 1 : 0);
        next += 1;
        word = found[next];
      }
      sentences.push({ article: slug, sentence: sentence.id, from, to: words.length });
    }
  }
  return {
    sentences,
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    matter: Uint8Array.from(matter),
    quoted: Uint8Array.from(quoted),
  };
}

/** For each word, whether it stands in one of the spans, both in order. */
function marked(words: readonly Span[], spans: readonly Span[]): boolean[] {
  let at = 0;
  return words.map(({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < end && start < span.end;
  });
}
