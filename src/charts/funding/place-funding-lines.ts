import { endsOf } from './funding-columns.ts';
import type { Lanes } from './funding-lanes.ts';
import type { FundingLine } from './funding-lines.ts';
import {
  fundingSizes,
  type FundingWords,
  type PlacedBox,
  type PlacedLine,
  type PlacedMark,
  type PlacedText,
} from './funding-placed.ts';
import type { ColumnPlaces, RowPlaces } from './place-funding-boxes.ts';
import { labelWidth } from '../kit/label-size.ts';

const { gap, bend, arrow, letters } = fundingSizes;
const markHeight = 17;
const between = 2;

/** Draws each line from the right side of its nearer box, by its lane, to the left side of its farther one; whichever way it runs. */
export function placeLines(
  graph: Lanes,
  lines: readonly FundingLine[],
  boxes: readonly PlacedBox[],
  columns: ColumnPlaces,
  rows: RowPlaces,
  words: FundingWords,
): PlacedLine[] {
  const drawn = graph.drawn.flatMap(({ flow }) => lines.filter((line) => line.flow.id === flow.id));
  const ports = findPorts(graph, drawn, boxes, rows);
  return drawn.map((line): PlacedLine => {
    const { near, far, turns, runsBack, between: span } = endsOf(line.flow, graph.columnOf);
    const from = columns.xOf(span[0]) + columns.box;
    const own = graph.places.get(line.flow.id);
    const at = { near: ports(line, near, 'near'), far: ports(line, far, 'far') };
    const y =
      own !== undefined ? rows.laneY(own.row, own.lane) : far === graph.bar ? at.near : at.far;
    const reach = turns ? from + gap - arrow : columns.xOf(span[1]);
    const to = span[1] - span[0] > 1 && far !== graph.bar ? reach - gap : reach;
    const level = { from: from + bend, to, y };
    const x = level.from + (runsBack ? arrow : 2);
    const room = (turns ? to - 4 : to - arrow) - x;
    const passed = span[1] - span[0] > 1 ? columns.xOf(span[0] + 1) : null;
    return {
      line,
      near: { x: from, y: at.near },
      far: { x: turns ? from : reach, y: far === graph.bar ? y : at.far },
      level,
      turns,
      runsBack,
      marks: placeMarks(line.speakers.map(words.signOf), x, y, room),
      words: [
        told(`${runsBack || turns ? words.back : ''}${words.moves[line.flow.moves]}`, x, y),
        ...(passed === null ? [] : [told(words.straight, passed + 8, y)]),
      ],
    };
  });
}

function told(text: string, x: number, y: number): PlacedText {
  return { text, x, y: y - 12, size: letters, weight: '400', soft: true };
}

/** Signs side by side on the line; those for which there is no room are a number. */
function placeMarks(
  signs: readonly { readonly number: string; readonly mark: string }[],
  x: number,
  y: number,
  room: number,
): PlacedMark[] {
  const widthOf = (mark: string) => Math.max(19, Math.ceil(labelWidth(mark, letters, '600') + 6));
  const widths = signs.map(({ mark }) => widthOf(mark));
  const upTo = (count: number) =>
    widths.slice(0, count).reduce((sum, width) => sum + width + between, -between);
  let count = signs.length;
  const rest = () => (count === signs.length ? [] : [`+${signs.length - count}`]);
  const needed = () => upTo(count) + rest().reduce((sum, mark) => sum + between + widthOf(mark), 0);
  while (count > 0 && needed() > room) count -= 1;
  const shown = [...signs.slice(0, count), ...rest().map((mark) => ({ number: 'unnamed', mark }))];
  let at = x;
  return shown.map(({ number, mark }) => {
    const width = widthOf(mark);
    const placed = { number, mark, x: at, y: y - markHeight / 2, width, height: markHeight };
    at += width + between;
    return placed;
  });
}

/** Where lines meet the sides of boxes: each in a lane of its own, or, where they fan out, close together. */
function findPorts(
  graph: Lanes,
  lines: readonly FundingLine[],
  boxes: readonly PlacedBox[],
  rows: RowPlaces,
) {
  const sides = new Map<string, string[]>();
  const key = (line: FundingLine, end: 'near' | 'far') => `${line.flow.id} ${end}`;
  for (const line of lines) {
    const { near, far, turns } = endsOf(line.flow, graph.columnOf);
    for (const [id, end, side] of [
      [near, 'near', 'right'],
      [far, 'far', turns ? 'right' : 'left'],
    ] as const) {
      const name = `${id} ${side}`;
      sides.set(name, [...(sides.get(name) ?? []), key(line, end)]);
    }
  }
  return (line: FundingLine, id: string, end: 'near' | 'far'): number => {
    const { turns } = endsOf(line.flow, graph.columnOf);
    const side = sides.get(`${id} ${end === 'near' || turns ? 'right' : 'left'}`) ?? [];
    const index = side.indexOf(key(line, end));
    const box = boxes.find((each) => each.id === id);
    const place = graph.places.get(id);
    if (box === undefined) return 0;
    const spread = box.kind === 'stream' && (end === 'near' || turns);
    if (place !== undefined && !spread) return rows.laneY(place.row, place.lane + index);
    const apart = Math.min(8, (box.height - 8) / side.length);
    return box.y + box.height / 2 + (index - (side.length - 1) / 2) * apart;
  };
}
