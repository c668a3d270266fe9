import { monthOf } from '../../things/trail/dates.ts';
import type { TrailText } from '../../things/trail/trail.ts';

/** A stretch of the axis: whole months, and the texts from them. */
export interface TrailStretch {
  /** The months as ISO days, the end excluded; null for texts without any date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly columns: readonly Column[];
}

/** Texts that stand under each other: those of one day, those of which the day is not known, or all of the stretch. */
export interface Column {
  /** The day, where all are from it. */
  readonly day: string | null;
  /** Texts in the order of their days, and texts that have no order. */
  readonly ordered: readonly TrailText[];
  readonly unordered: readonly TrailText[];
}

/** Divides texts, which come in their order, into months; with a column for each day and one for the others, or one for all. */
export function divideTexts(texts: readonly TrailText[], days: boolean): TrailStretch[] {
  const months = Map.groupBy(texts, monthOf);
  return [...months].map(([month, own]) => {
    const latest = own.reduce(
      (last, text) => ((text.latest ?? '') > last ? (text.latest ?? '') : last),
      '',
    );
    return {
      from: month === null ? null : `${month}-01`,
      to: month === null ? null : monthAfter(latest),
      columns: days ? columnsByDay(own) : [wholeColumn(own)],
    };
  });
}

/** One stretch of two that follow each other. */
export function joinStretches(a: TrailStretch, b: TrailStretch): TrailStretch {
  const texts = [a, b].flatMap(({ columns }) =>
    columns.flatMap(({ ordered, unordered }) => [...ordered, ...unordered]),
  );
  const to = [a.to ?? '', b.to ?? ''].sort().at(-1) ?? null;
  return { from: a.from ?? b.from, to, columns: [wholeColumn(texts)] };
}

/** How many texts a stretch has. */
export function countTexts({ columns }: TrailStretch): number {
  return columns.reduce(
    (sum, { ordered, unordered }) => sum + ordered.length + unordered.length,
    0,
  );
}

function columnsByDay(texts: readonly TrailText[]): Column[] {
  const days = Map.groupBy(
    texts.filter(({ day }) => day !== null),
    ({ day }) => day,
  );
  const unordered = texts.filter(({ day }) => day === null);
  return [
    ...[...days].map(([day, ordered]) => ({ day, ordered, unordered: [] })),
    ...(unordered.length === 0 ? [] : [{ day: null, ordered: [], unordered }]),
  ];
}

function wholeColumn(texts: readonly TrailText[]): Column {
  return {
    day: null,
    ordered: texts.filter(({ day }) => day !== null),
    unordered: texts.filter(({ day }) => day === null),
  };
}

/** The first day of the month after that of an ISO day. */
function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, '2001-03-01'.length);
}
