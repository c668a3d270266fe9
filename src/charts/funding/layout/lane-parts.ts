import { breakLabel } from '../../kit/measure.ts';
import type { SceneLine, Link, Shape, Step } from '../../kit/scene.ts';
import type { FundingLine } from '../lines.ts';
import type { FundingLane } from '../rows.ts';
import type { FundingWords } from './funding-words.ts';
import { fundingSizes } from './sizes.ts';

/** The head of a line that ends at a place. */
export function headAt(x: number, y: number): SceneLine {
  const back = x - fundingSizes.arrow;
  const path: Step[] = [['M', back, y - 4], ['L', x, y], ['L', back, y + 4], ['Z']];
  return { kind: 'line', part: 'head', path };
}

/** The small bar at which a line stops, from its place on. */
export function stopAt(x: number, y: number): Step[] {
  return [
    ['M', x, y - fundingSizes.stop],
    ['V', y + fundingSizes.stop],
  ];
}

/** The sums of a lane in one line of words; that there is none, on the first lane of a row that says so. */
export function wordsOfSums(
  lane: FundingLane,
  tellsNone: boolean,
  room: number,
  words: Pick<FundingWords, 'sum' | 'noSum'>,
): string {
  const told = lane.sums.map((sum) => words.sum(sum)).join('; ');
  const [text = ''] = breakLabel(told === '' && tellsNone ? words.noSum : told, room, 12, '600', 1);
  return text;
}

/** Shapes of a line that lead to it in the list. */
export function lineLink(
  { flow }: FundingLine,
  shapes: readonly Shape[],
  { lineHref }: Pick<FundingWords, 'lineHref'>,
): Link {
  return { kind: 'link', href: lineHref(flow.id), shapes };
}
