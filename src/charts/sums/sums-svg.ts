import { round, writeBand, writeFades } from '../kit/band-svg.ts';
import { writeMark, writeText } from '../funding/funding-svg.ts';
import { placeRulers } from './place-sums.ts';
import type { PlacedSum, PlacedSumRow, PlacedSums, SumWords } from './sums-placed.ts';
import { svgTag as tag } from '../kit/svg-tag.ts';

/** Where the parts of a drawing lead; null where it stands alone. */
export interface SumLinks {
  readonly sumHref: (id: string) => string;
  readonly rowHref: (id: string) => string | null;
  /** The list, for what has no room. */
  readonly foldedHref: (row: string) => string;
}

/** What sets the ids of several drawings of a page apart; and the ink where no stylesheet has it. */
export interface SumPaint {
  readonly name: string;
  readonly ink?: string;
}

/** A piece of the drawing, at its place in the whole. */
export interface SumPiece {
  readonly y: number;
  readonly height: number;
  readonly inside: string;
}

/** Writes the drawing in pieces, one under the other: the rulers where they stand once, and the rows. */
export function writeSums(
  placed: PlacedSums,
  words: SumWords,
  links: SumLinks | null,
  paint: SumPaint,
): SumPiece[] {
  const fades = `<defs>${writeFades(paint.name)}</defs>`;
  const top = placed.rows[0]?.y ?? placed.height;
  const head = {
    y: 0,
    height: top,
    inside: `${fades}${writeRulers(placed, placed.headAt, words)}`,
  };
  return [head, ...placed.rows.map((row) => writeRow(row, placed, words, links, paint))];
}

function writeRow(
  row: PlacedSumRow,
  placed: PlacedSums,
  words: SumWords,
  links: SumLinks | null,
  paint: SumPaint,
): SumPiece {
  const label = row.label.map(writeText).join('');
  const rowHref = links?.rowHref(row.row.id) ?? null;
  const gridTop = row.rulersAt === null ? row.y : row.rulersAt + 31;
  const hasGrid = placed.headAt !== null || row.rulersAt !== null;
  const folded = row.folded === null ? '' : writeText(row.folded.text);
  const inside = [
    tag(
      'path',
      {
        class: placed.headAt === null ? 'rule lane-line' : 'rule tick',
        d: `M0 ${round(row.y)}H${placed.width}`,
      },
      true,
    ),
    hasGrid ? writeGrid(placed, gridTop, row.y + row.height) : '',
    writeRulers(placed, row.rulersAt, words),
    rowHref === null || label === '' ? label : link(rowHref, label),
    ...row.none.map(writeText),
    ...row.sums.map((sum) => writeSum(sum, links, paint)),
    row.folded === null || links === null ? folded : link(links.foldedHref(row.row.id), folded),
  ].join('');
  return { y: row.y, height: row.height, inside };
}

/** Lines at the powers of ten of a sum a day. */
function writeGrid({ scale }: PlacedSums, top: number, bottom: number): string {
  const ticks = scale?.rulers.find(({ per }) => per === 'day')?.ticks ?? [];
  const d = ticks.map(({ x }) => `M${round(x)} ${round(top)}V${round(bottom)}`).join('');
  return d === '' ? '' : tag('path', { class: 'rule tick', d }, true);
}

function writeRulers(placed: PlacedSums, top: number | null, words: SumWords): string {
  if (placed.scale === null || top === null) return '';
  const { texts, lines } = placeRulers(placed.scale, round(top), placed.left, words);
  return [
    ...lines.map((d) => tag('path', { class: 'rule break', d }, true)),
    ...texts.map(writeText),
  ].join('');
}

function writeSum(
  { sum, band, mark, texts }: PlacedSum,
  links: SumLinks | null,
  paint: SumPaint,
): string {
  const drawn = [
    band === null ? '' : writeBand(band, sum.from === 'document', paint.name, paint.ink),
    mark === null ? '' : writeMark(mark),
    ...texts.map(writeText),
  ].join('');
  return links === null ? drawn : link(links.sumHref(sum.figure.id), drawn);
}

function link(href: string, inside: string): string {
  return `${tag('a', { href, tabindex: -1 })}${inside}</a>`;
}
