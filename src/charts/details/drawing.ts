import type { Investigation } from '../../model/types.ts';
import { isolate, link, listed, sentence } from '../../terms/phrases.ts';
import { monthOf } from '../../things/trail/dates.ts';
import { arrangeTrail, type TrailCell, type TrailRow } from '../../things/trail/trail.ts';
import { shortDate } from '../../values/dates/date-words.ts';
import { addressOf } from '../../values/id.ts';
import type { Drawing } from '../kit/drawing.ts';
import { type DetailMonth, type DetailSeen, layoutDetails } from './layout.ts';
import { detailsWords } from './words.ts';

/** Draws in which months each detail was told, up to the month of the last article; what was told later is one column. */
export function drawDetails(investigation: Investigation): Drawing {
  const { texts, rows } = arrangeTrail(investigation);
  const last = texts
    .filter(({ article }) => article !== null)
    .flatMap((text) => monthOf(text) ?? [])
    .reduce((a, b) => (a > b ? a : b), '');
  const monthIn = ({ text }: TrailCell) => {
    const month = monthOf(text);
    return month === null ? null : month > last ? detailsWords.later : month;
  };
  const has = new Set(
    rows.flatMap(({ cells }) => cells.filter(({ words }) => words.length > 0).map(monthIn)),
  );
  const months = [...has].filter((month) => month !== null).toSorted();
  const seenIn = ({ cells }: TrailRow, month: string): DetailSeen => {
    const words = cells.filter((cell) => monthIn(cell) === month).flatMap((cell) => cell.words);
    if (words.some(({ kind }) => kind === 'printed')) return 'printed';
    return words.length > 0 ? 'outside' : null;
  };
  const told = rows.map((row) => ({
    row,
    seen: months.map((month) => seenIn(row, month)),
  }));
  return {
    layout: (width) =>
      layoutDetails(
        months.map((month, at) => monthInWords(month, months[at - 1])),
        told.map(({ row: { detail }, seen }) => ({ label: detail, seen })),
        detailsWords.seen,
        width,
      ),
    summary: detailsWords.summary,
    items: told.map(({ row: { id, detail }, seen }) => {
      const stands = seen.flatMap((each, at) =>
        each === null
          ? []
          : [isolate(`${whenInWords(months[at] ?? '')}, ${detailsWords.seen[each]}`)],
      );
      const name = link(detail, addressOf('detail', id));
      return stands.length === 0
        ? sentence`${name}: ${detailsWords.nowhere}.`
        : sentence`${name}: ${listed(stands, '; ')}.`;
    }),
  };
}

function whenInWords(month: string): string {
  return month === detailsWords.later ? month : shortDate(month);
}

/** The month without its year, which stands over the first month of each. */
function monthInWords(month: string, before: string | undefined): DetailMonth {
  if (month === detailsWords.later) return { name: month, year: null };
  const year = month.slice(0, 4);
  const words = shortDate(month).replace(year, '').trim();
  return { name: words, year: before?.startsWith(year) === true ? null : year };
}
