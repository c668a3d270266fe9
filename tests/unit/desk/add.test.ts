import { describe, expect, test } from 'vitest';
import { findAlike } from '../../../src/desk/add/alike.ts';
import { readPage } from '../../../src/desk/add/page.ts';
import { recognise } from '../../../src/desk/add/recognise.ts';

describe('a text is recognised', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'a headline',
      'Bridge Falls\n\nThe bridge fell.\n',
      {
        headline: '{ value: "Bridge Falls", how: established }',
        paragraphs: '{ headline: [p1], caption: [], credit: [] }',
      },
    ],
    [
      'a credit and a caption',
      'It fell.\nPictured: the bridge\n[Photo Via A. Lens]\n',
      { paragraphs: '{ headline: [], caption: [p2], credit: [p3] }' },
    ],
    [
      'lines wrapped at a width',
      'The old bridge over the river fell into\nthe water on Monday night, and nobody was\nhurt.\n\nIt rained.\n',
      { groups: '[[1, 3]]' },
    ],
    [
      'lines that are no part of it',
      'It fell.\nRead more: here\n',
      { 'no-claim': '\n  - words: "Read more: here"\n    because: It is no part of the article.' },
    ],
    ['nothing', 'It fell.\nIt rained.\n', {}],
  ])('%s', (_, text, fields) => {
    const { language, compared, ...others } = recognise(text).fields;
    expect(others).toEqual(fields);
    expect([compared, language]).toContain('Nothing was compared yet.');
  });

  test.each([
    ['The bridge fell into the river on Monday, and it was the end of it.', 'en'],
    ['Le pont est tombé dans la rivière lundi soir, et personne ne fut blessé.', undefined],
  ])('its language, where it is English: %s', (text, language) => {
    expect(recognise(text).fields['language']).toBe(language);
  });

  test('as tokenised, and its dateline', () => {
    expect(recognise('the bridge fell , he said .\n').form).toBe('tokenised');
    const { told } = recognise('A Head\n\nHALVERY (Wire) — The bridge fell.\n');
    expect(told).toContain('A dateline: HALVERY (Wire) — The bridge fell.');
  });
});

describe('a saved page', () => {
  const filler =
    'It was a long and winding statement that went on, as such statements do, for quite a while.';
  const page = (body: string) =>
    `<!doctype html><html><head><title>Mill is sold | The Post</title><link rel="canonical" href="https://post.example/mill"><meta property="article:published_time" content="2024-06-01T10:00:00Z"></head><body>${body}</body></html>`;

  test('gives its article, and what it says of it', () => {
    const read = readPage(
      page(
        `<nav><a href="/">Home</a></nav><article><h1>Mill is sold</h1><p>The mill, was &amp; is. ${filler}</p><p>Second. ${filler}</p><p>Third. ${filler}</p></article><footer>© us</footer>`,
      ),
    );
    expect(read?.text).toBe(
      `Mill is sold\n\nThe mill, was & is. ${filler}\n\nSecond. ${filler}\n\nThird. ${filler}\n`,
    );
    expect(read).toMatchObject({ published: '2024-06-01', address: 'https://post.example/mill' });
  });

  test('without an article gives none', () => {
    expect(readPage(page(''))).toBeNull();
  });
});

describe('a text that is there already', () => {
  const text =
    'The old bridge over the river fell into the water on Monday night, and nobody was hurt.';
  const there = new Map([
    ['a', 'Quite another text, of which not a single run of words is the same.'],
    ['b', text],
  ]);

  test.each([
    ['the same', text, 'b'],
    ['nearly the same', `${text.replace('Monday', 'Sunday')} It rained.`, 'b'],
    ['with other marks and capitals', text.toUpperCase().replaceAll(',', ''), 'b'],
    ['another', 'A third text, about the old bridge, which did not fall.', null],
    ['empty', '', null],
  ])('%s', (_, given, expected) => {
    expect(findAlike(given, there)).toBe(expected);
  });
});
