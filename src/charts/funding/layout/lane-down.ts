import { joinAttributions } from '../../../model/speakers.ts';
import { breakLabel, labelWidth } from '../../kit/measure.ts';
import { type Shape, type Step, letters } from '../../kit/scene.ts';
import { placeWords, textAt } from '../../kit/text.ts';
import type { FundingLane } from '../rows.ts';
import { placeSigns } from './cells.ts';
import type { FundingWords } from './funding-words.ts';
import { headAt, lineLink, stopAt, wordsOfSums } from './lane-parts.ts';
import { breakBox, placeBox } from './nodes.ts';
import { downSize, fundingSizes } from './sizes.ts';

const { rail, indent } = downSize;
const { leading, boxLeading, boxLetters } = fundingSizes;
/** The line of a lane keeps so much free at its end, for the box and the way from it to the group. */
const leastLine = 120;

/** Draws a lane from the rail to the group, its words over it; a sum stands under the line, where room is kept for it, so that none moves a line. */
export function placeLaneDown(
  lane: FundingLane,
  top: number,
  {
    group,
    tellsNone,
  }: { readonly node: number; readonly group: number; readonly tellsNone: boolean },
  words: FundingWords,
): { readonly shapes: Shape[]; readonly height: number; readonly line: number } {
  const { first, onward, box, grouping } = lane;
  const room = group - indent - 8;
  const told = [
    grouping ? '' : words.lineWords(first),
    onward === null ? '' : words.lineWords(onward),
  ]
    .filter((each) => each !== '')
    .flatMap((each) => breakLabel(each, room, letters, '400', 6));
  const speakers = joinAttributions([...first.speakers, ...(onward?.speakers ?? [])]);
  const signsRoom = box === null ? room - 40 : room - leastLine;
  const at = { x: indent, y: 0, room: signsRoom };
  const { width: signsWidth } = placeSigns(speakers, at, words);
  const after = indent + signsWidth + (signsWidth > 0 ? 4 : 0);
  const boxRoom = group - after - 12 - 34;
  const lines = box === null ? [] : breakBox(box.label, boxRoom);
  const boxWidth = Math.ceil(
    Math.max(0, ...lines.map((line) => labelWidth(line, boxLetters))) + 14,
  );
  const half = box === null ? 10 : (lines.length * boxLeading) / 2 + 6;
  const wordsTop = top + 6;
  const y = Math.round(wordsTop + told.length * leading + half + 4);
  const signs = placeSigns(speakers, { ...at, y }, words);
  const enter: Step[] = [
    ['M', rail, y - 10],
    ['Q', rail, y, rail + 10, y],
    ['H', indent - 2],
  ];
  const left = after + 12;
  const leave: Step[] =
    box === null
      ? [
          ['M', after, y],
          ['H', group - 1],
        ]
      : [
          ['M', after, y],
          ['H', left],
        ];
  const path: Step[] = [...enter, ...leave];
  const above = placeWords(told, { x: indent, width: room }, wordsTop + 11, { leading });
  const sums = wordsOfSums(lane, tellsNone, room, words);
  const sum: Shape[] =
    sums === ''
      ? []
      : [
          textAt(sums, group - 12, y + half + 9, {
            anchor: 'end',
            weight: lane.sums.length > 0 ? '600' : '400',
          }),
        ];
  const line = grouping
    ? ({ kind: 'line', part: 'line', of: 'thin', path } as const)
    : ({ kind: 'line', part: 'line', rests: first.rests, path } as const);
  const height = y - top + half + (lane.end === 'group' ? 13 : 2);
  if (box === null)
    return {
      shapes: [
        lineLink(first, [line, headAt(group - 1, y), ...signs.shapes, ...above, ...sum], words),
      ],
      height,
      line: y,
    };
  const placed = placeBox(lines, { x: left, y, width: boxWidth }, box.kind);
  const right = left + boxWidth;
  return {
    shapes: [
      lineLink(first, [line, ...signs.shapes, ...above], words),
      { ...placed, href: words.nodeHref(box.id) },
      ...endOf(lane, { right, y, group }, words),
      ...sum,
    ],
    height,
    line: y,
  };
}

function endOf(
  { onward, end }: FundingLane,
  { right, y, group }: { readonly right: number; readonly y: number; readonly group: number },
  words: FundingWords,
): Shape[] {
  if (onward !== null) {
    const path: Step[] = [
      ['M', right, y],
      ['H', group - 1],
    ];
    const line: Shape = { kind: 'line', part: 'line', rests: onward.rests, path };
    return [lineLink(onward, [line, headAt(group - 1, y)], words)];
  }
  const path: Step[] = [
    ['M', right, y],
    ['H', right + 16],
  ];
  if (end === 'stop')
    return [
      { kind: 'line', part: 'line', rests: 'printed', path: [...path, ...stopAt(right + 16, y)] },
    ];
  const said = end === 'own-row' ? words.ownRow : words.drawn;
  const [text = ''] = breakLabel(said, group - right - 10, letters, '400', 1);
  return text.length < 4 ? [] : [textAt(text, right + 4, y + 4, { soft: true })];
}
