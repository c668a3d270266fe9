import { afterAll, describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { renderReport } from '../../../src/problems/report.ts';
import { overlaySound } from '../../support/overlay.ts';
import { timed } from '../../support/timed.ts';
import type { Case } from './cases/case.ts';

/** No case may take longer, in milliseconds of this thread. */
const most = 2_000;

/** Signs of a fault of ours: a stack, or the name of an error. */
const fault = /^\s+at .+[:(]|node:internal|\.ts:\d|(?:Type|Range|Syntax|Reference|Internal)Error/mu;

/** What would do something to the terminal or the eye of whoever reads a report. */
const unseen =
  /[\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/u;

/** Tests that each case is told by its rules and no other, in a clear report and in time; prints the slowest. */
export function tellCases(groups: Readonly<Record<string, readonly Case[]>>): void {
  const times: { readonly name: string; readonly taken: number }[] = [];

  describe.each(Object.entries(groups))('%s', (_, cases) => {
    test.each(cases)('$name', ({ name, rules, changes }) => {
      const overlaid = overlaySound(changes());
      const { result, taken } = timed(() => {
        const { problems, investigation } = examine(overlaid);
        return { problems, investigation, report: renderReport(problems) };
      }, most);
      times.push({ name, taken });
      const told = [...new Set(result.problems.map(({ ruleId }) => ruleId))].sort();
      expect(told).toEqual([...rules].sort());
      expect(result.investigation === null).toBe(rules.length > 0);
      expect(result.report).not.toMatch(fault);
      expect(result.report).not.toMatch(unseen);
      expect(taken).toBeLessThan(most);
    });
  });

  afterAll(() => {
    const slowest = times.toSorted((a, b) => b.taken - a.taken).slice(0, 5);
    const lines = slowest.map(({ name, taken }) => `${taken.toFixed(0).padStart(6)} ms  ${name}`);
    console.log([`The slowest of ${times.length} hostile cases:`, ...lines].join('\n'));
  });
}
