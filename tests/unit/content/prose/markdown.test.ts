import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/content/limits.ts';
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

describe('data before prose', () => {
  test.each([
    ['data and prose', '---\na: 1\nb: 2\n---\nProse.\n', 'a: 1\nb: 2', ['5:1 Prose.']],
    ['white space after the lines', '--- \t\na: 1\n---  \nProse.', 'a: 1', ['4:1 Prose.']],
    ['no data', '---\n---\n\nProse.', '', ['4:1 Prose.']],
    ['no prose', '---\na: 1\n---', 'a: 1', []],
    ['a line of --- in the prose', '---\na: 1\n---\nX\n\n---\n\nY', 'a: 1', ['4:1 X', '8:1 Y']],
    [
      'marks of Markdown in the data',
      `---\na: ${'*a_'.repeat(900)}\n---\nX`,
      `a: ${'*a_'.repeat(900)}`,
      ['4:1 X'],
    ],
  ])('%s', (_, text, data, blocks) => {
    const { frontmatter, body, problems } = parseMarkdown(text, file);
    expect(problems).toEqual([]);
    expect(frontmatter).toEqual({ text: data, line: 2 });
    expect(body.blocks.map((block) => `${block.line}:${block.column} ${block.text}`)).toEqual(
      blocks,
    );
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
    const unended = text.startsWith('---\n') && { note: 'The --- that ends the data is missing.' };
    expect(problems).toEqual([
      {
        file,
        line: 1,
        column: 1,
        ruleId: 'frontmatter-missing',
        actual: text.split('\n')[0],
        ...unended,
      },
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
    expect(references[1]).toEqual({
      kind: 'claim',
      id: 'a-b',
      words: 'two lines',
      line: 8,
      column: 14,
    });
    expect(references[2]).toMatchObject({ kind: 'count', words: '', line: 9, column: 23 });
  });
});

test('what is too much for the parser is told in the lines of the file, and the data is read', () => {
  expect(told(`a\n\n${'>'.repeat(5_000)}`)).toEqual(['3:9 markup-forbidden']);
  const { frontmatter, body } = parse('>'.repeat(5_000));
  expect(frontmatter?.text).toBe('a: 1');
  expect(body.blocks).toEqual([]);
});

test('no text makes it throw, and every place is one of the file', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '*',
      '_',
      '~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<',
      '>',
      '<!--',
      '|',
    ],
    ...[
      '- ',
      '1. ',
      '# ',
      '    ',
      '\t',
      '---\n',
      '|-|\n',
      'claim:a',
      'https://a',
      'a@b.c',
      '[^1]',
      '&',
    ],
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
