import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import type { Files } from '../../../../src/content/draft.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { listRuleFixtures, readRuleFixture } from '../../../support/fixtures.ts';

const corrections = 'content/corrections.yaml';

/** The files with the lines of a problem pasted where it says: an item of the corrections, a field, or a line anew. */
function pasted(files: Files, { file, into, line, paste: lines = '' }: Problem): Files {
  const path = into ?? file;
  const text = new TextDecoder().decode(files.get(path));
  const after =
    path === corrections
      ? `${text.trimEnd()}\n${lines}\n`
      : isField(lines)
        ? withField(text, lines)
        : /^ {2}- version:/u.test(lines)
          ? withEntry(text, lines)
          : withLine(text, line, lines);
  return new Map([...files, [path, new TextEncoder().encode(after)]]);
}

function isField(lines: string): boolean {
  return /^(?:groups|history|no-claim|not-yet):/u.test(lines);
}

function withField(text: string, lines: string): string {
  const [name = ''] = lines.split(':');
  const without = text.replace(new RegExp(`^${name}: \\[.*\\]\\n`, 'mu'), '');
  return without.replace(/\n---\n/u, () => `\n${lines}\n---\n`);
}

/** An entry in the place of all that the history has. */
function withEntry(text: string, lines: string): string {
  return text.replace(/^history:\n(?: .*\n)*/mu, () => `history:\n${lines}\n`);
}

function withLine(text: string, line: number, lines: string): string {
  const all = text.split('\n');
  const indent = /^\s*/u.exec(all[line - 1] ?? '')?.[0] ?? '';
  const indented = lines.split('\n').map((each) => indent + each);
  return all.with(line - 1, indented.join('\n')).join('\n');
}

const pastes = listRuleFixtures().flatMap((rule) => {
  const { files } = readRuleFixture(rule);
  const problems = examine(files).problems.filter(({ paste }) => paste !== undefined);
  return problems.length === 0 ? [] : [{ rule, files, problems }];
});

test('some rules offer lines to paste', () => {
  expect(pastes.length).toBeGreaterThanOrEqual(7);
});

describe.each(pastes)('what $rule offers, pasted as it stands', ({ files, problems }) => {
  const after = examine(problems.reduceRight(pasted, files)).problems;

  test('breaks no file', () => {
    expect(after.filter(({ ruleId }) => /^(?:yaml|field|frontmatter)-/u.test(ruleId))).toEqual([]);
  });

  test('mends what it was offered for', () => {
    const offered = new Set(problems.map(({ ruleId }) => ruleId));
    expect(after.filter(({ ruleId }) => offered.has(ruleId))).toEqual([]);
  });
});
