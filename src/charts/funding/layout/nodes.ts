import { breakLabel } from '../../kit/measure.ts';
import type { Box, Rectangle, Shape } from '../../kit/scene.ts';
import { placeWords, textAt } from '../../kit/text.ts';
import type { FundingRow } from '../rows.ts';
import type { FundingWords } from './funding-words.ts';
import { fundingSizes } from './sizes.ts';

const { name, nameLeading, boxLetters, boxLeading } = fundingSizes;

/** A name with, under it, what outside documents say of it. */
export function measureName(
  row: FundingRow,
  room: number,
  words: Pick<FundingWords, 'assessmentOf'>,
) {
  const lines = breakLabel(row.node.label, room, name, '600', 5);
  const said = words.assessmentOf(row.node.id);
  const sign = said === null || said.value === null ? 0 : 16;
  const under = said === null ? [] : breakLabel(said.word, room - sign, 12, '400', 2);
  const height = lines.length * nameLeading + under.length * 15;
  return { lines, said, sign, under, height, room };
}

/** Sets a measured name from its upper left corner. */
export function placeName(
  { lines, said, sign, under, room }: ReturnType<typeof measureName>,
  x: number,
  y: number,
): Shape[] {
  const top = y + lines.length * nameLeading;
  return [
    ...placeWords(lines, { x, width: room }, y + 13, {
      leading: nameLeading,
      size: name,
      weight: '600',
    }),
    ...(said === null || said.value === null
      ? []
      : [{ kind: 'assessment' as const, value: said.value, x, y: Math.round(top + 1) }]),
    ...placeWords(under, { x: x + sign, width: room - sign }, top + 11, { leading: 15 }),
  ];
}

/** The box of a node that lines pass through, about a height. */
export function placeBox(
  lines: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  of: string,
): Box {
  const height = lines.length * boxLeading + 10;
  const top = Math.round(y - height / 2);
  const style = { leading: boxLeading, size: boxLetters };
  const shapes = placeWords(lines, { x: x + 7, width: width - 14 }, top + 17, style);
  return { kind: 'box', of, x, y: top, width, height, shapes };
}

/** The words of a lane's box in lines. */
export function breakBox(label: string, width: number): string[] {
  return breakLabel(label, width - 14, boxLetters, '400', 4);
}

/** The bar of the group over all rows, with its name along it, again and again where it is long. */
export function placeBar(label: string, place: Rectangle): Box {
  const { x, y, width, height } = place;
  const [text = ''] = breakLabel(label, height - 16, name, '600', 1);
  const count = Math.max(1, Math.floor(height / 320));
  const shapes = Array.from({ length: count }, (_, at): Shape => ({
    kind: 'group',
    turned: true,
    at: { x: x + width / 2 + 5, y: y + (height * (at + 0.5)) / count },
    shapes: [textAt(text, 0, 0, { size: name, weight: '600' })],
  }));
  return { kind: 'box', of: 'bar', ...place, shapes };
}
