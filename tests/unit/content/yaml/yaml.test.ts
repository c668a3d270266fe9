import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { respell } from '../../../../src/content/yaml/names.ts';
import { readYaml } from '../../../../src/content/yaml/yaml.ts';

const file = 'content/x.yaml';

/** Data with the names of its fields as they are written. */
function respelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(respelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [respell(name), respelled(each)]),
  );
}

describe('values', () => {
  test.each([
    ['words', 'a: words here', { a: 'words here' }],
    ['a number', 'a: 12', { a: 12 }],
    ['a fraction stays words', 'a: 1/3', { a: '1/3' }],
    ['a month stays words', 'a: 2031-05', { a: '2031-05' }],
    ['a day stays words', 'a: 2031-05-04', { a: '2031-05-04' }],
    ['a span of days stays words', 'a: 2031-05-04/2031-06', { a: '2031-05-04/2031-06' }],
    ['a year is a number', 'a: 2031', { a: 2031 }],
    ['yes and no stay words', 'a: [yes, no, on, off]', { a: ['yes', 'no', 'on', 'off'] }],
    ['a time stays words', 'a: 9:30', { a: '9:30' }],
    ['true', 'a: true', { a: true }],
    ['null', 'a: null\nb: ~\nc:', { a: null, b: null, c: null }],
    ['names are words', '1: a\ntrue: b\nnull: c', { '1': 'a', true: 'b', null: 'c' }],
    ['a block keeps its marks', 'a: |-\n  “b”, ‘c’ -- * & !', { a: '“b”, ‘c’ -- * & !' }],
    ['a block may hold tabs', 'a: |-\n  b\tc', { a: 'b\tc' }],
    ['a block with CRLF', 'a: |-\r\n  b\r\n  c\r\n', { a: 'b\nc' }],
    ['JSON', '{"a": [1, "b", null, {"c": true}]}', { a: [1, 'b', null, { c: true }] }],
    ['a comment', '# nothing\n', null],
    ['nothing', '', null],
    [
      'names of every object are names',
      'to-string: a\nvalue-of: b',
      { toString: 'a', valueOf: 'b' },
    ],
    ['a hyphen makes a capital, and a capital a hyphen', 'a-b: 1\naB: 2', { aB: 1, 'a-b': 2 }],
  ])('%s', (_, text, value) => {
    const read = readYaml(text, { file });
    expect(read.problems).toEqual([]);
    expect(read.value).toEqual(value);
  });

  test('reads all that JSON can say', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value, null, 2);
        fc.pre(!/"(?:__proto__|constructor|prototype|<<|)":/u.test(text));
        const read = readYaml(text, { file });
        expect(read.problems).toEqual([]);
        expect(JSON.stringify(respelled(read.value))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe('places', () => {
  const text = [
    'title: The bridge', // line 11 of the file
    'list:',
    '  - one',
    '  -   two: 2',
    '      three: [x, {y: z}]',
    'block: |-',
    '  words',
    'empty:',
    'quoted: "a"',
    'gap:',
    '',
    '  - far',
  ].join('\n');
  const { at, keyAt } = readYaml(text, { file, line: 11 });

  test.each([
    [[], '11:1'],
    [['title'], '11:8'],
    [['list'], '13:3'],
    [['list', 0], '13:5'],
    [['list', 1], '14:7'],
    [['list', 1, 'two'], '14:12'],
    [['list', 1, 'three', 0], '15:15'],
    [['list', 1, 'three', 1, 'y'], '15:22'],
    [['block'], '16:8'],
    [['empty'], '18:1'],
    [['quoted'], '19:9'],
    [['gap', 0], '22:5'],
    [['unwritten'], '11:1'],
    [['list', 9], '13:3'],
    [['list', 1, 'unwritten', 'deeper'], '14:7'],
    [['title', 'within words'], '11:8'],
  ])('of the value at %j', (path, place) => {
    const { line, column } = at(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test.each([
    [['title'], '11:1'],
    [['list', 1, 'two'], '14:7'],
    [['list', 1, 'three', 1, 'y'], '15:19'],
    [['empty'], '18:1'],
  ])('of the name before the value at %j', (path, place) => {
    const { line, column } = keyAt(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test('are where the value is written, for any data', { timeout: 60_000 }, () => {
    const leaf = fc.oneof(fc.stringMatching(/^[a-z ]{1,9}$/), fc.integer());
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('tree'), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const written = JSON.stringify(value, null, 1);
        const lines = written.split('\n');
        const read = readYaml(written, { file });
        for (const [path, inner] of leavesOf(value)) {
          const { line, column } = read.at(path);
          expect(lines[line - 1]?.slice(column - 1)).toMatch(JSON.stringify(inner));
        }
      }),
    );
  });
});

type Leaf = [(string | number)[], string | number];

function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => leavesOf(inner, [...path, index]));
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
