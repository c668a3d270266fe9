import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { renderReport, sortProblems } from '../../../src/problems/report.ts';
import { rules } from '../../../src/problems/rules/index.ts';

const problem = (given: Partial<Problem>): Problem => ({
  ruleId: 'unknown-id',
  file: 'content/a.md',
  line: 1,
  column: 1,
  actual: 'mill',
  ...given,
});

/** The line of a report that begins with a name. */
const line = (name: string, given: Partial<Problem>) =>
  renderReport([problem(given)])
    .split('\n')
    .find((written) => written.startsWith(`  ${name} `));

describe('the report', () => {
  test('says that there is nothing to say', () => {
    expect(renderReport([])).toBe('No problems.');
  });

  test('says everything of every problem', () => {
    const problems = [
      problem({
        file: 'content/b.md',
        line: 12,
        column: 9,
        ruleId: 'quote-missing',
        actual: 'the old mil',
        expected: 'the old mill (seeds/a.txt:5:40)',
        note: 'The article is broken off.',
        paste: '- |-\n  the old mill\n\n  of all',
      }),
      problem({}),
    ];
    expect(renderReport(problems)).toBe(
      [
        'content/a.md:1:1  unknown-id',
        '  Nothing has this id.',
        '  written  mill',
        '  mend     Use the id of a thing that is described.',
        '  more     docs/rules.md#unknown-id',
        '',
        'content/b.md:12:9  quote-missing',
        "  This quotation does not stand in the article's file.",
        '  written  the old mil',
        '  nearest  the old mill (seeds/a.txt:5:40)',
        '  note     The article is broken off.',
        '  mend     Copy the words from the file, letter for letter: npm run quote.',
        '  more     docs/rules.md#quote-missing',
        '  paste    - |-',
        '             the old mill',
        '',
        '             of all',
        '',
        '2 problems in 2 files. Nothing was published.',
      ].join('\n'),
    );
  });

  test.each([
    [[problem({})], '1 problem in 1 file. Nothing was published.'],
    [[problem({}), problem({})], '2 problems in 1 file. Nothing was published.'],
  ])('counts problems and files', (problems, expected) => {
    expect(renderReport(problems).split('\n').at(-1)).toBe(expected);
  });

  test('leaves out lines without content', () => {
    expect(renderReport([problem({ actual: '', expected: '', note: '', paste: '' })])).toBe(
      [
        'content/a.md:1:1  unknown-id',
        `  ${rules['unknown-id'].says}`,
        `  mend     ${rules['unknown-id'].remedy}`,
        '  more     docs/rules.md#unknown-id',
        '',
        '1 problem in 1 file. Nothing was published.',
      ].join('\n'),
    );
  });
});

describe('the order of problems', () => {
  test.each<[string, Partial<Problem>, Partial<Problem>]>([
    ['file', { file: 'content/a.md', line: 9 }, { file: 'content/b.md', line: 1 }],
    ['file, by code unit', { file: 'content/Z.md' }, { file: 'content/a.md' }],
    ['line, as a number', { line: 9, column: 9 }, { line: 10, column: 1 }],
    ['column, as a number', { column: 9 }, { column: 10 }],
    ['rule', { ruleId: 'id-twice', actual: 'b' }, { ruleId: 'unknown-id', actual: 'a' }],
    ['what was written', { actual: 'a', note: 'b' }, { actual: 'b', note: 'a' }],
    ['the note', { note: 'a' }, { note: 'b' }],
    ['no note first', {}, { note: 'a' }],
  ])('%s', (_, first, second) => {
    const sorted = [problem(first), problem(second)];
    expect(sortProblems(sorted)).toEqual(sorted);
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  test('the list given is left as it is', () => {
    const given = [problem({ line: 2 }), problem({ line: 1 })];
    sortProblems(given);
    expect(given.map((one) => one.line)).toEqual([2, 1]);
  });
});

describe('what strangers wrote is shown without harm', () => {
  test.each([
    ['line ends', 'a\nb\r', '  written  a\\u{a}b\\u{d}'],
    ['tabs and the null character', 'a\tb\0', '  written  a\\u{9}b\\u{0}'],
    ['escapes of a terminal', 'a\u001b[31m', '  written  a\\u{1b}[31m'],
    ['controls of the second set', 'a\u009b', '  written  a\\u{9b}'],
    ['overrides of direction', '\u202ea\u2066b\u200f', '  written  \\u{202e}a\\u{2066}b\\u{200f}'],
    ['other line separators', 'a\u2028b', '  written  a\\u{2028}b'],
    ['half of a pair', 'a\ud800b', '  written  a\\u{d800}b'],
    ['a byte order mark', '\ufeffa', '  written  \\u{feff}a'],
    ['letters of all scripts and joiners', 'שלום 👩‍🚀 é', '  written  שלום 👩‍🚀 é'],
  ])('%s', (_, actual, expected) => {
    expect(line('written', { actual })).toBe(expected);
  });

  test('also in the name of a file, and in lines to paste', () => {
    const report = renderReport([problem({ file: 'a\u202eb', paste: '- a\u202e\n  b' })]);
    expect(report).toContain('a\\u{202e}b:1:1  unknown-id');
    expect(report).toContain('  paste    - a\\u{202e}\n             b');
  });
});

describe('long text is cut', () => {
  const long = `x${'é'.repeat(500)}`;
  const cut = `x${'é'.repeat(159)}…`;

  test.each([
    ['not at 160 characters', 'é'.repeat(160), 'é'.repeat(160)],
    ['at 161', `x${'é'.repeat(160)}`, cut],
    ['between characters, not in them', '\u{1f600}'.repeat(161), `${'\u{1f600}'.repeat(160)}…`],
    ['but for the place at its end', `${long} (seeds/a.txt:5:40)`, `${cut} (seeds/a.txt:5:40)`],
    [
      'place and all, where only the place is too much',
      `${'é'.repeat(155)} (s/a.txt:5:40)`,
      `${'é'.repeat(155)} (s/a.txt:5:40)`,
    ],
    [
      'and 160 characters before a place',
      `${'é'.repeat(160)} (s/a.txt:5:40)`,
      `${'é'.repeat(160)} (s/a.txt:5:40)`,
    ],
    ['other brackets are cut', `${long} (5)`, cut],
  ])('%s', (_, text, expected) => {
    expect(line('written', { actual: text })).toBe(`  written  ${expected}`);
    expect(line('nearest', { expected: text })).toBe(`  nearest  ${expected}`);
    expect(line('note', { note: text })).toBe(`  note     ${expected}`);
  });

  test('but not what shall be pasted', () => {
    const paste = `- ${'a'.repeat(500)}`;
    expect(line('paste', { paste })).toBe(`  paste    ${paste}`);
  });
});
