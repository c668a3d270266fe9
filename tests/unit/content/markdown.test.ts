import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/content/limits.ts';
import { parseMarkdown } from '../../../src/content/markdown.ts';

const file = 'content/story.md';

function parse(body: string) {
  return parseMarkdown(`---\na: 1\n---\n${body}`, file);
}

/** What is wrong, in lines of the prose, which begins on the file's fourth line. */
function told(body: string): string[] {
  return parse(body).problems.map(({ line, column, ruleId, actual, expected }) =>
    [`${line - 3}:${column}`, ruleId, actual, ...(expected ? [`(${expected})`] : [])].join(' ').trim(),
  );
}

describe('data before prose', () => {
  test.each([
    ['data and prose', '---\na: 1\nb: 2\n---\nProse.\n', 'a: 1\nb: 2', ['5:1 Prose.']],
    ['white space after the lines', '--- \t\na: 1\n---  \nProse.', 'a: 1', ['4:1 Prose.']],
    ['no data', '---\n---\n\nProse.', '', ['4:1 Prose.']],
    ['no prose', '---\na: 1\n---', 'a: 1', []],
    ['a line of --- in the prose', '---\na: 1\n---\nX\n\n---\n\nY', 'a: 1', ['4:1 X', '8:1 Y']],
    ['marks of Markdown in the data', `---\na: ${'*a_'.repeat(900)}\n---\nX`, `a: ${'*a_'.repeat(900)}`, ['4:1 X']],
  ])('%s', (_, text, data, blocks) => {
    const { frontmatter, body, problems } = parseMarkdown(text, file);
    expect(problems).toEqual([]);
    expect(frontmatter).toEqual({ text: data, line: 2 });
    expect(body.blocks.map((block) => `${block.line}:${block.column} ${block.text}`)).toEqual(blocks);
    expect(body.root.children.some(({ type }) => type === 'yaml')).toBe(false);
  });

  test.each([
    ['none', 'Prose.'],
    ['an empty file', ''],
    ['an empty line before it', '\n---\na: 1\n---\n'],
    ['no line that ends it', '---\na: 1\n'],
    ['four hyphens', '----\na: 1\n----\n'],
  ])('is missing: %s', (_, text) => {
    const { frontmatter, body, problems } = parseMarkdown(text, file);
    expect(frontmatter).toBeNull();
    expect(body.blocks).toEqual([]);
    expect(problems).toEqual([
      { file, line: 1, column: 1, ruleId: 'frontmatter-missing', actual: text.split('\n')[0] },
    ]);
  });

  test.each([
    [limits.frontmatter - 1, []],
    [limits.frontmatter, []],
    [limits.frontmatter + 1, ['file-too-large']],
  ])('has at most 16 kB: %i', (size, rules) => {
    const text = `---\na: ${'é'.repeat((size - 4) / 2)}${'x'.repeat(size % 2)}x\n---\nProse.`;
    const { frontmatter, body, problems } = parseMarkdown(text, file);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(rules);
    expect(frontmatter === null).toBe(rules.length > 0);
    expect(body.blocks).toHaveLength(1);
  });
});

describe('blocks', () => {
  const { blocks, references } = parse(
    [
      'Before, at 9:30 or 10:45am: foo:bar "so" -- \'it\' is...', // line 4 of the file
      '',
      '## [The claim](section:the-claim)',
      '',
      'Words *with* [two',
      'lines](claim:a-b) and [](count:articles)  ',
      'end `code`.',
      '',
      '- one [x](event:e)',
      '',
      '  more',
      '- two',
      '    - [three](passage:a/b/q1)',
      '',
      '### Below',
      '',
      '> quoted',
      '',
      '| a | b |',
      '| - | - |',
      '| c | [d](document:d) |',
      '',
      '![The chart](chart:c)',
      '',
      '## Plain',
      '',
      'After.',
    ].join('\n'),
  ).body;

  test('have kind, section, place and words', () => {
    const listed = blocks.map(
      ({ line, column, kind, section, text }) =>
        `${line}:${column} ${kind} ${section ?? '-'} ${text}`,
    );
    expect(listed).toEqual([
      '4:1 paragraph - Before, at 9:30 or 10:45am: foo:bar "so" -- \'it\' is...',
      '6:1 heading the-claim The claim',
      '8:1 paragraph the-claim Words with two lines and  end code.',
      '12:3 item the-claim one x',
      '14:3 item the-claim more',
      '15:3 item the-claim two',
      '16:7 item the-claim three',
      '18:1 heading the-claim Below',
      '20:3 paragraph the-claim quoted',
      '22:1 cell the-claim a',
      '22:5 cell the-claim b',
      '24:1 cell the-claim c',
      '24:5 cell the-claim d',
      '26:1 paragraph the-claim The chart',
      '28:1 heading - Plain',
      '30:1 paragraph - After.',
    ]);
  });

  test('have the references that stand in them', () => {
    const listed = blocks.flatMap((block) =>
      block.references.map(({ kind, id }) => `${block.line} ${kind}:${id}`),
    );
    expect(listed).toEqual([
      '6 section:the-claim',
      '8 claim:a-b',
      '8 count:articles',
      '12 event:e',
      '16 passage:a/b/q1',
      '24 document:d',
      '26 chart:c',
    ]);
    expect(blocks.flatMap((block) => block.references)).toEqual(references);
  });

  test('references have words and place', () => {
    expect(references[1]).toEqual({ kind: 'claim', id: 'a-b', words: 'two lines', line: 8, column: 14 });
    expect(references[2]).toMatchObject({ kind: 'count', words: '', line: 9, column: 23 });
  });
});

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

  test.each(['Write to a.b@c.example or see www.c.example.', 'At 9:30, foo:bar and 10:45am.', '[w] (x)'])(
    'are not made of bare words: %s',
    (body) => {
      const { problems, body: prose } = parse(body);
      expect(problems).toEqual([]);
      expect(prose.blocks[0]?.text).toBe(body);
      expect(JSON.stringify(prose.root)).not.toContain('"link"');
    },
  );

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
    ['a list of tasks', '- [ ] a', ['1:1 markup-forbidden a']],
    ['within a link', '[<i>a</i>](claim:a)', ['1:2 markup-forbidden <i>', '1:6 markup-forbidden </i>']],
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

test('what is too much for the parser is told in the lines of the file, and the data is read', () => {
  expect(told(`a\n\n${'>'.repeat(5_000)}`)).toEqual(['3:9 markup-forbidden']);
  const { frontmatter, body } = parse('>'.repeat(5_000));
  expect(frontmatter?.text).toBe('a: 1');
  expect(body.blocks).toEqual([]);
});

test('no text makes it throw, and every place is one of the file', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...['a', ' ', '\n', '\n\n', '*', '_', '~', '`', '[', ']', '(', ')', '![', '<', '>', '<!--', '|'],
    ...['- ', '1. ', '# ', '    ', '\t', '---\n', '|-|\n', 'claim:a', 'https://a', 'a@b.c', '[^1]', '&'],
    ...['[x]: y\n', ':', '\\', '[ ] ', '😀'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const body = pieces.join('');
      const lines = `---\na: 1\n---\n${body}`.split('\n');
      const { problems, body: prose } = parse(body);
      for (const { line, column } of [...problems, ...prose.blocks, ...prose.references]) {
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 1_000 },
  );
});
