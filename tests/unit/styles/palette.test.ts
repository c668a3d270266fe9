import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/styles/colours.ts';
import { readStyles } from '../../support/styles.ts';
import { contrast, distance, leastDistance, mix, parseHex, views } from '../../support/colour.ts';

const styles = readStyles();
const schemes = ['light', 'dark'] as const;
const hues = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'] as const;

function colour(name: keyof typeof colours, scheme: (typeof schemes)[number]) {
  return parseHex(colours[name][scheme]);
}

/** The shares, as parts of 1, with which a hue tints the words that it marks. */
const tints = [...styles.matchAll(/color-mix\(in srgb, var\(--hue\) (\d+)%/g)].map(
  ([, share]) => Number(share) / 100,
);

/** The least distances that the search for the hues reached, rounded down. */
const bounds = {
  light: { normal: 0.14, protan: 0.095, deutan: 0.095, tritan: 0.095, greyscale: 0.04 },
  dark: { normal: 0.16, protan: 0.11, deutan: 0.11, tritan: 0.11, greyscale: 0.048 },
};

describe.each(schemes)('the palette, %s', (scheme) => {
  const grounds = (['paper', 'sheet', 'wash'] as const).map((name) => colour(name, scheme));
  const six = hues.map((name) => colour(name, scheme));

  test.each(['ink', 'ink-soft', ...hues] as const)(
    '%s can be read on every ground and tint',
    (name) => {
      const own = colour(name, scheme);
      const [paper, sheet] = grounds;
      const tinted = [paper, sheet].flatMap((ground) =>
        ground === undefined ? [] : tints.map((share) => mix(own, ground, share)),
      );
      const least = Math.min(...[...grounds, ...tinted].map((ground) => contrast(own, ground)));
      console.log(`${scheme} ${name}: least contrast ${least.toFixed(2)}`);
      expect(least).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('ink can be read over the strongest tint of any hue', () => {
    const strongest = Math.max(...tints);
    const marked = six.map((hue) => mix(hue, colour('paper', scheme), strongest));
    expect(
      Math.min(...marked.map((ground) => contrast(colour('ink', scheme), ground))),
    ).toBeGreaterThanOrEqual(7);
  });

  test.each(views)('no two of the six hues look alike: %s', (view) => {
    const least = leastDistance(six, view);
    console.log(`${scheme} ${view}: least distance ${least.toFixed(3)}`);
    expect(least).toBeGreaterThanOrEqual(bounds[scheme][view]);
  });

  test('no hue looks like ink', () => {
    const least = Math.min(
      ...six.flatMap((hue) =>
        (['ink', 'ink-soft'] as const).map((name) => distance(hue, colour(name, scheme))),
      ),
    );
    console.log(`${scheme}: least distance from ink ${least.toFixed(3)}`);
    expect(least).toBeGreaterThanOrEqual(0.08);
  });

  test('a line between things and the edge of a control can be seen', () => {
    expect(contrast(colour('rule-strong', scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(
      3,
    );
  });
});
