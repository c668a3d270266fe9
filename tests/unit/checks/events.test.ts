import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const baker = 'content/events/baker-speaks.yaml';
const visit = 'content/events/visit.yaml';
const earnings = 'content/differences/earnings.md';
const herald = 'content/articles/herald.md';

/** Its words name no weekday. */
const undated: Edit = [baker, 'words: on Monday\n', ''];

describe('an event', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    ['may be of the day of the article', [undated, [baker, '2001-03-05', '2001-03-06']], []],
    [
      'is not later than the article that reports it',
      [undated, [baker, '2001-03-05', '2001-03-07']],
      ['event-later-than-article: 2001-03-07'],
    ],
    [
      'may begin on a day of a span that begins before',
      [[baker, '2001-03-05', '2001-03/2001-05']],
      [],
    ],
    ['may have no known beginning', [[baker, '2001-03-05', '/2001-05-01']], []],
    [
      'is held against the article of its passage where it names none',
      [
        [baker, 'article: herald\n', ''],
        [baker, '2001-03-05', '2001-04'],
      ],
      ['event-later-than-article: 2001-04'],
    ],
    ['that only a document has may be later', [[visit, '2001-03-01', '2002-01-01']], []],
    [
      'that is planned may be later',
      [undated, [baker, 'dates: said', 'dates: planned'], [baker, '2001-03-05', '2002-12-31']],
      [],
    ],
    [
      'is held against the last day that the article may be of',
      [
        undated,
        [herald, 'date: { value: 2001-03-06', "date: { value: '[2001-03-06,2001-03-09]'"],
        [baker, '2001-03-05', '2001-03-09'],
      ],
      [],
    ],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});

describe('a rival date', () => {
  const rival: Edit = [
    visit,
    'dates: said-to-have-happened\nreferences: [inspection]',
    'dates: said\npassage: said-monday/herald/q1\nclaims: [said-monday]',
  ];
  const difference: Edit = [
    earnings,
    '  - assertion: flour-income/gazette',
    '  - assertion: said-monday/herald\n    words: on Monday\n  - assertion: flour-income/gazette',
  ];

  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    ['is told', [rival], ['rival-dates: 2001-03-01']],
    ['is none where a difference has both', [rival, difference], []],
    ['is none where the days may be the same', [rival, [visit, '2001-03-01', '2001-03']], []],
    [
      'is none where one is the start and the other the end',
      [
        rival,
        [visit, 'dates: said\n', 'dates: said\nmarks: start\n'],
        [baker, 'dates: said\n', 'dates: said\nmarks: end\n'],
      ],
      [],
    ],
    [
      'is none where another thing is dated',
      [rival, [visit, 'dates: said\n', 'dates: published\n']],
      [],
    ],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});

test('words that give no date stand once in the article', () => {
  const list = (words: string): Edit => [
    herald,
    'compared:',
    `not-dated:\n  - words: ${words}\n    because: It says how long, not when.\ncompared:`,
  ];
  expect(tellAltered(list('all week'))).toEqual([]);
  expect(tellAltered(list('all year'))).toEqual(['not-dated-missing: all year']);
  expect(tellAltered(list('the'))).toEqual(['not-dated-missing: the']);
});
