import { expect, test } from 'vitest';
import { drawSteps } from '../../../../src/charts/steps/drawing.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const [difference] = investigation.differences;

test('a single step is drawn, and none is no drawing', () => {
  if (difference === undefined) throw new Error('There is no difference.');
  const assertions = difference.positions.slice(0, 1).map(({ assertion }) => assertion);
  const steps = [{ label: 'The first', assertions, references: [] }];
  expect(drawSteps(investigation, { ...difference, steps })?.items).toHaveLength(1);
  expect(drawSteps(investigation, { ...difference, steps: [] })).toBeNull();
});
