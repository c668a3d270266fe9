import { expect, test } from 'vitest';
import { drawSteps } from '../../../../src/charts/steps/drawing.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const [difference] = investigation.differences.filter(({ steps }) => steps.length > 0);

test('a single step is drawn, and none is no drawing', () => {
  if (difference === undefined) throw new Error('No difference has steps.');
  const steps = difference.steps.slice(0, 1);
  expect(drawSteps(investigation, { ...difference, steps })?.items).toHaveLength(1);
  expect(drawSteps(investigation, { ...difference, steps: [] })).toBeNull();
});
