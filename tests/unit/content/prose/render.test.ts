import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../../src/content/draft.ts';
import { parseMarkdown } from '../../../../src/content/prose/markdown.ts';
import { renderProse } from '../../../../src/content/prose/render.ts';
import { splitProse } from '../../../../src/content/prose/split-prose.ts';

function proseOf(body: string) {
  return parseMarkdown(`---\n---\n${body}`, 'content/about.md').body;
}

/** Every count is 7, no event has an address, and everything else has one. */
function resolve({ kind, id }: Reference) {
  if (kind === 'count') return { href: null, words: '7' };
  return kind === 'event' ? { href: null } : { href: `/base/${kind}/${id}/` };
}

function render(body: string): string {
  return renderProse(proseOf(body), resolve);
}

describe('renders', () => {
  test.each([
    ['words', 'A & b < c "d"', '<p>A &#x26; b &#x3C; c "d"</p>'],
    ['no clever marks', '"a" -- \'b\'...', '<p>"a" -- \'b\'...</p>'],
    ['a time', 'At 9:30', '<p>At 9:30</p>'],
    [
      'emphasis',
      '*a* **b** ~~c~~ `d`',
      '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>',
    ],
    ['a reference', '[a](claim:b-c)', '<p><a href="/base/claim/b-c/">a</a></p>'],
    ['emphasis within', '[*a* b](claim:c)', '<p><a href="/base/claim/c/"><em>a</em> b</a></p>'],
    ['a reference within', '*[a](claim:c)*', '<p><em><a href="/base/claim/c/">a</a></em></p>'],
    ['a passage', '[a](passage:b/c/q1)', '<p><a href="/base/passage/b/c/q1/">a</a></p>'],
    ['what has no address as words', 'x [*a*](event:b) y', '<p>x <em>a</em> y</p>'],
    ['a count', 'In [](count:articles) articles', '<p>In 7 articles</p>'],
    [
      'a page elsewhere',
      '[a](https://b.example/)',
      '<p><a href="https://b.example/" rel="noreferrer">a</a></p>',
    ],
    ['a title not', '[a](claim:b "t")', '<p><a href="/base/claim/b/">a</a></p>'],
    ['a heading', '## [A b](section:a-b)', '<h2 id="a-b">A b</h2>'],
    [
      'a heading with more',
      '## The [*a* b](section:a-b) c',
      '<h2 id="a-b">The <em>a</em> b c</h2>',
    ],
    ['a heading without id', '## A', '<h2>A</h2>'],
    ['a heading that refers', '### [A](claim:b)', '<h3><a href="/base/claim/b/">A</a></h3>'],
    ['an id that names could clobber', '## [A](section:name)', '<h2 id="name">A</h2>'],
    ['a section elsewhere', '[a](section:b)', '<p><a href="/base/section/b/">a</a></p>'],
    ['a list from three', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['a chart as its title', '![A b](chart:c)', '<p>A b</p>'],
    ['bare words', 'a@b.example', '<p>a@b.example</p>'],
    ['on which the library overruns itself', '*\n[ ] *', '<ul>\n<li></li>\n</ul>\n<p>[ ] *</p>'],
    ['a list of tasks as words', '- [ ] a\n- [x] b', '<ul>\n<li>[ ] a</li>\n<li>[x] b</li>\n</ul>'],
    ['nothing', '', ''],
  ])('%s', (_, body, html) => {
    expect(render(body)).toBe(html);
  });

  test('tables without attributes', () => {
    const html = render('| a | b |\n|:-:|--:|\n| [c](claim:c) | d |');
    expect(html.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>' +
        '<td><a href="/base/claim/c/">c</a></td><td>d</td></tr></tbody></table>',
    );
  });

  test('words that are given instead of those written', () => {
    const html = renderProse(proseOf('[a](claim:b)'), () => ({ href: '/x/', words: 'y <b>' }));
    expect(html).toBe('<p><a href="/x/">y &#x3C;b></a></p>');
  });

  test('and leaves the prose as it was', () => {
    const prose = proseOf('## [A](section:a)\n\n[b](claim:b) [](count:c)');
    const before = JSON.stringify(prose);
    renderProse(prose, resolve);
    expect(JSON.stringify(prose)).toBe(before);
  });
});

describe('lets nothing through', () => {
  test.each([
    ['HTML', '<script>alert(1)</script>\n\n<b onclick="a">c</b>', '<p>c</p>'],
    ['an address of a script', '[a](javascript:b)', '<p>a</p>'],
    ['a picture', '![a](https://b.example/c.png)', '<p>a</p>'],
  ])('%s', (_, body, html) => {
    expect(render(body).trim()).toBe(html);
  });

  test.each(['javascript:alert(1)', 'http://a.example', 'mailto:a@b.example', 'data:,a'])(
    'not even from a resolver: %s',
    (href) => {
      expect(renderProse(proseOf('[a](claim:b)'), () => ({ href }))).toBe('<p><a>a</a></p>');
    },
  );

  test('any prose gives allowed elements and attributes alone', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '\n\n',
        '*',
        '`',
        '[w](',
        ')',
        '](',
        '![',
        '<b>',
        '<img src=x onerror=y>',
      ],
      ...[
        'javascript:a',
        'claim:a',
        'section:a',
        'https://a.example',
        '"',
        "'",
        '<',
        '>',
        '&#106;',
      ],
      ...['- ', '# ', '|a|\n|-|\n', '[^1]', '[^1]: a\n', '[x]: javascript:a\n', '[x]', '- [ ] '],
    );
    const element =
      /^<(?:\/?(?:p|h[1-6]|blockquote|pre|hr|br|ul|ol|li|table|thead|tbody|tr|th|td|a|em|strong|del|code)|a href="(?:\/base\/|https:|#)[^"<>]*"(?: rel="noreferrer")?|h[1-6] id="[a-z-]+"|ol start="\d+")>$/u;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const [tag] of render(pieces.join('')).matchAll(/<[^>]*>/gu)) {
          expect(tag).toMatch(element);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('splitProse', () => {
  const pieces = (body: string) =>
    splitProse(proseOf(body)).map((piece) => {
      const section = piece.section ?? '-';
      if (piece.kind === 'chart') return `${section} chart ${piece.id} ${piece.title}`;
      if (piece.kind === 'heading') return `${section} h${piece.depth} ${piece.title}`;
      return `${section} ${renderProse(piece.prose, resolve).replaceAll('\n', '')}`;
    });

  test.each([
    ['nothing', '', []],
    ['blocks', 'a\n\n- b\n- c', ['- <p>a</p>', '- <ul><li>b</li><li>c</li></ul>']],
    ['a chart alone', '![T t](chart:c)', ['- chart c T t']],
    ['a chart between', 'a\n\n![T](chart:c)\n\nb', ['- <p>a</p>', '- chart c T', '- <p>b</p>']],
    ['two charts', '![T](chart:c)\n\n![U](chart:d)', ['- chart c T', '- chart d U']],
    [
      'sections',
      'a\n\n## [S](section:s) t\n\nb\n\n![T](chart:c)\n\n### [U](section:u)\n\ne',
      ['- <p>a</p>', 's h2 S t', 's <p>b</p>', 's chart c T', 'u h3 U', 'u <p>e</p>'],
    ],
    ['headings without id do not', 'a\n\n## B\n\nc', ['- <p>a</p>', '- <h2>B</h2>', '- <p>c</p>']],
    ['an empty section', '## [S](section:s)\n\n## [U](section:u)', ['s h2 S', 'u h2 U']],
  ])('%s', (_, body, expected) => {
    expect(pieces(body)).toEqual(expected);
  });

  test('shares out blocks and references, and loses none', () => {
    const prose = proseOf(
      '[a](claim:a)\n\n![T](chart:c)\n\n## [S](section:s)\n\n[b](claim:b)\n\n- c',
    );
    const parts = splitProse(prose).flatMap((piece) =>
      piece.kind === 'prose' ? [piece.prose] : [],
    );
    expect(parts.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
    expect(parts.map(({ references }) => references.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      [],
    ]);
  });
});
