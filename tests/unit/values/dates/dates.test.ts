import { describe, test } from 'vitest';
import { expectDate } from './expect-date.ts';
import type { DateCase } from './expect-date.ts';

describe('dates without doubt', () => {
  test.each<DateCase>([
    ['2015', '2015', '2015', '2015-01-01', '2015-12-31'],
    ['0476', '476', '476', '0476-01-01', '0476-12-31'],
    ['2015-02', 'February 2015', 'Feb 2015', '2015-02-01', '2015-02-28'],
    ['2016-02', 'February 2016', 'Feb 2016', '2016-02-01', '2016-02-29'],
    ['2014-12', 'December 2014', 'Dec 2014', '2014-12-01', '2014-12-31'],
    ['2015-02-17', '17 February 2015', '17 Feb 2015', '2015-02-17', '2015-02-17'],
    ['2015-06-01', '1 June 2015', '1 June 2015', '2015-06-01', '2015-06-01'],
    ['2016-02-29', '29 February 2016', '29 Feb 2016', '2016-02-29', '2016-02-29'],
    ['2015-02-17T23:00:00-05:00', '17 February 2015', '17 Feb 2015', '2015-02-17', '2015-02-17'],
    ['201', 'the 2010s', 'the 2010s', '2010-01-01', '2019-12-31'],
    ['19', 'the years 1900 to 1999', 'the years 1900 to 1999', '1900-01-01', '1999-12-31'],
    ['2014-21', 'spring 2014', 'spring 2014', '2014-03-01', '2014-05-31'],
    ['2014-22', 'summer 2014', 'summer 2014', '2014-06-01', '2014-08-31'],
    ['2014-23', 'autumn 2014', 'autumn 2014', '2014-09-01', '2014-11-30'],
    ['2015-24', 'winter 2015', 'winter 2015', '2015-12-01', '2016-02-29'],
    ['2014-25', 'northern spring 2014', 'northern spring 2014', '2014-03-01', '2014-05-31'],
    ['2014-29', 'southern spring 2014', 'southern spring 2014', '2014-09-01', '2014-11-30'],
    ['2014-31', 'southern autumn 2014', 'southern autumn 2014', '2014-03-01', '2014-05-31'],
    [
      '2014-33',
      'the first quarter of 2014',
      'the first quarter of 2014',
      '2014-01-01',
      '2014-03-31',
    ],
    ['2014-36', 'the last quarter of 2014', 'the last quarter of 2014', '2014-10-01', '2014-12-31'],
    ['2014-38', 'the second third of 2014', 'the second third of 2014', '2014-05-01', '2014-08-31'],
    ['2014-41', 'the second half of 2014', 'the second half of 2014', '2014-07-01', '2014-12-31'],
  ])('%s: %s', expectDate(false));
});

describe('dates in doubt', () => {
  test.each<DateCase>([
    ['2015?', 'perhaps 2015', 'perhaps 2015', '2015-01-01', '2015-12-31'],
    ['2014-12~', 'about December 2014', 'about Dec 2014', '2014-12-01', '2014-12-31'],
    ['2015-02-18?', 'perhaps 18 February 2015', 'perhaps 18 Feb 2015', '2015-02-18', '2015-02-18'],
    ['2015-02-18~', 'about 18 February 2015', 'about 18 Feb 2015', '2015-02-18', '2015-02-18'],
    [
      '2015-02-18%',
      'perhaps about 18 February 2015',
      'perhaps about 18 Feb 2015',
      '2015-02-18',
      '2015-02-18',
    ],
    [
      '2015-?02-17',
      '17 February 2015 (month uncertain)',
      '17 Feb 2015 (month uncertain)',
      '2015-02-17',
      '2015-02-17',
    ],
    [
      '?2015-02',
      'February 2015 (year uncertain)',
      'Feb 2015 (year uncertain)',
      '2015-02-01',
      '2015-02-28',
    ],
    [
      '2015-02-~17',
      '17 February 2015 (day approximate)',
      '17 Feb 2015 (day approximate)',
      '2015-02-17',
      '2015-02-17',
    ],
    [
      '2015-02?-17',
      '17 February 2015 (year and month uncertain)',
      '17 Feb 2015 (year and month uncertain)',
      '2015-02-17',
      '2015-02-17',
    ],
    [
      '?2015-~02-17',
      '17 February 2015 (year uncertain, month approximate)',
      '17 Feb 2015 (year uncertain, month approximate)',
      '2015-02-17',
      '2015-02-17',
    ],
    ['2014-21?', 'perhaps spring 2014', 'perhaps spring 2014', '2014-03-01', '2014-05-31'],
    ['199~', 'about the 1990s', 'about the 1990s', '1990-01-01', '1999-12-31'],
    [
      '2015-06?/2016',
      'between perhaps June 2015 and 2016',
      'between perhaps June 2015 and 2016',
      '2015-06-01',
      '2016-12-31',
    ],
    [
      '2014~/2015?',
      'between about 2014 and perhaps 2015',
      'between about 2014 and perhaps 2015',
      '2014-01-01',
      '2015-12-31',
    ],
    [
      '2015-02-17~/..',
      'from about 17 February 2015 on',
      'from about 17 Feb 2015 on',
      '2015-02-17',
      null,
    ],
    [
      '[2015-02-17?,2015-02-18]',
      'perhaps 17 February 2015 or 18 February 2015',
      'perhaps 17 Feb 2015 or 18 Feb 2015',
      '2015-02-17',
      '2015-02-18',
    ],
  ])('%s: %s', expectDate(true));
});

describe('dates with unknown digits', () => {
  test.each<DateCase>([
    ['201X', 'a year in the 2010s', 'a year in the 2010s', '2010-01-01', '2019-12-31'],
    ['20XX', 'a year from 2000 to 2099', 'a year from 2000 to 2099', '2000-01-01', '2099-12-31'],
    ['2015-XX', 'a month in 2015', 'a month in 2015', '2015-01-01', '2015-12-31'],
    ['2015-02-XX', 'a day in February 2015', 'a day in Feb 2015', '2015-02-01', '2015-02-28'],
    ['2015-XX-XX', 'a day in 2015', 'a day in 2015', '2015-01-01', '2015-12-31'],
    [
      '2015-1X',
      'a month from October to December 2015',
      'a month from Oct to Dec 2015',
      '2015-10-01',
      '2015-12-31',
    ],
    [
      '2015-02-1X',
      'a day from 10 to 19 February 2015',
      'a day from 10 to 19 Feb 2015',
      '2015-02-10',
      '2015-02-19',
    ],
    [
      '2015-XX-17',
      'a day from 17 January to 17 December 2015',
      'a day from 17 Jan to 17 Dec 2015',
      '2015-01-17',
      '2015-12-17',
    ],
    [
      '156X-12-25',
      'a day from 25 December 1560 to 25 December 1569',
      'a day from 25 Dec 1560 to 25 Dec 1569',
      '1560-12-25',
      '1569-12-25',
    ],
    ['XXXX', 'an unknown year', 'an unknown year', null, null],
    ['XXXX-12', 'December of an unknown year', 'Dec of an unknown year', null, null],
    ['XXXX-12-25', '25 December of an unknown year', '25 Dec of an unknown year', null, null],
    [
      'XXXX-12-XX',
      'a day in December of an unknown year',
      'a day in Dec of an unknown year',
      null,
      null,
    ],
    ['XXXX-XX-XX', 'a day in an unknown year', 'a day in an unknown year', null, null],
    [
      '2015-XX/2016',
      'between a month in 2015 and 2016',
      'between a month in 2015 and 2016',
      '2015-01-01',
      '2016-12-31',
    ],
  ])('%s: %s', expectDate(false));
});
