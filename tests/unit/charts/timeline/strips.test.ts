import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeTimeline } from '../../../../src/charts/timeline/timeline.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { faultsOf, struckIn } from '../../../support/scene.ts';
import { arrange, drawStripsOf, makeUpEvents, stripWidths } from '../../../support/timeline.ts';
import { made, anyDate } from '../../../support/made-up-dates.ts';

const faults = (scene: Parameters<typeof faultsOf>[0]) => [...faultsOf(scene), ...struckIn(scene)];

describe.each(stripWidths)('in the %s strips of all dates', (width) => {
  test('each event of a whole investigation has one, on which nothing overlaps', () => {
    const items = arrangeTimeline(examined(readFull()));
    expect(items.length).toBeGreaterThan(25);
    const scenes = drawStripsOf(items, width);
    expect(scenes).toHaveLength(items.length + 1);
    expect(scenes.flatMap(faults)).toEqual([]);
  });

  test.each(Object.entries(made))('nothing of %s overlaps or leaves them', (_, dates) => {
    const [head, ...strips] = drawStripsOf(arrange(makeUpEvents(dates)), width);
    if (head === undefined) throw new Error('no head');
    expect([head, ...strips].flatMap(faults)).toEqual([]);
    const known = dates.some((date) => !date.startsWith('X'));
    const empty = strips.filter(({ shapes }) => shapes.every(({ kind }) => kind === 'rule'));
    expect(empty).toHaveLength(known ? 0 : strips.length);
  });

  test('nothing of any dates overlaps or leaves them', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 40 }), (dates) => {
        const scenes = drawStripsOf(arrange(makeUpEvents(dates)), width);
        expect(scenes.flatMap(faults)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a strip', () => {
  const dated = (date: string, alleged = false) => {
    const items = arrange(makeUpEvents(['2000-01-01', date, '2002-12-31'], { dates: 'said' }));
    const at = items.findIndex(({ event }) => event.id === 'event-002');
    const item = items[at];
    if (item === undefined) throw new Error('no event');
    const drawn = drawStripsOf(
      items.map((each) =>
        each === item && alleged
          ? { ...each, lane: 'said-to-have-happened' as const, assertion: {} as never }
          : each,
      ),
      'wide',
    )[at + 1];
    if (drawn === undefined) throw new Error('no strip');
    return drawn.shapes
      .filter(({ kind }) => kind !== 'rule')
      .map((shape) =>
        shape.kind === 'dot'
          ? `${shape.hollow ? 'hollow' : 'filled'} ${shape.form}`
          : shape.kind === 'line'
            ? (shape.of ?? shape.part)
            : shape.kind,
      )
      .join(', ');
  };

  test.each([
    ['2001-03-05', false, 'filled diamond'],
    ['2001-03-05?', false, 'filled diamond'],
    ['2001-03-05', true, 'hollow round'],
    ['2001-03/2001-09', false, 'line, filled diamond'],
    ['2001-03/2001-09', true, 'alleged'],
    ['/2001-09-01', false, 'line, head'],
    ['/2001-09-01', true, 'alleged'],
    ['2001-09-01/..', false, 'line, head'],
    ['[2001-01-01,2001-12-01]', false, 'filled diamond, filled diamond'],
    ['[2001-01-01,2001-01-03]', false, 'filled diamond'],
  ])('of %s, alleged %s, has %s', (date, alleged, marks) => {
    expect(dated(date, alleged)).toBe(marks);
  });
});
