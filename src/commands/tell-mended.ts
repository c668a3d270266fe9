import type { Problem } from '../problems/problem.ts';
import { numberOf } from '../terms/number-of.ts';
import { shorten, toPrintable } from '../problems/printable.ts';

/** What was changed because it is certain: for each change its place, what stood there and what stands there now. */
export function tellMended(mended: readonly Problem[]): string {
  if (mended.length === 0) return 'Nothing could be mended for certain.';
  return [`Mended ${numberOf(mended.length, 'thing')}:`, ...mended.map(tellOne)].join('\n');
}

function tellOne({ file, line, column, ruleId, actual, into, fix }: Problem): string {
  const place = `  ${toPrintable(into ?? file)}:${into === undefined ? `${line}:${column}` : 'end'}  ${ruleId}`;
  if (fix === undefined || fix.kind === 'tabs') return `${place}\n    tabs become spaces`;
  const now = fix.kind === 'quoted' ? `"${actual}"` : fix.words;
  if (fix.kind === 'field') return `${place}\n    added    ${toPrintable(now)}`;
  return `${place}\n    was      ${toPrintable(shorten(actual))}\n    is now   ${toPrintable(shorten(now))}`;
}
