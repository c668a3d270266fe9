import { describe, expect, test } from 'vitest';
import { dateInWords, shortDate } from '../../../../src/values/dates/date-words.ts';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { timed } from '../../../support/timed.ts';

describe('days that do not exist', () => {
  test.each([
    '2015-02-30',
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-13',
    '2015-00-10',
    '2015-01-00',
    '2015-42',
    '2015-02-30?',
    '2015-02-30/2015-03-01',
    '2015-02-17/2015-02-16',
    '2016-01/2015',
    '2015-03/2015-02-28',
    '[2015-02-18..2015-02-17]',
    '[2015-02-30,2015-03-01]',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ fault: 'impossible' });
    expect(dateInWords(text)).toBe(text);
  });
});

describe('dates of years that are not read', () => {
  test.each(['0000', '-0044', '-01', '-201', '-0044-21', '0000-21', 'Y170000002', '1950S2'])(
    '%s',
    (text) => {
      expect(parseDate(text)).toEqual({ fault: 'not-read' });
      expect(dateInWords(text)).toBe(text);
    },
  );
});

describe('what is no date', () => {
  test.each([
    '',
    ' ',
    '17 February 2015',
    'February 2015',
    '2015-2-17',
    '17-02-2015',
    '20150217',
    '2015/02/17',
    '2015-02-17 ',
    '2015-02-17/18',
    'open',
    '/',
    '../..',
    '[]',
    '1424181600',
    'constructor',
    'X'.repeat(100_000),
    `[${'2015,'.repeat(50_000)}2015]`,
    `Y${'1'.repeat(50_000)}`,
  ])('%.30s', (text) => {
    const run = () => {
      expect(parseDate(text)).toEqual({ fault: 'not-edtf' });
      expect(shortDate(text)).toBe(text);
    };
    expect(timed(run, 1_000).taken).toBeLessThan(1_000);
  });
});
