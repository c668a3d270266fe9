import type { Figure } from '../../model/types.ts';

/** Words of two sums on one axis. */
export const ratioWords: {
  readonly summary: string;
  readonly per: Readonly<Partial<Record<Figure['per'], string>>>;
} = {
  summary: 'The sums as printed',
  per: {
    ...{ hour: ' an hour', day: ' a day', week: ' a week', month: ' a month' },
    ...{ quarter: ' a quarter', year: ' a year' },
  },
};

const shortScales = [
  { of: 1e12, word: ' trillion' },
  { of: 1e9, word: ' billion' },
  { of: 1e6, word: ' million' },
];

const plainly = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** A sum in few words. */
export function moneyInWords(value: number, unit: string): string {
  const scale = shortScales.find(({ of }) => value >= of);
  const number = `${plainly.format(value / (scale?.of ?? 1))}${scale?.word ?? ''}`;
  return unit === 'USD' ? `$${number}` : `${number} ${unit}`;
}

/** How many times a sum is another. */
export function ratioInWords(ratio: number): string {
  const whole = Math.abs(ratio - Math.round(ratio)) < 1e-9;
  return `${whole ? '' : 'about '}${plainly.format(ratio)} times`;
}

/** What the axis measures. */
export function axisInWords(unit: string): string {
  return `${unit === 'USD' ? 'US dollars' : unit} a year, each line ten times the last`;
}
