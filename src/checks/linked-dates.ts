import { listProse } from '../content/list-drafts.ts';
import { problemAt } from '../model/problem-at.ts';
import type { Investigation } from '../model/types.ts';
import type { Problem } from '../problems/problem.ts';
import { dateInWords } from '../values/dates/date-words.ts';
import type { Subject } from './context/check-context.ts';
import { doubts } from './english.ts';

/** A date in running text: a month, with or without its day and its year. */
const dated =
  /(?:(\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{4}))?/gu;

/** Checks that a date in the words of a link is no surer than that of the document or event to which it leads. */
export function checkLinkedDates({ drafts, investigation }: Subject): Problem[] {
  const dates = collectDates(investigation);
  return listProse(drafts).flatMap(({ file, prose }) =>
    prose.references.flatMap(({ kind, id, words, line, column }) => {
      const expected = dates.get(`${kind}:${id}`)?.find((known) => isSurer(words, known));
      if (expected === undefined) return [];
      return [problemAt({ file, line, column }, 'link-date-surer', words, { expected })];
    }),
  );
}

/** The dates of documents, of the copy and of the text, and of events, in words with their doubt. */
function collectDates({ documents, events }: Investigation): ReadonlyMap<string, string[]> {
  const inWords = (...dates: (string | null)[]) =>
    dates.flatMap((date) => (date === null ? [] : [dateInWords(date)]));
  return new Map([
    ...documents.map(
      ({ id, date, textDate }) => [`document:${id}`, inWords(date, textDate)] as const,
    ),
    ...events.map(({ id, date }) => [`event:${id}`, inWords(date)] as const),
  ]);
}

/** Whether words give this date without its doubt; less of it, as the month of a day, is no surer. */
function isSurer(words: string, known: string): boolean {
  const parts = dateNumbers(known);
  const isDoubtful = (text: readonly string[]) => doubts.some((each) => text.includes(each));
  if (!isDoubtful(parts) || isDoubtful(dateNumbers(words))) return false;
  const hasDay = parts.some((part) => /^\d{1,2}$/u.test(part));
  return [...words.matchAll(dated)].some(
    ([, day, ...rest]) =>
      (day !== undefined || !hasDay) &&
      [day, ...rest].every((part) => part === undefined || parts.includes(part)),
  );
}

function dateNumbers(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
