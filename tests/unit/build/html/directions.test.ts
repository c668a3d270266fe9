import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showDirections } from '../../../../src/build/html/directions.ts';

const shown = (code: string, sign: string) =>
  `<bdi class="direction" data-code="U+${code}">${sign}</bdi>`;

describe('characters that turn words round', () => {
  test.each([
    ['in text', '<p>a\u202eb</p>', `<p>a${shown('202E', '\u202e')}b</p>`],
    ['after text', 'a\u2069', `a${shown('2069', '\u2069')}`],
    ['in an attribute', '<a title="a>\u2067">b</a>', '<a title="a>[U+2067]">b</a>'],
    ['in single marks', "<a title='\">\u2066'>b</a>", "<a title='\">[U+2066]'>b</a>"],
    [
      'in a title',
      '<title>a\u202c</title>\u202c',
      `<title>a[U+202C]</title>${shown('202C', '\u202c')}`,
    ],
    ['in a picture', '<svg><text>\u202d</text></svg>', '<svg><text>[U+202D]</text></svg>'],
    ['in data', '<script>"\u202a"</script>', '<script>"\u202a"</script>'],
    [
      'in a tag like a title',
      '<titles>\u202b</titles>',
      `<titles>${shown('202B', '\u202b')}</titles>`,
    ],
    [
      'marks and joiners',
      '<p>\u200e\u200f\u061c\u200c\u200d\ufeff</p>',
      '<p>\u200e\u200f\u061c\u200c\u200d\ufeff</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(showDirections(html)).toBe(expected);
  });

  test('each stands in an element of its own, and the text of the page stays', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab \u202e\u2066\u2069"\'>'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const html = showDirections(`<p>${before}<em>${after}</em></p>`);
        const text = html.replace(
          /<(?:\/?(?:p|em|bdi)|bdi class="direction" data-code="U\+\w{4}")>/g,
          '',
        );
        expect(text).toBe(before + after);
        expect(html.replaceAll(/<bdi[^>]*>.<\/bdi>/gu, '')).not.toMatch(/[\u202e\u2066\u2069]/);
      }),
    );
  });
});
