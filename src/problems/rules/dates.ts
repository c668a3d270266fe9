import type { Rule } from './rule.ts';

/** Rules on dates. */
export const datesRules = {
  'date-not-edtf': {
    says: 'This is not a date in EDTF.',
    remedy: 'Write 2015-02-17, 2015-02, 2015-02-18?, 2014-12/2015-02 or the like.',
  },
  'date-not-read': {
    says: 'This is a date in EDTF, of a year that is not read here.',
    remedy: 'Write a year from 0001 to 9999; say an earlier or a later one in words.',
  },
  'date-impossible': {
    says: 'There is no such day, or a span ends before it begins.',
    remedy: 'Mend the date.',
  },
  'event-later-than-article': {
    says: 'This event begins after the article that reports it was published.',
    remedy: 'Mend the date of the event or of the article, or name the article that reports it.',
  },
  'too-many-matter': {
    says: 'More events are said to matter than are drawn first.',
    remedy: 'Leave `matters` out at the less important ones: ten may have it.',
  },
  'rival-dates': {
    says: 'Two events date the same claim to different days, and no difference has both.',
    remedy: 'Make it a difference with the words of both, or mend a date.',
  },
} as const satisfies Record<string, Rule>;
