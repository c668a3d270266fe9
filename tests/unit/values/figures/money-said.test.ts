import { describe, test } from 'vitest';
import type { Bound, Per } from '../../../../src/values/figures/figure.ts';
import { expectFigure } from './expect-figure.ts';
import type { FigureCase } from './expect-figure.ts';

const usd = { currency: 'USD' } as const;

describe('how exactly a number is said', () => {
  test.each<[string, Bound]>([
    ['45', 'exact'],
    ['some 45', 'about'],
    ['nearly 45', 'about'],
    ['almost 45', 'about'],
    ['around 45', 'about'],
    ['roughly 45', 'about'],
    ['approximately 45', 'about'],
    ['close to 45', 'about'],
    ['an estimated 45', 'about'],
    ['circa 45', 'about'],
    ['c. 45', 'about'],
    ['~45', 'about'],
    ['in the region of 45', 'about'],
    ['45 or so', 'about'],
    ['45 people or so', 'about'],
    ['more than 45', 'over'],
    ['just over 45', 'over'],
    ['over the 45', 'over'],
    ['in excess of 45', 'over'],
    ['exceeding 45', 'over'],
    ['at least 45', 'at-least'],
    ['at least some 45', 'at-least'],
    ['no fewer than 45', 'at-least'],
    ['45 or more', 'at-least'],
    ['45-plus', 'at-least'],
    ['45+', 'at-least'],
    ['45 at least', 'at-least'],
    ['up to 45', 'up-to'],
    ['as many as 45', 'up-to'],
    ['no more than 45', 'up-to'],
    ['fewer than 45', 'up-to'],
    ['under 45', 'up-to'],
    ['at most 45', 'up-to'],
    ['45 or less', 'up-to'],
    ['over the river, 45', 'exact'],
    ['about them: 45', 'exact'],
  ])('%s: %s', (words, bound) => {
    expectFigure(words, 45, { bound });
  });
});

/** Every phrase that says how exactly a number is meant, by what it says. */
const phrases: Readonly<Record<'before' | 'after' | 'last', Partial<Record<Bound, string>>>> = {
  before: {
    about:
      'in the neighbourhood of, in the region of, in the order of, more or less, an estimated, close to, near to, about, around, roughly, approximately, approx, nearly, almost, some, estimated, circa, ca, c, ~',
    over: 'in excess of, more than, greater than, higher than, upwards of, upward of, over, above, exceeding, exceeds, exceeded, topping',
    'at-least':
      'a minimum of, no less than, not less than, no fewer than, not fewer than, at least, minimum',
    'up-to':
      'a maximum of, no more than, not more than, as much as, as many as, as high as, less than, fewer than, lower than, at most, up to, under, below, maximum',
  },
  after: {
    about: 'or thereabouts, more or less, or so, approximately',
    'at-least': 'or more, and more, and over, at least, plus, +',
    'up-to': 'or fewer, or less, at most',
  },
  last: {
    about: 'or thereabouts, more or less, or so, approximately',
    'at-least': 'or more, and more, and over, at least, plus, +',
    'up-to': 'or fewer, or less, at most',
  },
};

const eachPhrase = (place: keyof typeof phrases) =>
  Object.entries(phrases[place]).flatMap(([bound, list]) =>
    list.split(', ').map((phrase) => [phrase, bound as Bound] as const),
  );

describe('every phrase', () => {
  test.each(eachPhrase('before'))('%s 45 men: %s', (phrase, bound) => {
    expectFigure(`${phrase} 45 men`, 45, { bound });
  });

  test.each(eachPhrase('after'))('45 %s of the men: %s', (phrase, bound) => {
    expectFigure(`45 ${phrase} of the men`, 45, { bound });
  });

  test.each(eachPhrase('last'))('45 men %s: %s', (phrase, bound) => {
    expectFigure(`45 men ${phrase}`, 45, { bound });
  });
});

describe('what a number counts once for', () => {
  test.each<[string, Per]>([
    ['45', 'none'],
    ['45 a day', 'day'],
    ['45 per day', 'day'],
    ['45 each day', 'day'],
    ['45 every day', 'day'],
    ['45-a-day', 'day'],
    ['45/day', 'day'],
    ['45 daily', 'day'],
    ['45 people a day', 'day'],
    ['a daily 45', 'day'],
    ['45 a month', 'month'],
    ['45 monthly', 'month'],
    ['45 a year', 'year'],
    ['45 per annum', 'year'],
    ['45 annually', 'year'],
    ['an annual 45', 'year'],
    ['daily income of 45', 'day'],
    ['45 per person', 'head'],
    ['45 a head', 'head'],
    ['45 per capita', 'head'],
    ['45 apiece', 'head'],
    ['45 each', 'head'],
    ['45 a day later', 'none'],
    ['a day after 45', 'none'],
    ['45 last year', 'none'],
    ['45 per barrel', 'item'],
  ])('%s: %s', (words, per) => {
    expectFigure(words, 45, { per });
  });
});

describe('amounts without a number', () => {
  test.each<FigureCase>([
    ['dozens', null],
    ['dozens of bodies', null],
    ['thousands', null],
    ['tens of thousands', null],
    ['hundreds of thousands', null],
    ['several hundred', null],
    ['a few thousand', null],
    ['a couple of hundred', null],
    ['multi-million dollar', null, usd],
    ['more than dozens', null],
    ['significant revenues', null],
    ['huge profits', null],
    ['huge daily profits', null, { per: 'day' }],
    ['multiple sources', null],
    ['a majority', null],
    ['an increasing number of reports', null],
    ['some doctors', null],
  ])('%s', expectFigure);
});
