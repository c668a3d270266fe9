import { showTurning } from '../../text/turning.ts';

/** What a cell may hold; a list is joined by spaces. */
export type Cell = string | number | boolean | null | readonly string[];

/** Writes rows as CSV (RFC 4180): a first row of names, every cell in quotation marks, and none that a spreadsheet would reckon as a formula; the code stands for a character that turns words round. The words of `raw` stand as they are in the file. */
export function writeCsv<T extends { readonly [name in keyof T]: Cell }>(
  names: readonly (keyof T & string)[],
  rows: readonly T[],
): string {
  const head = names.map((name) => quoteCell(name));
  const lines = rows.map((row) =>
    names.map((name) => {
      const cell = textOfCell(row[name]);
      return name === 'raw' ? asCell(cell) : quoteCell(cell);
    }),
  );
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(' ') : String(cell);
}

/** An apostrophe before what a spreadsheet takes for the beginning of a formula makes it text. */
function quoteCell(cell: string): string {
  const shown = showTurning(cell);
  const text = /^\s*[-=+@\t\r＝＋－＠]/u.test(cell) ? `'${shown}` : shown;
  return asCell(text);
}

function asCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
