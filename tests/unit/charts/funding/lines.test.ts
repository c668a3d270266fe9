import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostLit } from '../../../../src/charts/funding/lines.ts';

test('the stylesheet has a rule for each line that is lit from the list', () => {
  const styles = readFileSync(
    new URL('../../../../src/charts/funding/funding.css', import.meta.url),
    'utf8',
  );
  const lit = [...styles.matchAll(/\[data-lines~='(\d+)'\]/gu)].map(([, number]) => Number(number));
  expect(lit).toEqual(Array.from({ length: mostLit }, (_, at) => at + 1));
});
