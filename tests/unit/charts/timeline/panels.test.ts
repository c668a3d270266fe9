import { describe, expect, test } from 'vitest';
import { placeStrips } from '../../../../src/charts/timeline/layout/strips.ts';
import { timelineSizes } from '../../../../src/charts/timeline/layout/sizes.ts';
import { arrange, makeUpEvents } from '../../../support/timeline.ts';
import { busy, made } from '../../../support/made-up-dates.ts';

describe('the panels', () => {
  const panelsOf = (dates: readonly string[]) =>
    placeStrips(arrange(makeUpEvents(dates)), 'wide').panels;

  test('widen the densest days, with paper between them', () => {
    const panels = panelsOf(busy);
    expect(panels.map((panel) => [panel.busy, panel.words])).toEqual([
      [false, '1 January 1999 to 3 March 2001'],
      [true, '4 to 9 March 2001'],
      [false, '10 March 2001 to 17 February 2006'],
    ]);
    const [before, dense, after] = panels.map(({ pixelsPerDay }) => pixelsPerDay);
    expect(dense).toBeGreaterThan(10 * (before ?? 0));
    expect(dense).toBeGreaterThan(10 * (after ?? 0));
    const gaps = panels.slice(1).map(({ x0 }, at) => x0 - (panels[at]?.x1 ?? 0));
    expect(gaps.map(Math.round)).toEqual([timelineSizes.gutter.wide, timelineSizes.gutter.wide]);
    expect(panels.at(-1)?.x1).toBeCloseTo(timelineSizes.strips.wide);
  });

  test.each(['fifty days', 'all on one day', 'a century'])('are one for %s', (name) => {
    expect(panelsOf(made[name] ?? [])).toHaveLength(1);
  });

  test('are none without events', () => {
    expect(panelsOf([])).toEqual([]);
  });
});
