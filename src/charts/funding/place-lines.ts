import { endsOf } from './columns.ts';
import type { Lanes } from './lanes.ts';
import type { FundingLine } from './lines.ts';
import type { FundingWords } from './layout.ts';
import { drawLine } from './draw-line.ts';
import type { ColumnPlaces, PlacedBox, RowPlaces } from './place-boxes.ts';
import { fundingSizes } from './sizes.ts';
import type { Group, Link, Mark, Sign, Text } from '../kit/scene.ts';
import { markAt, markHeight, markWidth, textAt } from '../kit/text.ts';

/** A line with the height of its level stretch. */
export interface PlacedLine {
  readonly line: FundingLine;
  readonly y: number;
  readonly link: Link;
}

const { gap, bend, arrow } = fundingSizes;
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
    const run = {
      near: { x: from, y: at.near },
      far: { x: turns ? from : reach, y: far === graph.bar ? y : at.far },
      level,
      turns,
      runsBack,
    };
    const moves = `${runsBack || turns ? words.back : ''}${words.moves[line.flow.moves]}`;
    const link: Link = {
      kind: 'link',
      href: words.lineHref(line.flow.id),
      id: line.flow.id,
      shapes: [
        ...drawLine(run, line.rests),
        ...placeMarks(line.speakers.map(words.signOf), x, y, room),
        sayOnLine(moves, x, y),
        ...(passed === null ? [] : [sayOnLine(words.straight, passed + 8, y)]),
      ],
    };
    return { line, y, link };
  });
}

/** Lines that share a channel are one trail: they light up together. */
export function joinTrails(lines: readonly PlacedLine[]): Group[] {
  const trails: PlacedLine[][] = [];
  for (const line of lines) {
    const ends = throughOf(line);
    const met = trails.filter((trail) =>
      trail.some((other) => throughOf(other).some((id) => ends.includes(id))),
    );
    for (const trail of met) trails.splice(trails.indexOf(trail), 1);
    trails.push([...met.flat(), line]);
  }
  return trails.map((trail) => ({
    kind: 'group',
    of: 'trail',
    data: { 'data-lines': trail.map(({ line }) => line.number).join(' ') },
    shapes: trail.map(({ link }) => link),
  }));
}

function throughOf({ line: { from, to } }: PlacedLine): string[] {
  return [from, to].filter(({ kind }) => kind !== 'stream' && kind !== 'group').map(({ id }) => id);
}

function sayOnLine(text: string, x: number, y: number): Text {
  return textAt(text, x, y - 12, { soft: true });
}

/** Signs side by side on the line; those for which there is no room are a number. */
function placeMarks(signs: readonly Sign[], x: number, y: number, room: number): Mark[] {
  const widths = signs.map(({ mark }) => markWidth(mark));
  const upTo = (count: number) =>
    widths.slice(0, count).reduce((sum, width) => sum + width + between, -between);
  let count = signs.length;
  const rest = () => (count === signs.length ? [] : [`+${signs.length - count}`]);
  const needed = () =>
    upTo(count) + rest().reduce((sum, mark) => sum + between + markWidth(mark), 0);
  while (count > 0 && needed() > room) count -= 1;
  const shown = [
    ...signs.slice(0, count),
    ...rest().map((mark) => ({ number: 'unnamed', mark, inferred: false })),
  ];
  let at = x;
  return shown.map((sign) => {
    const placed = markAt(sign, at, y - markHeight / 2);
    at += placed.width + between;
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
    const placed = boxes.find((each) => each.id === id);
    const place = graph.places.get(id);
    if (placed === undefined) return 0;
    const { kind, box } = placed;
    const spread = kind === 'stream' && (end === 'near' || turns);
    if (place !== undefined && !spread) return rows.laneY(place.row, place.lane + index);
    const apart = Math.min(8, (box.height - 8) / side.length);
    return box.y + box.height / 2 + (index - (side.length - 1) / 2) * apart;
  };
}
