import { describe, test } from 'vitest';
import { expectDate } from './expect-date.ts';
import type { DateCase } from './expect-date.ts';

describe('spans', () => {
  test.each<DateCase>([
    [
      '2015-02-17/2015-02-18',
      '17 to 18 February 2015',
      '17 to 18 Feb 2015',
      '2015-02-17',
      '2015-02-18',
    ],
    [
      '2015-02-17/2015-03-03',
      '17 February to 3 March 2015',
      '17 Feb to 3 Mar 2015',
      '2015-02-17',
      '2015-03-03',
    ],
    [
      '2014-12-31/2015-01-02',
      '31 December 2014 to 2 January 2015',
      '31 Dec 2014 to 2 Jan 2015',
      '2014-12-31',
      '2015-01-02',
    ],
    [
      '2014-02-17/2015-02-17',
      '17 February 2014 to 17 February 2015',
      '17 Feb 2014 to 17 Feb 2015',
      '2014-02-17',
      '2015-02-17',
    ],
    ['2015-01/2015-03', 'January to March 2015', 'Jan to Mar 2015', '2015-01-01', '2015-03-31'],
    [
      '2014-12/2015-02',
      'December 2014 to February 2015',
      'Dec 2014 to Feb 2015',
      '2014-12-01',
      '2015-02-28',
    ],
    [
      '2015-01/2015-03-15',
      'January 2015 to 15 March 2015',
      'Jan 2015 to 15 Mar 2015',
      '2015-01-01',
      '2015-03-15',
    ],
    ['2014/2016', '2014 to 2016', '2014 to 2016', '2014-01-01', '2016-12-31'],
    [
      '2014-21/2014-22',
      'spring 2014 to summer 2014',
      'spring 2014 to summer 2014',
      '2014-03-01',
      '2014-08-31',
    ],
    ['2015-02-17/2015-02-17', '17 February 2015', '17 Feb 2015', '2015-02-17', '2015-02-17'],
    ['2014/..', 'from 2014 on', 'from 2014 on', '2014-01-01', null],
    ['../2015-02', 'until February 2015', 'until Feb 2015', null, '2015-02-28'],
    [
      '2014-12/',
      'from December 2014 to an unknown date',
      'from Dec 2014 to an unknown date',
      '2014-12-01',
      null,
    ],
    ['/2015', 'from an unknown date to 2015', 'from an unknown date to 2015', null, '2015-12-31'],
  ])('%s: %s', expectDate(false));
});

describe('one of several, or all of them', () => {
  test.each<DateCase>([
    [
      '[2015-02-17,2015-02-18]',
      '17 or 18 February 2015',
      '17 or 18 Feb 2015',
      '2015-02-17',
      '2015-02-18',
    ],
    [
      '[2015-02-18,2015-02-17]',
      '18 or 17 February 2015',
      '18 or 17 Feb 2015',
      '2015-02-17',
      '2015-02-18',
    ],
    [
      '[2015-02-17,2015-02-18,2015-02-20]',
      '17, 18 or 20 February 2015',
      '17, 18 or 20 Feb 2015',
      '2015-02-17',
      '2015-02-20',
    ],
    [
      '[2015-02-17,2015-03-03]',
      '17 February or 3 March 2015',
      '17 Feb or 3 Mar 2015',
      '2015-02-17',
      '2015-03-03',
    ],
    ['[2015-01,2015-03]', 'January or March 2015', 'Jan or Mar 2015', '2015-01-01', '2015-03-31'],
    ['[2014,2015-03]', '2014 or March 2015', '2014 or Mar 2015', '2014-01-01', '2015-03-31'],
    ['[2015]', '2015', '2015', '2015-01-01', '2015-12-31'],
    [
      '[2015-02-17..2015-02-20]',
      'a day from 17 to 20 February 2015',
      'a day from 17 to 20 Feb 2015',
      '2015-02-17',
      '2015-02-20',
    ],
    [
      '[1667,1668,1670..1672]',
      '1667, 1668 or 1670 to 1672',
      '1667, 1668 or 1670 to 1672',
      '1667-01-01',
      '1672-12-31',
    ],
    ['[..2015-02]', 'February 2015 or earlier', 'Feb 2015 or earlier', null, '2015-02-28'],
    ['[2015..]', '2015 or later', '2015 or later', '2015-01-01', null],
    [
      '{2015-02-17,2015-02-18}',
      '17 and 18 February 2015',
      '17 and 18 Feb 2015',
      '2015-02-17',
      '2015-02-18',
    ],
    [
      '{2015-02-17..2015-02-20}',
      '17 to 20 February 2015',
      '17 to 20 Feb 2015',
      '2015-02-17',
      '2015-02-20',
    ],
    [
      '{2015-02,2015-02}',
      'February and February 2015',
      'Feb and Feb 2015',
      '2015-02-01',
      '2015-02-28',
    ],
    ['{2015,2016..}', '2015, 2016 and later', '2015, 2016 and later', '2015-01-01', null],
    ['{..2015}', '2015 and earlier', '2015 and earlier', null, '2015-12-31'],
    ['[2015,XXXX]', '2015 or an unknown year', '2015 or an unknown year', null, null],
    ['[XXXX,2015]', 'an unknown year or 2015', 'an unknown year or 2015', null, null],
  ])('%s: %s', expectDate(false));
});
