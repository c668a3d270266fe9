import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/content/prose/markdown.ts';

const file = 'content/story.md';

function parse(body: string) {
  return parseMarkdown(`---\na: 1\n---\n${body}`, file);
}

/** What is wrong, in lines of the prose, which begins on the file's fourth line. */
function told(body: string): string[] {
  return parse(body).problems.map(({ line, column, ruleId, actual, expected }) =>
    [`${line - 3}:${column}`, ruleId, actual, ...(expected ? [`(${expected})`] : [])]
      .join(' ')
      .trim(),
  );
}

test.each(['articles', 'main', 'cite-this'])(
  'a section with an id that the page has of itself: %s',
  (id) => {
    expect(told(`## [Title](section:${id})`)).toEqual([`1:1 id-twice ${id}`]);
  },
);

describe('links', () => {
  test.each([
    ...['article', 'claim', 'passage', 'document', 'event', 'stream', 'difference', 'speaker'],
    ...['section', 'rule'],
  ])('%s', (kind) => {
    const { problems, body } = parse(`[words](${kind}:an-id)`);
    expect(problems).toEqual([]);
    expect(body.references).toEqual([{ kind, id: 'an-id', words: 'words', line: 4, column: 1 }]);
  });

  test.each(['[w](https://a.example/b?c=d#e)', '<https://a.example>', 'See https://a.example/b.'])(
    'elsewhere, which are no references: %s',
    (body) => {
      expect(parse(body).problems).toEqual([]);
      expect(parse(body).body.references).toEqual([]);
    },
  );

  test.each([
    ['[w](javascript:alert(1))', '1:1 link-unknown javascript:alert(1)'],
    ['[w](JaVaScRiPt:alert(1))', '1:1 link-unknown JaVaScRiPt:alert(1)'],
    ['[w](java&#10;script:a)', '1:1 link-unknown java\nscript:a'],
    ['[w](&#106;avascript:a)', '1:1 link-unknown javascript:a'],
    ['[w](&#x1;javascript:a)', '1:1 link-unknown \ufffdjavascript:a'],
    ['[w](data:text/html,x)', '1:1 link-unknown data:text/html,x'],
    ['[w](vbscript:a)', '1:1 link-unknown vbscript:a'],
    ['[w](http://a.example)', '1:1 link-unknown http://a.example (https://a.example)'],
    ['See http://a.example now', '1:5 link-unknown http://a.example (https://a.example)'],
    ['<http://a.example>', '1:1 link-unknown http://a.example (https://a.example)'],
    ['[w](//a.example)', '1:1 link-unknown //a.example'],
    ['[w](/claims/a/)', '1:1 link-unknown /claims/a/'],
    ['[w](claims/a)', '1:1 link-unknown claims/a'],
    ['[w](#a)', '1:1 link-unknown #a'],
    ['[w]()', '1:1 link-unknown'],
    ['[w](a-b)', '1:1 link-unknown a-b'],
    ['[w](mailto:a@b.example)', '1:1 link-unknown mailto:a@b.example'],
    ['[w](clam:a-b)', '1:1 link-unknown clam:a-b (claim:a-b)'],
    ['[w](Claim:a-b)', '1:1 link-unknown Claim:a-b (claim:a-b)'],
    ['[w](claim:)', '1:1 link-unknown claim:'],
    ['[w](https://)', '1:1 link-unknown https://'],
    ['[w](https:a.example)', '1:1 link-unknown https:a.example'],
    ['[w](https:\\\\a.example)', '1:1 link-unknown https:\\a.example'],
    ['[w](https://a@b.example)', '1:1 link-unknown https://a@b.example'],
    ['[w](<https://a.example b>)', '1:1 link-unknown https://a.example b'],
    ['[](claim:a)', '1:1 link-unknown claim:a'],
    ['[three](count:articles)', '1:1 link-unknown count:articles'],
    ['[w](chart:c)', '1:1 link-unknown chart:c'],
    ['![w](claim:a)', '1:1 link-unknown claim:a'],
    ['![w](https://a.example/a.png)', '1:1 link-unknown https://a.example/a.png'],
    ['Words ![w](chart:c)', '1:7 link-unknown chart:c'],
    ['- ![w](chart:c)', '1:3 link-unknown chart:c'],
    ['[![w](chart:c)](claim:a)', '1:2 link-unknown chart:c'],
    ['[w][r]\n\n[r]: claim:a', '3:1 link-unknown claim:a'],
    ['w[^1]\n\n[^1]: note', '3:1 link-unknown [^1]'],
    ['## [A](section:B_c)', '1:1 link-unknown section:B_c'],
  ])('that lead nowhere: %s', (body, problem) => {
    expect(told(body)).toEqual([problem]);
  });

  test.each([
    'Write to a.b@c.example or see www.c.example.',
    'At 9:30, foo:bar and 10:45am.',
    '[w] (x)',
  ])('are not made of bare words: %s', (body) => {
    const { problems, body: prose } = parse(body);
    expect(problems).toEqual([]);
    expect(prose.blocks[0]?.text).toBe(body);
    expect(JSON.stringify(prose.root)).not.toContain('"link"');
  });

  test('a section is opened once', () => {
    expect(told('## [A](section:a)\n\n## [B](section:b)\n\n### [C](section:a)')).toEqual([
      '5:1 id-twice a',
    ]);
  });
});

describe('markup that is no Markdown', () => {
  test.each([
    ['an element', 'a <b>c</b>', ['1:3 markup-forbidden <b>', '1:7 markup-forbidden </b>']],
    ['a script', '<script>alert(1)</script>', ['1:1 markup-forbidden <script>alert(1)</script>']],
    ['a handler', '<img src=x onerror=a>', ['1:1 markup-forbidden <img src=x onerror=a>']],
    ['a comment', 'a <!-- b -->', ['1:3 markup-forbidden <!-- b -->']],
    ['a declaration', '<!doctype html>', ['1:1 markup-forbidden <!doctype html>']],
    ['an instruction', '<?php a ?>', ['1:1 markup-forbidden <?php a ?>']],
    [
      'within a link',
      '[<i>a</i>](claim:a)',
      ['1:2 markup-forbidden <i>', '1:6 markup-forbidden </i>'],
    ],
    ['within a table', '|a|\n|-|\n|<b>|', ['3:2 markup-forbidden <b>']],
  ])('%s', (_, body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  test.each(['1 < 2 and 3 > 2', 'a &lt;b&gt; c', '`<b>`', 'if a<b then', '{{ a }} ${b} <% c'])(
    'but not %s',
    (body) => {
      expect(told(body)).toEqual([]);
    },
  );
});
