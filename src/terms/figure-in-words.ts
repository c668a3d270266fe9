import type { Figure } from '../model/types.ts';
import type { Per, Time } from '../values/figures/figure.ts';

const perWords: Readonly<Record<Time | 'head' | 'item' | 'none', string>> = {
  hour: ' an hour',
  day: ' a day',
  week: ' a week',
  month: ' a month',
  quarter: ' a quarter',
  year: ' a year',
  head: ' for each person',
  item: ' for each thing',
  none: '',
};

/** A figure's data in words: value, per, bound, nature. */
export function figureInWords(figure: Figure): string {
  const number = (value: number) =>
    figure.unit === 'USD'
      ? `$${exactly.format(value)}`
      : figure.nature === 'share'
        ? `${percentOf(value)} %`
        : `${exactly.format(value)} ${figure.unit}`;
  const { value } = figure;
  const amount =
    value === null
      ? 'no number'
      : typeof value === 'number'
        ? number(value)
        : `${number(value[0])} to ${number(value[1])}`;
  const bound = boundWords[figure.bound];
  const per = perInWords(figure.per);
  const read = figure.readBecause === null ? '' : `; read by an editor: ${figure.readBecause}`;
  return `${bound}${amount}${per} (${natureWords[figure.nature]}${read})`;
}

/** For what a number counts once; of a thing by its name, `for each load`. */
function perInWords(per: Per): string {
  return isKnownPer(per) ? perWords[per] : ` for ${per}`;
}

function isKnownPer(per: Per): per is keyof typeof perWords {
  return Object.hasOwn(perWords, per);
}

const exactly = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });

const shortly = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** Hundredths as they are; of those that do not end, a third, four digits. */
function percentOf(share: number): string {
  const whole = exactly.format(share * 100);
  return whole.length < 15 ? whole : shortly.format(share * 100);
}

const boundWords: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  vague: '',
};

/** What is said of a sum whose words leave open what it is. */
export const unclearNature = 'income or stock: not said';

const natureWords: Readonly<Record<Figure['nature'], string>> = {
  income: 'as income',
  stock: 'as a stock, not income',
  unclear: unclearNature,
  spending: 'as an outlay, not income',
  price: 'as a price',
  debt: 'as a debt, not income',
  count: 'as a count',
  share: 'as a share',
};
