import { expect, test } from 'vitest';
import { arrangeTimeline } from '../../../../src/charts/timeline/timeline.ts';
import type { Event, Investigation } from '../../../../src/model/types.ts';

const event = (id: string, date: string, answers: string | null = null): Event => ({
  ...{ id, statement: id, label: id, words: null, passage: null, date, because: 'b' },
  ...{
    dates: 'said',
    claims: [],
    article: null,
    references: [],
    answers,
    matters: null,
    marks: null,
  },
});

test('an answer stands behind what it answers, though its first day is no later', () => {
  const events = [
    event('a-denial', '2001-03-05', 'report'),
    event('b-denial-of-that', '2001-03-05', 'a-denial'),
    event('report', '2001-03-05/2001-03-07'),
    event('sequel', '2001-03-06'),
  ];
  const source = { events, claims: [], articles: [] } as unknown as Investigation;
  expect(arrangeTimeline(source).map((each) => each.event.id)).toEqual([
    'report',
    'a-denial',
    'b-denial-of-that',
    'sequel',
  ]);
});
