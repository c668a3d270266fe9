import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timed } from '../../../support/timed.ts';
import { findFragment } from '../../../../src/build/html/find-fragment.ts';
import { makeFindable, writeFragment } from '../../../../src/build/html/text-fragment.ts';

/** The directive, readable, for the words between brackets in a page. */
function directiveOf(marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const written = writeFragment(makeFindable(text), { start, end }, 'en');
  if (written === null) return null;
  expect(findFragment(text, written)?.start).toBeLessThanOrEqual(start);
  return decodeURIComponent(written.replace('text=', ''));
}

describe('the fragment of some words', () => {
  test.each([
    ['names a few words whole', 'The mill\n[sold mouldy flour] for weeks', 'sold mouldy flour'],
    [
      'names many by beginning and end',
      'x\n[one two three four five six seven eight nine ten]',
      'one two three,eight nine ten',
    ],
    [
      'makes the ends longer until they tell it',
      'one two three no\n[one two three four five six seven eight nine]',
      'one two three four,six seven eight nine',
    ],
    ['names what stands before', 'a mill\nthe [mill] stands', 'the-,mill'],
    ['or what stands after', 'mill here\n# [mill] stands', 'mill,-stands'],
    ['takes the block before where its own has none', 'Label\nmill\nName\n[mill]', 'Name-,mill'],
    ['takes in the word in which it ends', 'He said [the mill]’s flour', 'the mill’s'],
    ['takes no heed of capitals, accents and quotation marks', '“cafe”\nso [“Café”]', 'so-,“Café”'],
    [
      'runs over blocks',
      'x\n[one two three four\nfive six seven eight nine]',
      'one two three,seven eight nine',
    ],
    ['names the first of what is the same', '[mill]\n#\nmill\n#', 'mill'],
    ['names nothing that is not found first', 'mill\n#\n[mill]', null],
    ['takes no sign for a word', 'x\nmill\n#\n[mill]\n#', null],
  ])('%s', (_, marked, expected) => {
    const found = directiveOf(marked);
    expect(found).toBe(expected);
  });

  test('keeps hyphens and commas apart from those that have a meaning', () => {
    expect(writeFragment(makeFindable('a-b, c'), { start: 0, end: 6 })).toBe('text=a%2Db%2C%20c');
  });

  test('finds its words wherever it is given', () => {
    const word = fc.constantFrom(
      'the',
      'mill',
      'sold',
      'flour',
      'Tavelby',
      'green',
      'sacks,',
      '“so”',
    );
    const block = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const page = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n'));
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (text, a, b) => {
        const words = [...text.matchAll(/\S+/gu)];
        const first = words[a % words.length];
        const last = words[(a % words.length) + (b % (words.length - (a % words.length)))];
        if (first === undefined || last === undefined) return;
        const span = { start: first.index, end: last.index + last[0].length };
        const written = writeFragment(makeFindable(text), span);
        if (written !== null) expect(findFragment(text, written)).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[string, (line: number, sentence: number) => string]>([
  ['the same sentence', () => 'Aa bb. '],
  ['sentences with numbers', (line, sentence) => `Aa bb ${line * 40 + sentence}. `],
])(
  'the time of all links of a long page is linear: %s',
  (_, sentenceAt) => {
    const lines = Array.from({ length: 1_000 }, (_line, line) =>
      Array.from({ length: 40 }, (_sentence, sentence) => sentenceAt(line, sentence)).join(''),
    );
    const page = lines.join('\n');
    const run = () => {
      const findable = makeFindable(page);
      for (const { 0: words, index } of page.matchAll(/[^\s.][^.]+\./gu)) {
        writeFragment(findable, { start: index, end: index + words.length }, 'en');
      }
    };
    expect(timed(run, 15_000).taken).toBeLessThan(15_000);
  },
  60_000,
);
