import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/content/limits.ts';
import { findExcess } from '../../../../src/content/prose/bounds.ts';

function excess(body: string): string | undefined {
  const found = findExcess(body.split('\n'));
  return found && `${found.line}:${found.column} ${found.ruleId} ${found.note}`;
}

const line = 'Words, and more words after them.';

/** Prose of as many characters, in lines and paragraphs. */
function prose(characters: number): string {
  return `${'x'.repeat(998)}\n\n`.repeat(Math.ceil(characters / 1_000)).slice(0, characters);
}

interface Bound {
  readonly what: string;
  readonly most: number;
  readonly make: (size: number) => string;
  readonly told: string;
}

const bounds: readonly Bound[] = [
  {
    what: 'characters',
    most: limits.prose,
    make: prose,
    told: 'file-too-large At most 100000 characters of prose.',
  },
  {
    what: 'lines',
    most: limits.proseLines,
    make: (size) => Array.from({ length: size }, () => line).join('\n'),
    told: 'file-too-large At most 1000 lines of prose.',
  },
  {
    what: 'characters of a line',
    most: limits.proseLine,
    make: (size) => `${line}\n\n${'x'.repeat(size)}`,
    told: 'file-too-large At most 20000 characters in a line of prose.',
  },
  ...['>', '- ', '* ', '1. ', '10) ', '> - '].map((mark) => ({
    what: `levels of ${mark}`,
    most: limits.proseDepth,
    make: (size: number) => `${line}\n${mark.repeat(size).slice(0, markLength(mark, size))}a`,
    told: 'markup-forbidden It begins too far within lists or quotations.',
  })),
  {
    what: 'spaces before a line',
    most: limits.indent,
    make: (size) => `${line}\n${' '.repeat(size)}a`,
    told: 'markup-forbidden It begins too far within lists or quotations.',
  },
  {
    what: 'signs of emphasis',
    most: limits.emphasis,
    make: (size) => `${line}\n${'*a '.repeat(size)}`,
    told: 'markup-forbidden At most 200 signs of emphasis in a row of lines of Markdown.',
  },
  {
    what: 'signs of emphasis over lines',
    most: limits.emphasis,
    make: (size) => 'a_\n'.repeat(size),
    told: 'markup-forbidden At most 200 signs of emphasis in a row of lines of Markdown.',
  },
  {
    what: 'columns',
    most: limits.columns,
    make: (size) => '|'.repeat(size),
    told: 'markup-forbidden At most 20 columns in a line of Markdown.',
  },
  {
    what: 'other signs',
    most: limits.signs,
    make: (size) => ']'.repeat(size),
    told: 'markup-forbidden At most 1000 signs in a row of lines of Markdown.',
  },
  {
    what: 'signs in all',
    most: limits.allSigns,
    make: (size) => '['.repeat(size).replaceAll(/.{1000}/gu, '$&\n\n'),
    told: 'markup-forbidden At most 10000 signs of Markdown.',
  },
];

/** `> - ` is two levels. */
function markLength(mark: string, size: number): number {
  return mark === '> - ' ? size * 2 : mark.length * size;
}

describe('at the bound, one below and one above', () => {
  test.each(bounds)('$what', ({ most, make, told }) => {
    expect(excess(make(most - 1))).toBeUndefined();
    expect(excess(make(most))).toBeUndefined();
    expect(excess(make(most + 1))).toMatch(/^\d+:\d+ /);
    expect(excess(make(most + 1))?.replace(/^\d+:\d+ /, '')).toBe(told);
  });
});

test.each([
  ['the ninth quotation', `${line}\n${'>'.repeat(5_000)}`, '1:9'],
  ['the twentieth thousand', 'x'.repeat(30_000), '0:20001'],
  ['the line with too many signs', `${line}\n\n${line}\n${'*a_'.repeat(5_000)}`, '3:1'],
])('is told where it is: %s', (_, body, place) => {
  expect(excess(body)).toMatch(new RegExp(`^${place} `));
});

test.each([
  ['emphasis in every paragraph', '*a* and **b**\n\n'.repeat(490)],
  ['a rule', '- - - - -'],
  ['many links in a table', '| [a](claim:a) | [b](claim:b) |\n'.repeat(80)],
  ['a year at the start of a line', '2031. 2032. 2033. It was so.\n'.repeat(9)],
  ['white space alone', `${' '.repeat(500)}\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n`],
  ['long prose', prose(90_000)],
])('is not in what people write: %s', (_, body) => {
  expect(excess(body)).toBeUndefined();
});
