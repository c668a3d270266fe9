import { breakLabel, labelWidth } from '../kit/measure.ts';
import { type Band, letters, type Shape } from '../kit/scene.ts';
import { markAt, markWidth, textAt } from '../kit/text.ts';
import type { SumWords } from './layout.ts';
import type { SumScale } from './scale.ts';
import { sumSizes } from './sizes.ts';
import type { Rate, Sum } from './sums.ts';

/** Where a sum may stand. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly scale: SumScale | null;
}

/** A sum's lines of words: those printed, and who estimates it, whether it may be no income, or why it is not on the scale. */
interface Words {
  readonly printed: readonly string[];
  readonly more: readonly string[];
  readonly width: number;
}

/** Places a sum below `top`: its band where the scale has it, its words at the side that has room, else under it. */
export function placeSum(
  sum: Sum,
  top: number,
  { left, right, scale }: Room,
  words: SumWords,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const sign = sum.from === 'article' ? words.signOf(sum.assertion.attribution) : null;
  const indent = sign === null ? 0 : markWidth(sign.mark) + sumSizes.afterMark;
  const told = tell(sum, words);
  const band =
    typeof sum.rate === 'string' || scale === null
      ? null
      : placeBand(sum, sum.rate, top, scale, left, right);
  const whole = { x: left, y: top, words: breakWords(told, right - left - indent) };
  const place = band === null ? whole : findPlace(band, told, indent, { left, right }, top, whole);
  const { x, y } = place;
  const { printed, more } = place.words;
  const weight = sum.from === 'article' ? '600' : '400';
  const texts = [...printed, ...more].map((text, at) =>
    textAt(
      text,
      x + indent,
      y + 13 + at * sumSizes.leading,
      at < printed.length ? { weight } : { soft: true },
    ),
  );
  return {
    shapes: [
      ...(band === null ? [] : [band]),
      ...(sign === null ? [] : [markAt(sign, x, y)]),
      ...texts,
    ],
    bottom: y + sumSizes.firstLine + (texts.length - 1) * sumSizes.leading,
  };
}

function tell(sum: Sum, words: SumWords): { printed: string; more: string; strong: boolean } {
  const why = typeof sum.rate === 'string' ? [words.why[sum.rate]] : [];
  const doubt = sum.figure.nature === 'unclear' ? [words.unclear] : [];
  const source = sum.from === 'document' ? [words.sourceOf(sum)] : [];
  return {
    printed: sum.shown,
    more: [...source, ...doubt, ...why].join(': '),
    strong: sum.from === 'article',
  };
}

/** Breaks the words into lines of a width. */
function breakWords(
  { printed, more, strong }: { printed: string; more: string; strong: boolean },
  most: number,
): Words {
  const weight = strong ? '600' : '400';
  const lines = breakLabel(printed, most, letters, weight, 20);
  const others = more === '' ? [] : breakLabel(more, most, letters, '400', 20);
  const widths = [
    ...lines.map((line) => labelWidth(line, letters, weight)),
    ...others.map((line) => labelWidth(line, letters)),
  ];
  return { printed: lines, more: others, width: Math.max(0, ...widths) };
}

/** Right of the band, left of it, or under it; never does a line beside it break the printed words. */
function findPlace(
  band: Band,
  told: { printed: string; more: string; strong: boolean },
  indent: number,
  { left, right }: { left: number; right: number },
  top: number,
  whole: { x: number; y: number; words: Words },
): { x: number; y: number; words: Words } {
  const after = band.x + band.width + sumSizes.besideBand;
  const before = band.x - sumSizes.besideBand;
  const sides = [
    { room: right - after, xOf: () => after },
    { room: before - left, xOf: (width: number) => before - width },
  ];
  for (const { room, xOf } of sides) {
    if (room - indent < 60) continue;
    const words = breakWords(told, room - indent);
    const isCut = [...words.printed, ...words.more].some((line) => line.endsWith('…'));
    if (words.printed.length === 1 && words.more.length <= 2 && !isCut) {
      return { x: xOf(words.width + indent), y: top, words };
    }
  }
  const width = whole.words.width + indent;
  const middle = band.x + band.width / 2 - width / 2;
  return {
    x: Math.max(left, Math.min(middle, right - width)),
    y: top + sumSizes.band + 4,
    words: whole.words,
  };
}

/** The band of a rate: an exact sum has the width of a tick; what is open fades for a while, to the end of the scale at most. */
function placeBand(
  { from: source }: Sum,
  rate: Rate,
  top: number,
  scale: SumScale,
  left: number,
  right: number,
): Band {
  const { start, end } = rate;
  const [from, to] = [scale.xOf(rate.from), scale.xOf(rate.to)];
  const reach = { drawn: 0, unsure: sumSizes.unsure, open: sumSizes.open };
  const tick = start === 'unsure' ? sumSizes.softTick : sumSizes.tick;
  const half = tick / 2;
  const isNarrow = to - from < tick;
  const middle = (from + to) / 2;
  const x0 = (isNarrow ? middle - half : from) - reach[start];
  const x1 = (isNarrow ? middle + half : to) + reach[end];
  const x = Math.max(left, x0);
  return {
    kind: 'band',
    x,
    y: top + 3,
    width: Math.min(right, x1) - x,
    height: sumSizes.band,
    start,
    end,
    hollow: source === 'document',
    fade: sumSizes.unsure,
  };
}
