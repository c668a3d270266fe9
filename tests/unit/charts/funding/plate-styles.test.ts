import { expect, test } from 'vitest';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import { plateHead, rowUnit } from '../../../../src/charts/funding/rows.ts';
import { writeLineStyles, writePlateStyles } from '../../../../src/charts/funding/plate-styles.ts';
import { examined, readSound } from '../../../support/fixtures.ts';

const sound = examined(readSound());

test('a row of the plate has the height that the drawings give it', () => {
  const styles = writePlateStyles(sound);
  expect(styles).toContain(`--row-unit:${rowUnit}px;--plate-head:${plateHead}px`);
  for (const { units } of arrangeFunding(sound).plateRows) {
    expect(styles).toContain(`[data-rows='${units}']{--rows:${units}}`);
  }
});

test('every line is lit from its entry in the list', () => {
  const [flow] = sound.flows;
  if (flow === undefined) throw new Error('no flows');
  const many = { ...sound, flows: Array.from({ length: 30 }, () => flow) };
  for (const each of [sound, many]) {
    const lit = [...writeLineStyles(each).matchAll(/\[data-lines~='(\d+)'\]/gu)];
    expect(lit.map(([, number]) => Number(number))).toEqual(
      arrangeFunding(each).lines.map(({ number }) => number),
    );
  }
});

test('without lines there is no rule for them', () => {
  expect(writeLineStyles({ ...sound, flows: [] })).toBe('');
});
