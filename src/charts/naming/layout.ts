import { labelWidth } from '../kit/measure.ts';
import { boxAt, hairAt } from '../kit/place.ts';
import { letters, type Scene, type Shape } from '../kit/scene.ts';
import { linesAt, textAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';

/** A said source of income, and of each article whether it names it. */
export interface NamingRow {
  readonly label: string;
  readonly named: readonly boolean[];
}

/** What is said beside the marks. */
export interface NamingSaid {
  readonly below: string;
  readonly of: (named: number, all: number) => string;
}

/** More articles than this have no columns of their own: their number is told. */
const mostColumns = 6;
const pad = 6;

/** Lays sources out one under the other, a square where an article names one; those that none names in a band at the end. */
export function layoutNaming(
  articles: readonly string[],
  rows: readonly NamingRow[],
  { below, of }: NamingSaid,
  width: number,
): Scene {
  const apart = articles.length <= mostColumns;
  const widths = apart ? articles.map((name) => columnFor(name, width, articles.length)) : [90];
  const begin = width - widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map(
    (_, at) => begin + widths.slice(0, at).reduce((sum, each) => sum + each, 0),
  );
  const heads = apart
    ? articles.map((name, at) => wrapLabel(name, (widths[at] ?? 0) - 6, letters))
    : [];
  const headHeight = Math.max(0, ...heads.map((lines) => lines.length)) * 14 + 4;
  const shapes: Shape[] = heads.flatMap((lines, at) =>
    linesAt(lines, columns[at] ?? 0, 12, { leading: 14, soft: true }),
  );
  let y = headHeight;
  const place = ({ label, named }: NamingRow, weight: '400' | '600'): Shape[] => {
    const lines = wrapLabel(label, begin - pad - 8, 13, weight);
    const height = Math.max(24, lines.length * 16 + 8);
    const words = linesAt(lines, pad, y + 16, { leading: 16, size: 13, weight });
    const count = named.filter(Boolean).length;
    const marks = apart
      ? named.map((named, at) => {
          const x = (columns[at] ?? 0) + 2;
          return named
            ? boxAt('named', [x, y + height / 2 - 6, 12, 12])
            : textAt('–', x + 2, y + height / 2 + 4, { soft: true });
        })
      : [textAt(of(count, named.length), begin, y + 16, { size: 13 })];
    y += height;
    return [...words, ...marks];
  };
  const some = rows.filter(({ named }) => named.some(Boolean));
  some.forEach((row) => {
    shapes.push(...place(row, '400'), hairAt(y, width));
  });
  const none = rows.filter(({ named }) => !named.some(Boolean));
  if (none.length > 0) {
    y += 6;
    const top = y;
    const inside = none.flatMap((row) => place(row, '600'));
    const note = wrapLabel(below, width - 2 * pad, letters);
    inside.push(...linesAt(note, pad, y + 13, { leading: 15, soft: true }));
    y += note.length * 15 + 6;
    shapes.push(boxAt('same', [0, top, width, y - top], inside));
  }
  return { width, height: Math.ceil(y + 1), letters, shapes };
}

/** As wide as the longest word of a name needs, within an equal share of most of the width. */
function columnFor(name: string, width: number, all: number): number {
  const words = name.split(/\s+/u).map((word) => labelWidth(word, letters) + 9);
  return Math.min(Math.max(40, ...words), Math.floor((width * 0.68) / all));
}
