import { fundingSizes } from './funding-placed.ts';
import type {
  PlacedBox,
  PlacedFunding,
  PlacedLine,
  PlacedMark,
  PlacedText,
} from './funding-placed.ts';
import { circleOf } from '../kit/assessment-circle.ts';
import { svgTag as tag, svgText } from '../kit/svg-tag.ts';

/** Where the parts of a drawing lead; null where it stands alone. */
export interface FundingLinks {
  readonly lineHref: (id: string) => string;
  readonly rowHref: (id: string) => string | null;
  /** Distinguishes the ids of several drawings of a page. */
  readonly name: string;
}

/** Writes the inside of the drawing: rows, lines with their signs, boxes. */
export function writeFunding(placed: PlacedFunding, links: FundingLinks | null): string {
  return [
    `<path class="rule" d="${placed.rows.map(({ y }) => `M0 ${y}H${placed.width}`).join('')}"/>`,
    ...placed.heads.map(writeText),
    ...trailsOf(placed.lines).map((trail) => writeTrail(trail, links)),
    ...placed.boxes.map((box) => writeBox(box, links)),
    ...placed.rows.map(({ row, texts, sign }) => {
      const words = texts.map(writeText).join('');
      const href = links?.rowHref(row.id) ?? null;
      return [
        href === null || words === '' ? words : link(href, words),
        sign === null
          ? ''
          : `${sign.value === null ? '' : circleOf(sign.value, sign.text.x - 17, sign.text.y - 10)}${writeText(sign.text)}`,
      ].join('');
    }),
  ].join('');
}

/** Lines that share a channel are one trail: they light up together. */
function trailsOf(lines: readonly PlacedLine[]): PlacedLine[][] {
  const trails: PlacedLine[][] = [];
  for (const line of lines) {
    const ends = throughOf(line);
    const met = trails.filter((trail) =>
      trail.some((other) => throughOf(other).some((id) => ends.includes(id))),
    );
    for (const trail of met) trails.splice(trails.indexOf(trail), 1);
    trails.push([...met.flat(), line]);
  }
  return trails;
}

function throughOf({ line: { from, to } }: PlacedLine): string[] {
  return [from, to].filter(({ kind }) => kind !== 'stream' && kind !== 'group').map(({ id }) => id);
}

function writeTrail(trail: readonly PlacedLine[], links: FundingLinks | null): string {
  const numbers = trail.map(({ line }) => line.number).join(' ');
  return `${tag('g', { class: 'trail', 'data-lines': numbers })}${trail.map((line) => writeLine(line, links)).join('')}</g>`;
}

function writeLine(placed: PlacedLine, links: FundingLinks | null): string {
  const { line, marks, words } = placed;
  const d = pathOf(placed);
  const drawn = [
    links === null ? '' : tag('path', { class: 'reach', d }, true),
    tag('path', { class: 'line', 'data-rests': line.rests, d }, true),
    tag('path', { class: 'head', d: headOf(placed) }, true),
    ...marks.map(writeMark),
    ...words.map(writeText),
  ].join('');
  if (links === null) return drawn;
  return link(links.lineHref(line.flow.id), drawn, `${links.name}.${line.flow.id}`);
}

/** Level where it leaves and where it arrives; what turns back comes home under itself. */
function pathOf({ near, far, level, turns }: PlacedLine): string {
  const half = fundingSizes.bend / 2;
  const start = curve(near.x, near.y, near.x + half, level.from, level.y);
  if (turns) {
    const back = level.y + 12;
    const home = `C${at(far.x + half, back)} ${at(far.x + half, far.y)} ${at(far.x, far.y)}`;
    return `${start}H${r(level.to - 6)}a6 6 0 0 1 0 12H${r(level.from)}${home}`;
  }
  const end =
    far.y === level.y && far.x === level.to
      ? `H${r(far.x)}`
      : `H${r(level.to)}C${at(level.to + half, level.y)} ${at(level.to + half, far.y)} ${at(level.to + fundingSizes.bend, far.y)}H${r(far.x)}`;
  return `${start}${end}`;
}

function curve(x: number, y: number, middle: number, to: number, toY: number): string {
  const bent = y === toY ? `H${r(to)}` : `C${at(middle, y)} ${at(middle, toY)} ${at(to, toY)}`;
  return `M${at(x, y)}${bent}`;
}

function headOf({ near, far, turns, runsBack }: PlacedLine): string {
  const { x, y } = runsBack ? near : far;
  const length = fundingSizes.arrow * (runsBack || turns ? 1 : -1);
  return `M${at(x, y)}l${length} -4.5v9z`;
}

function writeBox(box: PlacedBox, links: FundingLinks | null): string {
  const words = box.texts.map(writeText).join('');
  const turned = `<g transform="translate(${r(box.x)} ${r(box.y + box.height / 2)}) rotate(-90)" text-anchor="middle">${words}</g>`;
  const drawn = `${tag('rect', { x: r(box.x) + 0.5, y: r(box.y) + 0.5, width: r(box.width) - 1, height: r(box.height) - 1 }, true)}${box.bar ? turned : words}`;
  const href = links?.rowHref(box.id) ?? null;
  return `${tag('g', { class: 'box', 'data-kind': box.kind })}${href === null ? drawn : link(href, drawn)}</g>`;
}

/** Writes the sign of a speaker. */
export function writeMark({ number, mark, x, y, width, height }: PlacedMark): string {
  return [
    tag('g', { class: 'tick', 'data-speaker': number }),
    tag('rect', { class: 'mark-box', x: r(x), y: r(y), width, height }, true),
    svgText(
      { class: 'mark-letter', x: r(x + width / 2), y: r(y + 12.5), 'text-anchor': 'middle' },
      mark,
    ),
    '</g>',
  ].join('');
}

/** Writes a line of words. */
export function writeText({ x, y, text, size, weight, soft }: PlacedText): string {
  const kind = soft ? 'soft' : weight === '600' ? 'strong' : undefined;
  return svgText(
    {
      class: kind,
      x: r(x),
      y: r(y),
      'font-size': size === fundingSizes.letters ? undefined : size,
    },
    text,
  );
}

function link(href: string, inside: string, id?: string): string {
  return `${tag('a', { href, tabindex: -1, id })}${inside}</a>`;
}

function at(x: number, y: number): string {
  return `${r(x)} ${r(y)}`;
}

/** To half a pixel. */
function r(number: number): number {
  return Math.round(number * 2) / 2 + 0;
}
