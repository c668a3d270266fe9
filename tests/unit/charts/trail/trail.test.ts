import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTrail, trailSizes } from '../../../../src/charts/trail/picture.ts';
import { layoutTrail } from '../../../../src/charts/trail/layout.ts';
import { trailPictureWords } from '../../../../src/charts/trail/words.ts';
import { textDate, sortTexts } from '../../../../src/things/trail/dates.ts';
import {
  arrangeTrail,
  cellsWith,
  type TrailRow,
  type TrailText,
} from '../../../../src/things/trail/trail.ts';
import { htmlId } from '../../../../src/values/id.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../../../support/scene.ts';

const full = examined(readFull());
const words = trailPictureWords(full);
const sizes = Object.entries(trailSizes);

describe.each(Object.entries(drawTrail(full)))('the %s picture', (_, scene) => {
  test('lies within its edges, nothing on anything else, no letter too small', () => {
    expect(faultsOf(scene)).toEqual([]);
  });

  test('has a mark for each cell with words, which leads to its entry in the list, and no other', () => {
    const cells = arrangeTrail(full).rows.flatMap(cellsWith);
    const led = shapesOfKind(scene, 'link').map(({ href }) => href.split('#')[1]);
    expect(new Set(led)).toEqual(new Set(cells.map(({ id }) => htmlId(id))));
    expect(led).toHaveLength(shapesOfKind(scene, 'mark').length);
  });

  test('names each detail, with its count', () => {
    const said = wordsOf(scene).join(' ');
    for (const row of arrangeTrail(full).rows) {
      expect(said).toContain(row.detail);
      expect(said).toContain(words.noteOf(row));
    }
  });
});

test('words of an article are filled, words of a document are open, and our inference is told', () => {
  const { wide } = drawTrail(full);
  const groups = shapesOfKind(wide, 'group').filter(({ of }) => of === 'said');
  expect(new Set(groups.map(({ data }) => data?.['data-open']))).toEqual(new Set(['', undefined]));
  expect(new Set(shapesOfKind(wide, 'mark').map(({ inferred }) => inferred))).toEqual(
    new Set([true, false]),
  );
});

const [anyText] = arrangeTrail(full).texts;
const [anyWords] = arrangeTrail(full).rows.flatMap(({ cells }) =>
  cells.flatMap((each) => each.words),
);

/** Texts from anywhere in ten years, and details of which each stands in some. */
const madeUp = fc
  .record({
    dates: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 1, max: 28 }), fc.boolean()),
      { maxLength: 60 },
    ),
    rows: fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 60 }), fc.array(fc.nat(59))), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ dates, rows }) => {
    const texts = sortTexts(
      dates.map(([months, day, known], index): TrailText => {
        const two = (number: number) => String(number).padStart(2, '0');
        const date = `${2001 + Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(day)}`;
        if (anyText === undefined) return expect.fail();
        return { ...anyText, id: `t${index}`, ...textDate(date, known) };
      }),
    );
    return {
      texts,
      rows: rows.map(([detail, has], index): TrailRow => ({
        ...{ id: `r${index}`, detail: detail.trim() || 'x', claims: [] },
        cells: texts.map((text, at) => ({
          ...{ id: `r${index}/${text.id}`, text },
          words: has.includes(at) && anyWords !== undefined ? [anyWords] : [],
        })),
      })),
    };
  });

test.each(sizes)(
  'whatever the texts are, the %s picture is sound and has every mark',
  (_, size) => {
    fc.assert(
      fc.property(madeUp, (trail) => {
        const scene = layoutTrail(trail, size, words);
        expect(faultsOf(scene)).toEqual([]);
        expect(shapesOfKind(scene, 'mark')).toHaveLength(trail.rows.flatMap(cellsWith).length);
      }),
      { numRuns: 40 },
    );
  },
);
