import { expect, test } from 'vitest';
import { countTests } from '../../support/count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test.each([
  { what: 'no report', files: undefined, counts: [0, 0] },
  { what: 'tests that pass', files: [file('passed', 'passed', 'passed')], counts: [2, 0] },
  { what: 'a test that fails', files: [file('failed', 'passed', 'failed')], counts: [1, 1] },
  { what: 'a file that cannot be read', files: [file('failed')], counts: [0, 1] },
  { what: 'a skipped test', files: [file('passed', 'passed', 'skipped')], counts: [1, 1] },
])('counts $what', ({ files, counts }) => {
  const report = files === undefined ? '' : JSON.stringify({ testResults: files });
  const [passed, failed] = counts;
  expect(countTests(report)).toEqual({ passed, failed });
});
