import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { examineRead } from '../../../src/disk/reading.ts';
import { renderReport } from '../../../src/problems/report.ts';
import { rules } from '../../../src/problems/rules/index.ts';
import {
  listRuleFixtures,
  readExpected,
  readRuleFixture,
  readSound,
} from '../../support/fixtures.ts';

test('the sound investigation has no problem', () => {
  expect(renderReport(examine(readSound()).problems)).toBe('No problems.');
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(listRuleFixtures()).toEqual(Object.keys(rules).sort());
});

describe.each(listRuleFixtures())('%s', (rule) => {
  const { investigation, problems } = examineRead(readRuleFixture(rule));

  test('is reported as expected', () => {
    const report = renderReport(problems);
    expect(`${report}\n`).toBe(readExpected(rule, report));
  });

  test('is reported alone, and nothing is published', () => {
    expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set([rule]));
    expect(investigation).toBeNull();
  });
});
