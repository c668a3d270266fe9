import { breakLabel, labelWidth } from '../kit/measure.ts';
import { letters, type Shape, type Step } from '../kit/scene.ts';
import { markAt, markHeight, markWidth, placeWords } from '../kit/text.ts';
import type { LineArea, PlacedSum, SumWords } from './layout.ts';
import { sumSizes } from './sizes.ts';

const { label, leading, row, open, mark, beside } = sumSizes;

/** With less room than this beside its mark, words stand over it. */
const leastBeside = 120;

/** Draws a sum: whose it is, its mark on the line, and its words beside the mark, or over it where neither side has room; `x` is where its mark stands. */
export function placeSum(
  sum: PlacedSum,
  top: number,
  area: LineArea,
  words: SumWords,
): { readonly shapes: Shape[]; readonly height: number; readonly x: number } {
  const { column, left, right, width } = area;
  const printed = sum.from === 'article';
  const weight = printed ? '600' : '400';
  const room = column > 0 ? column - 28 : width;
  const who = breakLabel(words.sourceOf(sum), room, label, weight, 3);
  const note = sum.figure.nature === 'unclear' ? breakLabel(words.unclear, room, letters) : [];
  const inset = column > 0 ? 14 : 0;
  const ownHeight = (who.length + note.length) * leading;
  const { from, to, x } = extentOf(sum, area);
  const sign = printed ? words.signOf(sum.assertion.attribution) : null;
  const signRoom = sign === null ? 0 : markWidth(sign.mark) + 6;
  const whole = signRoom + labelWidth(sum.shown, label, weight);
  const rightRoom = right - (to + beside);
  const leftRoom = from - beside - left;
  const most = Math.max(rightRoom, leftRoom);
  const isOver = whole > most && (column === 0 || most < leastBeside);
  const valueRoom = isOver ? right - left : most;
  const lines = breakLabel(sum.shown, valueRoom - signRoom, label, weight, isOver ? 3 : 1);
  const valueWidth = signRoom + Math.max(...lines.map((line) => labelWidth(line, label, weight)));
  const whoTop = column > 0 ? top + Math.max(0, (row - ownHeight) / 2) : top;
  const overHeight = isOver ? lines.length * leading : 0;
  const lineTop = column > 0 ? top : top + ownHeight;
  const height =
    column > 0 ? Math.max(overHeight + row, ownHeight + 6) : ownHeight + overHeight + row;
  const middle = column > 0 && !isOver ? top + height / 2 : lineTop + overHeight + row / 2;
  const side = rightRoom >= valueWidth || rightRoom >= leftRoom;
  const valueX = isOver ? left : side ? to + beside : from - beside - valueWidth;
  const valueY = isOver ? lineTop + leading / 2 + 2 : middle;
  return {
    x,
    height: height + (column > 0 ? 0 : 4),
    shapes: [
      ...placeWords(who, { x: inset, width: room - inset }, whoTop + 13, {
        ...{ leading, size: label, weight },
      }),
      ...placeWords(note, { x: inset, width: room - inset }, whoTop + 12 + who.length * leading, {
        leading,
        soft: true,
      }),
      ...drawRate(sum, area, middle),
      ...(sign === null ? [] : [markAt(sign, valueX, valueY - markHeight / 2)]),
      ...placeWords(lines, { x: valueX + signRoom, width: valueWidth - signRoom }, valueY + 4.5, {
        ...{ leading, size: label, weight },
      }),
    ],
  };
}

function extentOf({ rate }: PlacedSum, { scale }: LineArea) {
  const [low, high] = [scale.xOf(rate.from), scale.xOf(rate.to)];
  const from = rate.start === 'open' ? low - open : low - mark;
  const to = rate.end === 'open' ? high + open : high + mark;
  return { from, to, x: (low + high) / 2 };
}

/** A mark, filled where an article prints it; an arrow where the words leave a side open; a bar with two ends where they give two sums. */
function drawRate({ rate, from }: PlacedSum, { scale }: LineArea, y: number): Shape[] {
  const [low, high] = [Math.round(scale.xOf(rate.from)), Math.round(scale.xOf(rate.to))];
  const printed = from === 'article';
  const line = (path: readonly Step[]): Shape => ({
    kind: 'line',
    part: 'line',
    rests: 'printed',
    path,
  });
  const end = (x: number): Step[] => [
    ['M', x, y - 6],
    ['V', y + 6],
  ];
  if (high - low > 7) {
    const bars = [low, high].map((x): Shape => ({
      ...{ kind: 'dot', form: 'bar', hollow: false },
      ...{ x, y, half: 8 },
    }));
    return printed
      ? [
          line([
            ['M', low, y],
            ['H', high],
          ]),
          ...bars,
        ]
      : [line([...end(low), ['M', low, y], ['H', high], ...end(high)])];
  }
  const dot: Shape = {
    kind: 'dot',
    form: printed ? 'bar' : 'round',
    hollow: !printed,
    ...{ x: Math.round((low + high) / 2), y, half: printed ? 8 : 4.5 },
  };
  const way = rate.end === 'open' ? 1 : rate.start === 'open' ? -1 : 0;
  if (way === 0) return [dot];
  const tip = low + way * open;
  const arrow: Shape = {
    kind: 'line',
    part: 'head',
    path: [['M', tip - way * 7, y - 4], ['L', tip, y], ['L', tip - way * 7, y + 4], ['Z']],
  };
  const stem: Step[] = [
    ['M', low, y],
    ['H', tip - way * 3],
  ];
  return printed ? [line(stem), arrow, dot] : [line([...end(low), ...stem]), arrow];
}
