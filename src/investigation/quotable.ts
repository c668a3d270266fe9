import { nearestWords } from '../problems/nearest.ts';
import { foldSpace } from '../text/white-space.ts';
import { standsAlone } from './spelling.ts';
import type { Investigation } from './types.ts';

/** Texts that our prose may quote, one a line: the articles' paragraphs, raw and as readers see them, and the documents' quotations. */
export function collectQuotable({ articles, documents }: Investigation): string {
  const paragraphs = articles.flatMap(({ text, paragraphs }) =>
    paragraphs.flatMap(({ start, end, restored }) => [
      text.slice(start, end),
      ...(restored === null ? [] : [restored.text]),
    ]),
  );
  const quotations = documents.flatMap((document) => document.quotations);
  return [...paragraphs, ...quotations].map(foldSpace).join('\n');
}

/** Whether words between quotation marks may stand there: a closing comma or full stop, and the first letter's case, are the sentence's. */
export function isQuotable(quotable: string, words: string): boolean {
  const folded = foldSpace(words);
  const bare = folded.replace(/[.,]$/u, '');
  return [folded, bare].some((form) => firstCases(form).some((cased) => stands(quotable, cased)));
}

/** The nearest words that may be quoted. */
export function nearestQuotable(quotable: string, words: string): string | undefined {
  const near = nearestWords(quotable, foldSpace(words));
  return near && quotable.slice(near.start, near.end);
}

function firstCases(words: string): string[] {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  return [words, first.toLowerCase() + rest, first.toUpperCase() + rest];
}

function stands(quotable: string, words: string): boolean {
  if (words === '') return false;
  let start = quotable.indexOf(words);
  while (start !== -1) {
    if (standsAlone(quotable, { start, end: start + words.length })) return true;
    start = quotable.indexOf(words, start + 1);
  }
  return false;
}
