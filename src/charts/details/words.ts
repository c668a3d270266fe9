import type { DetailSeen } from './layout.ts';

/** Words of the trail in short. */
export const detailsWords = {
  page: 'Who says so in each text, and in which words',
  summary: 'The picture as a list',
  later: 'later',
  seen: {
    printed: 'in an article',
    outside: 'only in outside documents',
  } satisfies Readonly<Record<Exclude<DetailSeen, null>, string>>,
  nowhere: 'in no text whose month is known',
} as const;
