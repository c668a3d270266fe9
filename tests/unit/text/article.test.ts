import { describe, expect, test } from 'vitest';
import { exceeded, articleLimits, parseArticle } from '../../../src/text/article.ts';
import { locate } from '../../../src/text/locate.ts';
import type { Layout } from '../../../src/text/article.ts';
import { timed } from '../../support/timed.ts';

const plain: Layout = { form: 'plain', language: 'en', groups: [], roles: new Map() };

/** Paragraphs as `id: text`. */
const paragraphs = (text: string, layout: Partial<Layout> = {}) =>
  parseArticle(text, { ...plain, ...layout }).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );

describe('paragraphs', () => {
  test.each([
    ['none', '', []],
    ['none but white space', ' \n\t\r\n ', []],
    ['one', 'One.', ['p1: One.']],
    ['two', 'One.\nTwo.', ['p1: One.', 'p2: Two.']],
    ['a line end at the end', 'One.\n', ['p1: One.']],
    ['empty lines do not count', '\n\nOne.\n\n \nTwo.\n', ['p1: One.', 'p2: Two.']],
    ['CRLF', 'One.\r\n\r\nTwo.\r\n', ['p1: One.', 'p2: Two.']],
    ['CR', 'One.\r\rTwo.', ['p1: One.', 'p2: Two.']],
    ['mixed', 'One.\rTwo.\nThree.\r\nFour.', ['p1: One.', 'p2: Two.', 'p3: Three.', 'p4: Four.']],
    ['without the white space around', '  One. \u00a0\n\tTwo.', ['p1: One.', 'p2: Two.']],
    ['without a byte order mark', '\ufeffOne.\nTwo.', ['p1: One.', 'p2: Two.']],
    ['a byte order mark alone', '\ufeff\nOne.', ['p1: One.']],
    ['other separators end no line', 'One.\u2028Two.', ['p1: One.\u2028Two.']],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('groups of lines', () => {
  const text = 'One\n\ntwo\nthree\nfour\nfive';
  test.each([
    ['none', [], ['p1: One', 'p2: two', 'p3: three', 'p4: four', 'p5: five']],
    ['move no other id', [[2, 4]], ['p1: One', 'p2: two\nthree\nfour', 'p5: five']],
    [
      'count lines that are not empty',
      [[1, 2]],
      ['p1: One\n\ntwo', 'p3: three', 'p4: four', 'p5: five'],
    ],
    [
      'two that touch',
      [
        [1, 2],
        [3, 5],
      ],
      ['p1: One\n\ntwo', 'p3: three\nfour\nfive'],
    ],
    ['up to the end', [[4, 99]], ['p1: One', 'p2: two', 'p3: three', 'p4: four\nfive']],
    ['one line', [[3, 3]], ['p1: One', 'p2: two', 'p3: three', 'p4: four', 'p5: five']],
    ['backwards: nothing', [[4, 2]], ['p1: One', 'p2: two', 'p3: three', 'p4: four', 'p5: five']],
    [
      'that overlap: the first',
      [
        [1, 3],
        [2, 5],
      ],
      ['p1: One\n\ntwo\nthree', 'p4: four', 'p5: five'],
    ],
  ] as const)('%s', (_, groups, expected) => {
    expect(paragraphs(text, { groups })).toEqual(expected);
  });
});

describe('roles and sentences', () => {
  const text = 'Title\nOne. Two.\nThree.';
  const article = parseArticle(text, { ...plain, roles: new Map([['p1', 'headline']]) });

  test('a paragraph is body unless it is said to be something else', () => {
    expect(article.map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
  });

  test('sentences are numbered within their paragraph', () => {
    expect(article.flatMap(({ sentences }) => sentences.map(({ id }) => id))).toEqual([
      'p1s1',
      'p2s1',
      'p2s2',
      'p3s1',
    ]);
  });

  test('a group of plain lines is one running text', () => {
    const [grouped] = parseArticle('He left\nthe town. She\nstayed.', {
      ...plain,
      groups: [[1, 3]],
    });
    expect(grouped?.sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 17],
      [18, 29],
    ]);
  });

  test('a tokenised group is read by its lines', () => {
    const lines = "he said : ` we left .\nit was dark .\n' she stayed .";
    const [group] = parseArticle(lines, { ...plain, form: 'tokenised', groups: [[1, 3]] });
    expect(group?.sentences.map(({ start, end }) => lines.slice(start, end))).toEqual([
      "he said : ` we left .\nit was dark .\n'",
      'she stayed .',
    ]);
  });
});

describe('limits', () => {
  const lines = (count: number) => 'a\n\n'.repeat(count);

  test.each([
    ['a long line at the limit', 'a'.repeat(articleLimits.line), undefined],
    ['a long line over it', `b\n${'a'.repeat(articleLimits.line + 1)}`, { what: 'line', line: 2 }],
    [
      'lines of Windows',
      `b\r\n\r\n${'a'.repeat(articleLimits.line + 1)}`,
      { what: 'line', line: 3 },
    ],
    ['a line of white space', ' '.repeat(articleLimits.line + 1), { what: 'line', line: 1 }],
    ['paragraphs at the limit', lines(articleLimits.paragraphs), undefined],
    [
      'paragraphs over it',
      lines(articleLimits.paragraphs + 1),
      { what: 'paragraphs', line: 10_001 },
    ],
    ['nothing', '', undefined],
  ])('%s', (_, text, expected) => {
    expect(exceeded(text)).toEqual(expected);
  });
});

describe('places', () => {
  test.each([
    ['the beginning', 'abc', 0, 1, 1],
    ['within', 'abc', 2, 1, 3],
    ['the end', 'abc', 3, 1, 4],
    ['after LF', 'a\nbc', 3, 2, 2],
    ['after CRLF', 'a\r\nbc', 4, 2, 2],
    ['after CR', 'a\rbc', 3, 2, 2],
    ['the line end itself', 'a\r\nb', 1, 1, 2],
    ['empty lines', '\n\n\na', 3, 4, 1],
    ['a byte order mark takes no column', '\ufeffab', 1, 1, 1],
    ['before a byte order mark', '\ufeffab', 0, 1, 1],
    ['beyond the end', 'a\nb', 9, 2, 2],
  ])('%s', (_, text, offset, line, column) => {
    expect(locate(text, offset)).toEqual({ line, column });
  });
});

test('a large article is parsed in good time', () => {
  const text = 'He said “No. 5 is ours.” She left.\n'.repeat(5_000);
  const run = () => {
    expect(parseArticle(text, plain)).toHaveLength(5_000);
  };
  expect(timed(run, 5_000).taken).toBeLessThan(5_000);
}, 60_000);
