import { hues } from '../../styles/colours.ts';

/** What is drawn under the words of a speaker, again and again: an image of one or two layers, and their sizes, at most 5px high. */
export interface Strip {
  readonly image: string;
  readonly size: string;
}

/** The strip of each speaker who has a hue. */
const hued: readonly Strip[] = [
  { image: 'linear-gradient(var(--hue-1),var(--hue-1))', size: '8px 4px' },
  {
    image:
      'linear-gradient(135deg,transparent 25%,var(--hue-2) 0 50%,transparent 0 75%,var(--hue-2) 0)',
    size: '6px 5px',
  },
  { image: 'radial-gradient(circle,var(--hue-3) 2px,transparent 2.4px)', size: '6px 5px' },
  {
    image: 'linear-gradient(var(--hue-4) 0 2px,transparent 0 3px,var(--hue-4) 0)',
    size: '8px 5px',
  },
  { image: 'linear-gradient(90deg,var(--hue-5) 0 9px,transparent 0)', size: '13px 4px' },
  { image: 'linear-gradient(90deg,var(--hue-6) 0 2px,transparent 0)', size: '4px 5px' },
];

/** Dashes and the gaps after them, by turns, in pixels: each pattern in a low, a high and a double-lined form. */
const patterns = [
  [10, 4],
  [2, 4],
  [8, 3, 2, 3],
  [2, 2, 2, 6],
  [6, 2, 2, 2, 2, 4],
  [14, 3, 5, 3],
] as const;
const forms = ['low', 'high', 'double'] as const;
const line = 'linear-gradient(var(--ink) 0 1px,transparent 0)';

const hairline: Strip = {
  image: 'linear-gradient(var(--ink-soft),var(--ink-soft))',
  size: '8px 1px',
};
const dotted: Strip = {
  image: 'linear-gradient(90deg,var(--ink-soft) 0 3px,transparent 0)',
  size: '6px 1px',
};

/**
 * The strip of a speaker, told from every other also without its hue: those after the hued are ink in a pattern of
 * their own, those after the patterns count themselves in long and short dashes; the article's own words and words of
 * nobody named have a hairline.
 */
export function stripOf(number: number | 'outlet' | 'unnamed'): Strip {
  if (number === 'outlet') return hairline;
  if (number === 'unnamed') return dotted;
  const own = hued[number - 1];
  if (own !== undefined) return own;
  const place = number - hues - 1;
  const pattern = patterns[place % patterns.length];
  const form = forms[Math.floor(place / patterns.length)];
  if (pattern === undefined || form === undefined) {
    return dash(countInDashes(place - patterns.length * forms.length + 1), 4);
  }
  if (form !== 'double') return dash(pattern, form === 'low' ? 2 : 5);
  const { image, size } = dash(pattern, 3);
  return { image: `${image},${line}`, size: `${size},8px 5px` };
}

/** The same pattern from top to bottom, for the bar beside a paragraph. */
export function barOfStrip({ image, size }: Strip): Strip {
  return {
    image: image.replaceAll(/linear-gradient\((?!135deg)(90deg,)?/gu, (_, across) =>
      across === undefined ? 'linear-gradient(90deg,' : 'linear-gradient(',
    ),
    size: size
      .split(',')
      .map((layer) => layer.split(' ').toReversed().join(' '))
      .join(),
  };
}

/** A number in binary: a long dash for one, a short one for nought, and a wide gap after the last. */
function countInDashes(number: number): number[] {
  const dashes = [...number.toString(2)].flatMap((digit) => [digit === '1' ? 6 : 2, 2]);
  return [...dashes.slice(0, -1), 6];
}

/** Dashes of a height, drawn from left to right. */
function dash(pattern: readonly number[], height: number): Strip {
  let at = 0;
  const stops = pattern.map((length, index) => {
    at += length;
    const last = index === pattern.length - 1;
    return index % 2 === 0
      ? `var(--ink) 0 ${at}px`
      : last
        ? 'transparent 0'
        : `transparent 0 ${at}px`;
  });
  return { image: `linear-gradient(90deg,${stops.join(',')})`, size: `${at}px ${height}px` };
}
