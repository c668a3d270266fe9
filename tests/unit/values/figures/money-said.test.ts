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
    ['some of the 45', 'exact'],
    ['about them: 45', 'exact'],
  ])('%s: %s', (words, bound) => {
    expectFigure(words, 45, { bound });
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
    ['45 per barrel', 'none'],
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
