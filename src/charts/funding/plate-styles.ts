import type { Investigation } from '../../model/types.ts';
import { arrangeFunding } from './graph.ts';
import { plateHead, rowUnit } from './rows.ts';

/** The rules that give the rows of the plate, and the head above them, the heights that the drawings have. */
export function writePlateStyles(investigation: Investigation): string {
  const heights = new Set(arrangeFunding(investigation).plateRows.map(({ units }) => units));
  return [
    `:root{--row-unit:${rowUnit}px;--plate-head:${plateHead}px}`,
    ...[...heights].sort((a, b) => a - b).map((rows) => `[data-rows='${rows}']{--rows:${rows}}`),
  ].join('');
}

/** The rules by which the path of a line stays lit while its entry in the list is hovered, focused, or led to. */
export function writeLineStyles(investigation: Investigation): string {
  const lit = arrangeFunding(investigation).lines.map(
    ({ number }) =>
      `main:has([data-line='${number}']:is(:hover,:focus-within,:target)) [data-lines~='${number}']`,
  );
  return lit.length === 0 ? '' : `${lit.join(',')}{opacity:1}`;
}
