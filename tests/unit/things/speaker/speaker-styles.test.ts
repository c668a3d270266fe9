import { speakerId } from '../../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import { writeSpeakerStyles } from '../../../../src/things/speaker/speaker-styles.ts';
import { barOfStrip, stripOf } from '../../../../src/things/speaker/strips.ts';
import { examined, readSound } from '../../../support/fixtures.ts';

const many = Array.from({ length: 100 }, (_, at) => at + 1);
const signs = [...many, 'outlet', 'unnamed'] as const;

describe('the strips', () => {
  test('no two are the same, even without their colour', () => {
    const shapes = signs.map((sign) => {
      const { image, size } = stripOf(sign);
      return `${image.replace(/var\(--[\w-]+\)/gu, 'ink')} ${size}`;
    });
    expect(new Set(shapes).size).toBe(signs.length);
  });

  test.each(signs)('that of %s is no higher than its room under the words', (sign) => {
    const heights = [...stripOf(sign).size.matchAll(/\d+px (\d+)px/gu)].map(([, px]) => Number(px));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(5);
  });

  test.each([
    [7, 'linear-gradient(90deg,var(--ink) 0 10px,transparent 0)', '14px 2px'],
    [
      15,
      'linear-gradient(90deg,var(--ink) 0 8px,transparent 0 11px,var(--ink) 0 13px,transparent 0)',
      '16px 5px',
    ],
    [
      20,
      'linear-gradient(90deg,var(--ink) 0 2px,transparent 0),linear-gradient(var(--ink) 0 1px,transparent 0)',
      '6px 3px,8px 5px',
    ],
    [
      26,
      'linear-gradient(90deg,var(--ink) 0 6px,transparent 0 8px,var(--ink) 0 10px,transparent 0)',
      '16px 4px',
    ],
  ])('that of %s is drawn in dashes', (number, image, size) => {
    expect(stripOf(number)).toEqual({ image, size });
  });
});

describe('the bars beside paragraphs', () => {
  test('no two are the same, even without their colour', () => {
    const shapes = signs.map((sign) => {
      const { image, size } = barOfStrip(stripOf(sign));
      return `${image.replace(/var\(--[\w-]+\)/gu, 'ink')} ${size}`;
    });
    expect(new Set(shapes).size).toBe(signs.length);
  });

  test('a strip turned twice is the strip', () => {
    for (const sign of signs) expect(barOfStrip(barOfStrip(stripOf(sign)))).toEqual(stripOf(sign));
  });

  test('dashes run from top to bottom', () => {
    expect(barOfStrip(stripOf(7))).toEqual({
      image: 'linear-gradient(var(--ink) 0 10px,transparent 0)',
      size: '2px 14px',
    });
  });
});

test('each speaker who has a number has a rule, and nobody else', () => {
  const [first] = examined(readSound()).actors;
  if (first === undefined) throw new Error('no actors');
  const made = many.map((number) => ({ ...first, id: speakerId(`actor-${number}`), number }));
  const styles = writeSpeakerStyles({ actors: [...made, { ...first, number: null }] });
  const numbers = [...styles.matchAll(/\[data-speaker='([^']+)'\]/gu)];
  expect(numbers.map(([, number]) => number)).toEqual(signs.map(String));
  const hueOf = (number: number) =>
    new RegExp(`speaker='${number}'\\]\\{--hue:var\\(--([\\w-]+)\\)`, 'u').exec(styles)?.[1];
  expect([1, 6, 7, 25].map(hueOf)).toEqual(['hue-1', 'hue-6', 'ink', 'ink']);
});
