import { scaleLog } from 'd3-scale';
import { labelWidth } from '../kit/measure.ts';
import type { Rate } from './sums.ts';

/** A sum at which a ruler has a line, and its name; without one where names would meet. */
export interface SumTick {
  readonly x: number;
  readonly label: string;
  /** Where its name begins. */
  readonly labelX: number;
}

/** The scale of a drawing: where a sum a day stands, and its rulers. */
export interface SumScale {
  readonly xOf: (aDay: number) => number;
  readonly rulers: readonly { readonly per: 'day' | 'year'; readonly ticks: readonly SumTick[] }[];
}

/** Sizes of a scale, in CSS pixels. */
export interface SumScaleSizes {
  readonly left: number;
  readonly right: number;
  /** What an open side may take up, at either end. */
  readonly open: number;
  readonly tickSize: number;
}

export const gapOfNames = 8;
const daysIn = { day: 1, year: 365 } as const;

/** The scale on which all rates have a place: whole powers of ten of a sum a day, or two where all are one. */
export function placeSumScale(
  rates: readonly Rate[],
  currency: string,
  sizes: SumScaleSizes,
): SumScale | null {
  if (rates.length === 0) return null;
  const low = Math.floor(Math.log10(Math.min(...rates.map(({ from }) => from))));
  const high = Math.ceil(Math.log10(Math.max(...rates.map(({ to }) => to))));
  const [first, last] = low < high ? [low, high] : [low - 1, high + 1];
  const [left, right] = [sizes.left + sizes.open, sizes.right - sizes.open];
  const xOf = scaleLog([10 ** first, 10 ** last], [left, right]);
  return {
    xOf: (aDay) => xOf(aDay),
    rulers: (['day', 'year'] as const).map((per) => ({
      per,
      ticks: placeSumTicks(
        (power) => xOf(10 ** power / daysIn[per]),
        first - 1,
        last + 4,
        currency,
        sizes,
      ),
    })),
  };
}

/** A line at each power of ten, and a name at each, or at every second or more where they have no room. */
function placeSumTicks(
  xOf: (power: number) => number,
  first: number,
  last: number,
  currency: string,
  sizes: SumScaleSizes,
): SumTick[] {
  const powers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const inside = powers.filter((power) => xOf(power) >= sizes.left && xOf(power) <= sizes.right);
  for (let step = 1; ; step += 1) {
    const ticks = inside.map((power, at) => {
      const label = at % step === 0 ? nameSum(power, currency) : '';
      const width = labelWidth(label, sizes.tickSize);
      const middle = xOf(power) - width / 2;
      const labelX = Math.max(sizes.left, Math.min(middle, sizes.right - width));
      return { x: xOf(power), label, labelX, width };
    });
    const named = ticks.filter(({ label }) => label !== '');
    const fits = named.every(({ labelX, width }, at) => {
      const next = named[at + 1];
      return next === undefined || labelX + width + gapOfNames <= next.labelX;
    });
    if (fits) return ticks.map(({ x, label, labelX }) => ({ x, label, labelX }));
  }
}

const large = ['', ',000', ' million', ' billion', ' trillion'];

/** A power of ten of a currency in words. */
export function nameSum(power: number, currency: string): string {
  const sign = currency === 'USD' ? '$' : '';
  const unit = currency === 'USD' ? '' : ` ${currency}`;
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}1${unit}`;
  const group = Math.min(Math.floor(power / 3), large.length - 1);
  const digits = `1${'0'.repeat(power - 3 * group)}`;
  return `${sign}${digits}${large[group] ?? ''}${unit}`;
}
