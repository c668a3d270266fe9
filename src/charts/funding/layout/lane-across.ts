import { breakLabel } from '../../kit/measure.ts';
import { type Shape, type Step, letters } from '../../kit/scene.ts';
import { placeWords, textAt } from '../../kit/text.ts';
import type { FundingLine } from '../lines.ts';
import type { FundingLane } from '../rows.ts';
import { placeSigns } from './cells.ts';
import type { FundingWords } from './funding-words.ts';
import { headAt, lineLink, stopAt, wordsOfSums } from './lane-parts.ts';
import { breakBox, placeBox } from './nodes.ts';
import { type AcrossSize, fundingSizes } from './sizes.ts';

/** Where the columns of the picture begin; `node` is the right side of the nodes of its rows. */
export interface Across {
  readonly size: AcrossSize;
  readonly counted: boolean;
  readonly cell: number;
  readonly node: number;
  readonly box: number;
  readonly onward: number;
  readonly group: number;
}

const { leading, boxLeading } = fundingSizes;
/** What a line takes to bend to its height; then come its signs. */
const bend = 32;
const afterBend = 6;
/** Words end so far over their line. */
const overLine = 13;

/** The words and the room over and under the line of a lane; sums take no room of their own, so that none moves a line. */
export function measureLane(lane: FundingLane, across: Across, words: FundingWords) {
  const { node, box, onward, group, size } = across;
  const direct = lane.box === null;
  const firstRoom = direct ? group - node - bend - 20 - size.sum : box - node - bend - 16;
  const first = lane.grouping ? [] : breakWords(words.lineWords(lane.first), firstRoom);
  const onwardRoom = group - onward - 20;
  const second = lane.onward === null ? [] : breakWords(words.lineWords(lane.onward), onwardRoom);
  const passes = lane.box === null ? [] : breakBox(lane.box.label, size.box);
  const half = passes.length === 0 ? 0 : (passes.length * boxLeading) / 2 + 5;
  const over = Math.max(first.length, second.length) * leading;
  return {
    ...{ first, second, passes },
    up: Math.max(half + 4, over === 0 ? 16 : over + overLine, direct ? 24 : 0),
    down: Math.max(half + 4, 14, lane.onward === null ? 0 : 28),
  };
}

function breakWords(words: string, room: number): string[] {
  return words === '' ? [] : breakLabel(words, room, letters, '400', 5);
}

/** Draws a lane at its height: its line with words and signs, the node that it passes through, and where it ends. */
export function placeLane(
  lane: FundingLane,
  { first, second, passes }: ReturnType<typeof measureLane>,
  at: {
    readonly port: { readonly x: number; readonly y: number };
    readonly y: number;
    readonly tellsNone: boolean;
  },
  across: Across,
  words: FundingWords,
): Shape[] {
  const { box, onward, group, size } = across;
  const { port, y } = at;
  const x = port.x + bend;
  const curve: Step[] = [
    ['M', port.x, port.y],
    ['C', port.x + bend / 2, port.y, port.x + bend / 2, y, x, y],
  ];
  const end = lane.box === null ? group : box;
  const begin = lineFrom(lane.first, curve, { x, y, to: end }, lane.grouping, words);
  const above = (lines: readonly string[], left: number, room: number) =>
    placeWords(lines, { x: left, width: room }, y - overLine - (lines.length - 1) * leading, {
      leading,
    });
  const sums = wordsOfSums(lane, at.tellsNone, size.sum, words);
  const strong = lane.sums.length > 0 ? ('600' as const) : ('400' as const);
  const sum = (height: number) =>
    sums === '' ? [] : [textAt(sums, group - 14, height, { weight: strong, anchor: 'end' })];
  const begins = [
    ...begin,
    ...above(first, x + afterBend, end - x - afterBend - (lane.box === null ? size.sum : 4)),
    ...(lane.box === null ? sum(y - 8) : []),
  ];
  const opening = lineLink(lane.first, begins, words);
  if (lane.box === null) return [opening];
  const through = placeBox(passes, { x: box, y, width: size.box }, lane.box.kind);
  const linked = { ...through, href: words.nodeHref(lane.box.id) };
  if (lane.onward !== null) {
    const from = { x: onward, y, to: group };
    const line = lineFrom(lane.onward, [['M', onward, y]], from, false, words);
    const said = above(second, onward + 10, group - onward - 20);
    const ends = [...line, ...said, ...sum(y + 21)];
    return [opening, linked, lineLink(lane.onward, ends, words)];
  }
  return [opening, linked, ...placeStop(lane, y, across, words)];
}

/** A line from where its path has come, with its signs on it: it makes room for them. */
function lineFrom(
  line: FundingLine,
  path: readonly Step[],
  { x, y, to }: { readonly x: number; readonly y: number; readonly to: number },
  grouping: boolean,
  words: FundingWords,
): Shape[] {
  if (grouping) {
    const whole: Step[] = [...path, ['H', to]];
    return [{ kind: 'line', part: 'line', of: 'thin', path: whole }];
  }
  const room = to - x - afterBend - 26;
  const signs = placeSigns(line.speakers, { x: x + afterBend, y, room }, words);
  const rest = x + afterBend + signs.width + (signs.width > 0 ? 4 : -afterBend);
  const drawn: Step[] = [
    ...path,
    ['H', x + (signs.width > 0 ? 2 : 0)],
    ['M', rest, y],
    ['H', to - 1],
  ];
  return [
    { kind: 'line', part: 'reach', path: drawn },
    { kind: 'line', part: 'line', rests: line.rests, path: drawn },
    headAt(to - 1, y),
    ...signs.shapes,
  ];
}

/** Where a lane does not reach the group: a small bar, or a word on where its node goes on. */
function placeStop(lane: FundingLane, y: number, { onward, group }: Across, words: FundingWords) {
  const to = onward + 26;
  const path: Step[] = [
    ['M', onward, y],
    ['H', to],
  ];
  if (lane.end === 'stop') {
    const whole: Step[] = [...path, ...stopAt(to, y)];
    return [{ kind: 'line' as const, part: 'line' as const, rests: 'printed', path: whole }];
  }
  const said = lane.end === 'own-row' ? words.ownRow : words.drawn;
  const lines = breakLabel(said, group - to - 16, letters, '400', 2);
  return [
    { kind: 'line' as const, part: 'line' as const, of: 'thin', path },
    ...placeWords(lines, { x: to + 6, width: group - to - 16 }, y + 4 - (lines.length - 1) * 7, {
      leading,
      soft: true,
    }),
  ];
}
