import { capital } from '../../text/capital.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Problem } from '../../problems/problem.ts';
import { dayNamesIn } from '../../values/dates/day-names.ts';
import { type DateBounds, parseDate } from '../../values/dates/edtf.ts';
import type { Subject } from '../context/check-context.ts';

/** A weekday without a date is one of the days about the article's: as many lie between at most. */
const mostDays = 8;

const dayLength = 86_400_000;

/** Checks that the date of an event has the weekday, the month and the year that its words name, and that a weekday alone is near its article's date. */
export function checkEventWords({ drafts, investigation }: Subject): Problem[] {
  const dates = new Map(investigation.articles.map(({ slug, date }) => [slug, date.value]));
  const languages = new Map(investigation.articles.map(({ slug, language }) => [slug, language]));
  const passages = new Map(
    investigation.claims
      .flatMap(({ assertions }) => assertions)
      .flatMap((assertion) => assertion.passages)
      .map((passage) => [passage.id, passage]),
  );
  return drafts.events.flatMap((draft) => {
    const { words, date, passage: id } = draft.value;
    const bounds = parseDate(date);
    const passage = passages.get(id ?? '');
    if (words === null || 'fault' in bounds || passage === undefined) return [];
    // Words that do not stand there have a problem of their own.
    const stand = [passage.raw, passage.shown].some((text) => text.includes(words));
    if (!stand) return [];
    const said = readWords(words, languages.get(passage.article) ?? 'en');
    const published = parseDate(dates.get(passage.article) ?? '');
    const note =
      disagree(said, bounds) ?? ('fault' in published ? null : isFar(said, bounds, published));
    if (note === null) return [];
    return [problemAt(placeIn(draft, ['date']), 'event-words-disagree', date, { note })];
  });
}

/** What of a day the words of an event name. */
interface NamedDay {
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function readWords(words: string, language: string): NamedDay {
  const names = dayNamesIn(language);
  const tokens = words.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
  const said = new Set(tokens);
  const found = (list: readonly string[]) => {
    const named = list.flatMap((name, at) =>
      name !== '' && (said.has(name) || said.has(`${name}s`)) ? [at] : [],
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  };
  // The month is a name with a capital; the verb is none.
  const month = /\bmay\b/u.test(words) ? null : found(names.months);
  const years = [...words.matchAll(/\b[12]\d{3}\b/gu)];
  const year = years.length === 1 ? Number(years[0]?.[0]) : null;
  const day = month === null ? null : dayBeside(tokens, names.months[month] ?? '');
  return { weekday: found(names.weekdays), day, month, year };
}

/** The number of a day directly before or after the name of its month, but for the letters of an ordinal and a word such as “of”. */
function dayBeside(tokens: readonly string[], month: string): number | null {
  const kept = tokens.filter((each) => !/^(?:st|nd|rd|th|of|the|de|den|er)$/u.test(each));
  const at = kept.indexOf(month);
  const days = [kept[at - 1], kept[at + 1]].flatMap((each) =>
    /^(?:[1-9]|[12]\d|3[01])$/u.test(each ?? '') ? [Number(each)] : [],
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}

function disagree(
  { weekday, day, month, year }: NamedDay,
  { earliest, latest }: DateBounds,
): string | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [new Date(earliest), new Date(latest)];
  const days = (last.getTime() - first.getTime()) / dayLength;
  if (year !== null && (year < first.getUTCFullYear() || year > last.getUTCFullYear())) {
    return `The words name the year ${year}.`;
  }
  if (
    month !== null &&
    days < 27 &&
    month !== first.getUTCMonth() &&
    month !== last.getUTCMonth()
  ) {
    return `The words name another month.`;
  }
  if (day !== null && days < 27 && !daysFrom(first, days).includes(day)) {
    return `The words name another day of the month.`;
  }
  const offset = weekday === null ? 0 : (weekday - first.getUTCDay() + 7) % 7;
  if (weekday !== null && offset > days) {
    return `It is a ${weekdayOf(first)}, and the words name a ${weekdayNamed(weekday)}.`;
  }
  return null;
}

function daysFrom(first: Date, days: number): number[] {
  return Array.from({ length: days + 1 }, (_, at) =>
    new Date(first.getTime() + at * dayLength).getUTCDate(),
  );
}

function isFar(
  { weekday, month, year }: NamedDay,
  event: DateBounds,
  article: DateBounds,
): string | null {
  if (weekday === null || month !== null || year !== null) return null;
  if (event.latest === null || article.earliest === null) return null;
  const days = (Date.parse(article.earliest) - Date.parse(event.latest)) / dayLength;
  return days <= mostDays
    ? null
    : `The words name a weekday alone, and the article is of ${article.earliest}.`;
}

function weekdayOf(day: Date): string {
  return weekdayNamed(day.getUTCDay());
}

function weekdayNamed(weekday: number): string {
  return capital(dayNamesIn('en').weekdays[weekday] ?? '');
}
