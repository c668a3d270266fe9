import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/text/article.ts';
import { findShown } from '../../../../src/text/tokenised/find-shown.ts';
import { restore, shownText } from '../../../../src/text/tokenised/restore.ts';

const folder = 'tests/fixtures/texts';
const names = ['I', 'CNN'];

function read(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

function linesOf(path: string): string[] {
  return read(path).trim().split('\n');
}

function parse(text: string, groups: [number, number][] = []) {
  const layout = { form: 'tokenised', language: 'en', groups, roles: new Map() } as const;
  return parseArticle(text, layout);
}

/** Fixtures of a line for each paragraph; one has a quotation over three lines, which are one paragraph. */
const kinds = readdirSync(`${folder}/tokenised`)
  .filter((file) => file.endsWith('.out.txt'))
  .map((file) => file.replace('.out.txt', ''));

describe.each(kinds)('tokenised texts are shown as they were printed: %s', (kind) => {
  const text = read(`tokenised/${kind}.in.txt`);
  const paragraphs = parse(text, kind === 'reopened-quotation' ? [[1, 3]] : []);
  const printed = linesOf(`tokenised/${kind}.out.txt`);

  test('every paragraph', () => {
    expect(paragraphs).toHaveLength(printed.length);
  });

  test.each(printed.map((line, index) => [line, index] as const))('%s', (line, index) => {
    const paragraph = paragraphs[index];
    expect(paragraph && restore(text, paragraph, names).text).toBe(line);
  });

  test.each(printed)('and found by the words that are shown: %s', (line) => {
    const restored = paragraphs.map((each) => restore(text, each, names));
    const [place, ...others] = findShown(text, restored, line);
    expect(others).toEqual([]);
    const paragraph = paragraphs.find(({ start }) => start === place?.start);
    expect(place?.end).toBe(paragraph?.end);
  });
});

test('a paragraph a line is cut in its sentences', () => {
  const text = read('tokenised/paragraph-a-line.in.txt');
  const shown = parse(text).flatMap((paragraph) => {
    const restored = restore(text, paragraph, names);
    return paragraph.sentences.map((sentence) => shownText(text, restored, sentence));
  });
  expect(shown).toEqual(linesOf('tokenised/paragraph-a-line.sentences.txt'));
});

test('a group in which a quotation is opened again is one sentence of what is said', () => {
  const [group] = parse(read('tokenised/reopened-quotation.in.txt'), [[1, 3]]);
  expect(group?.sentences).toHaveLength(1);
});

describe('words copied from the page are found whole in the file', () => {
  const text = read('quote/seed.txt');
  const restored = parse(text).map((paragraph) => restore(text, paragraph, names));
  const answered = linesOf('quote/answered.txt');
  test.each(linesOf('quote/asked.txt').map((line, index) => [line, answered[index]]))(
    '%s',
    (asked = '', answer) => {
      const found = findShown(text, restored, asked);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([answer]);
    },
  );
});
