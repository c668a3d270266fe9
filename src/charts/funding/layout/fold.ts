import type { Link } from '../../kit/scene.ts';
import { textAt } from '../../kit/text.ts';
import type { FundingLane, FundingRow } from '../rows.ts';
import type { FundingWords } from './funding-words.ts';
import { fundingSizes } from './sizes.ts';

/** The rows that are drawn, and how many are folded: of many, those that one article alone names, or none. */
export function foldRows(rows: readonly FundingRow[]): {
  readonly shown: readonly FundingRow[];
  readonly folded: number;
} {
  const shown = rows.filter(
    ({ cells }, at) =>
      at < fundingSizes.mostRows || (cells ?? []).filter((each) => each.length > 0).length > 1,
  );
  return { shown, folded: rows.length - shown.length };
}

/** The lanes that are drawn, and how many are folded. */
export function foldLanes({ lanes }: FundingRow): {
  readonly shown: readonly FundingLane[];
  readonly folded: number;
} {
  const shown = lanes.slice(0, fundingSizes.mostLanes);
  return { shown, folded: lanes.length - shown.length };
}

/** The first lane of a row that reaches the group, on which it is told that no article prints a sum. */
export function laneOfNone({ lanes, noSum }: FundingRow): FundingLane | null {
  return noSum ? (lanes.find(({ end }) => end === 'group') ?? null) : null;
}

/** Words, from the beginning of their baseline, that say how much is folded and lead to the list. */
export function foldedLink(
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  { listHref }: Pick<FundingWords, 'listHref'>,
): Link {
  return { kind: 'link', href: listHref, shapes: [textAt(words, x, y, { weight: '600' })] };
}
