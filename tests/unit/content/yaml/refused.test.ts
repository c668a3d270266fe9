import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/content/limits.ts';
import { readYaml } from '../../../../src/content/yaml/yaml.ts';

function told(text: string): string[] {
  return readYaml(text, { file: 'content/x.yaml', line: 2 }).problems.map(
    ({ line, column, ruleId, actual }) => `${line}:${column} ${ruleId} ${actual}`,
  );
}

describe('what is forbidden', () => {
  test.each([
    ['an anchor', 'a: &b c', '2:4 yaml-forbidden &b'],
    ['an alias', 'a: *b', '2:4 yaml-forbidden *b'],
    ['a tag', 'a: !!str b', '2:4 yaml-forbidden !!str'],
    ['a tag of ours', 'a:\n  - !x b', '3:5 yaml-forbidden !x'],
    ['a tag for a function', 'a: !!js/function b', '2:4 yaml-forbidden !!js/function'],
    ['a merge key', 'a:\n  <<: {b: c}', '3:3 yaml-forbidden <<'],
    ['a directive', '%YAML 1.1\n---\na: yes', '2:1 yaml-forbidden %YAML 1.1'],
  ])('%s', (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  test.each([
    ['quotes:\n  - Brandle later tweeted #mouldyflour is poison.', '#mouldyflour is poison.'],
    ['label: Sale of #1 flour', '#1 flour'],
    ['title: Note on #1 visit', '#1 visit'],
    ['a: { b: c #d\n }', '#d'],
    ['a: [b, c #d\n]', '#d'],
    ['a: b   # c', '# c'],
    ['a: b\n  c #d', '#d'],
    ['- a #b', '#b'],
    ['a: 1 #2', '#2'],
    ['a: b\t#c', '#c'],
  ])('a comment after plain words cuts them: %j', (text, comment) => {
    expect(
      readYaml(text, { file: 'a.yaml' }).problems.map(({ ruleId, actual }) => [ruleId, actual]),
    ).toEqual([['yaml-comment', comment]]);
  });

  test.each([
    '# a\na: b',
    'a: b\n# c',
    'a: "b" # c',
    "a: 'b #c'",
    'a: # b\n  c',
    'a: |-\n  b #c',
    'a: b#c',
    'a:\n  # b\n  c: d',
    'a: [] # b',
    'a: >-\n  b\n  #c',
  ])('a comment elsewhere does not: %j', (text) => {
    expect(readYaml(text, { file: 'a.yaml' }).problems).toEqual([]);
  });

  test('every one of several is told', () => {
    expect(told('a: &x 1\nb: *x\nc: !y z')).toEqual([
      '2:4 yaml-forbidden &x',
      '3:4 yaml-forbidden *x',
      '4:4 yaml-forbidden !y',
    ]);
  });

  test.each([
    'a: b & c',
    'a: b * c',
    'a: what!',
    'a: 5 % b',
    "a: '&b'",
    'a: |-\n  &b *c !d',
    '|-\n&b',
    '|-\n%b',
  ])('but not %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is broken', () => {
  test.each([
    ['a colon in words', 'a: b: c', '2:4 yaml-broken a: b: c'],
    ['a tab for indentation', 'a:\n\tb: 1', '3:1 yaml-broken b: 1'],
    ['a tab before a list', 'a:\n\t- b', '3:1 yaml-broken - b'],
    ['an open quotation mark', 'a: "b', '2:6 yaml-broken a: "b'],
    ['an open bracket', 'a: [b', '2:6 yaml-broken a: [b'],
    ['a list beside fields', 'a: 1\n- b', '3:1 yaml-broken - b'],
    ['a sign that begins no words', 'a: @b', '2:4 yaml-broken a: @b'],
    ['an unknown escape', 'a: "\\q"', '2:5 yaml-broken a: "\\q"'],
    ['a name twice', 'a: 1\nb: 2\na: 3', '4:1 yaml-broken a'],
    ['a name twice, once quoted', 'a: 1\n"a": 2', '3:1 yaml-broken a'],
    ['a name twice in brackets', 'a: {b: 1, b: 2}', '2:11 yaml-broken b'],
    ['a name that is a list', '? [a]\n: b', '2:3 yaml-broken ? [a]'],
    ['no name', ': a', '2:1 yaml-broken '],
    ['two documents', 'a: 1\n---\nb: 2', '3:1 yaml-broken ---'],
    ['an end of the document', 'a: 1\n...\n', '3:1 yaml-broken ...'],
    ['NUL by an escape', 'a: "b\\0"', '2:4 yaml-broken b\0'],
    ['a control character by an escape', 'a: "\\x1b[0m"', '2:4 yaml-broken \u001b[0m'],
    ['half a character by an escape', '{"a": "\\ud800"}', '2:7 yaml-broken \ud800'],
  ])('%s', (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  test('mistakes on several lines are told at once, one a line', () => {
    expect(told('a: "\\q \\z"\nb: @c\nd: 1')).toEqual([
      '2:5 yaml-broken a: "\\q \\z"',
      '3:4 yaml-broken b: @c',
    ]);
  });
});

describe('names that reach into the language', () => {
  test.each(['__proto__', 'constructor', 'prototype', '"__proto__"', '"\\x5f_proto__"'])(
    '%s is refused, the rest is read',
    (name) => {
      const { value, problems } = readYaml(`a: 1\n${name}: {polluted: yes}\n`, { file: 'x' });
      expect(problems.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
        ['field-unknown', 2, 1],
      ]);
      expect(value).toEqual({ a: 1 });
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

describe('depth', () => {
  const shapes: readonly [string, (depth: number) => string][] = [
    ['brackets', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['braces', (depth) => '{a: '.repeat(depth) + '1' + '}'.repeat(depth)],
    ['lists on a line', (depth) => `${'- '.repeat(depth)}a`],
    [
      'pairs in brackets',
      (depth) => `${'[a: '.repeat(depth / 2)}${depth % 2 ? '[]' : '1'}${']'.repeat(depth / 2)}`,
    ],
    [
      'fields on lines',
      (depth) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
  ];

  test.each(shapes)('%s: 31 and 32 levels are read, 33 are not', (_, nest) => {
    expect(told(nest(limits.depth - 1))).toEqual([]);
    expect(told(nest(limits.depth))).toEqual([]);
    const [problem] = told(nest(limits.depth + 1));
    expect(problem).toMatch(/^\d+:\d+ yaml-too-deep/);
  });

  test.each(shapes)('%s: a thousand levels are told', (_, nest) => {
    expect(told(nest(1_200))[0]).toMatch(/yaml-too-deep/);
  });
});

test.each(['[', '{', '- ', '? ', '[?', '{a: ', '[a: '])(
  'a hundred thousand %j, on which a parser overflows, are told',
  (piece) => {
    expect(told(piece.repeat(100_000))[0]).toMatch(/yaml-too-deep/);
  },
);

test('no text makes it throw', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ': ',
      '- ',
      '\n',
      ' ',
      '  ',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&',
      '*',
    ],
    ...['!', '%', '@', '`', '#', '?', '---\n', '...\n', '\\', '<<: ', '\r\n', '\ufeff', '😀', '~'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { value, problems } = readYaml(pieces.join(''), { file: 'x' });
      expect(value !== undefined || problems.length > 0).toBe(true);
      for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
