import { expect } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';

/** The sentences of a text in which `|` stands for every place where one shall end. */
export function expectSentences(marked: string, language = 'en'): void {
  const text = marked.replaceAll('|', '');
  const found = findSentences(text, { start: 0, end: text.length }, language);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    marked.split('|').map((sentence) => sentence.trim()),
  );
}
