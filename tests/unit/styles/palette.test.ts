import { describe, expect, test } from 'vitest';
import { readStyles } from '../../support/styles.ts';
import { contrast, distance, leastDistance, mix, parseHex, views } from '../../support/colour.ts';

const styles = readStyles();
const schemes = ['light', 'dark'] as const;
const hues = [1, 2, 3, 4, 5, 6].map((number) => `hue-${number}`);

/** The first value of each token that is written as light-dark(#..., #...): the ordinary one. */
const tokens = new Map(
  [...styles.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
    .toReversed()
    .map(([, name = '', light = '', dark = '']) => [
      name,
      { light: parseHex(light), dark: parseHex(dark) },
    ]),
);

function colour(name: string, scheme: (typeof schemes)[number]) {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`No style sheet has --${name}: light-dark(#..., #...)`);
  return token[scheme];
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
  const grounds = ['paper', 'sheet', 'wash'].map((name) => colour(name, scheme));
  const six = hues.map((name) => colour(name, scheme));

  test.each(['ink', 'ink-soft', ...hues])('%s can be read on every ground and tint', (name) => {
    const own = colour(name, scheme);
    const [paper, sheet] = grounds;
    const tinted = [paper, sheet].flatMap((ground) =>
      ground === undefined ? [] : tints.map((share) => mix(own, ground, share)),
    );
    const least = Math.min(...[...grounds, ...tinted].map((ground) => contrast(own, ground)));
    console.log(`${scheme} ${name}: least contrast ${least.toFixed(2)}`);
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

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
        ['ink', 'ink-soft'].map((name) => distance(hue, colour(name, scheme))),
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

describe('the strips', () => {
  const numbers = [...Array.from({ length: 24 }, (_, at) => String(at + 1)), 'outlet', 'unnamed'];
  const strips = styles.replace(/\s+/g, ' ');
  const strip = (number: string) => {
    const image = new RegExp(`--strip-${number}: ([^;]+);`).exec(strips)?.[1] ?? '';
    const size = new RegExp(`--strip-${number}-size: ([^;]+);`).exec(strips)?.[1] ?? '';
    return { image, size };
  };

  test('no two are the same, even without their colour', () => {
    const shapes = numbers.map((number) => {
      const { image, size } = strip(number);
      return `${image.replace(/var\(--[\w-]+\)/g, 'ink')} ${size}`;
    });
    expect(shapes.filter((shape) => shape.trim() === '')).toEqual([]);
    expect(new Set(shapes).size).toBe(numbers.length);
  });

  test.each(numbers)('speaker %s has one, under words and as a second', (number) => {
    expect(styles).toContain(`[data-speaker='${number}']`);
    expect(styles).toContain(`[data-second='${number}']`);
    const heights = [...strip(number).size.matchAll(/\d+px (\d+)px/g)].map(([, px]) => Number(px));
    expect(Math.max(...heights)).toBeLessThanOrEqual(5);
  });
});
