import { scaleLog } from 'd3-scale';
import { labelWidth } from '../kit/measure.ts';
import { boxAt, lineAt } from '../kit/place.ts';
import { letters, type SceneRule, type Scene, type Shape, type Text } from '../kit/scene.ts';
import { linesAt, textAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';

/** A sum on the axis. */
export interface RatioMark {
  /** What it would be in a year. */
  readonly yearly: number;
  readonly who: string;
  readonly amount: string;
  readonly label: string | null;
}

/** What is said beside the sums. */
export interface RatioSaid {
  readonly times: string;
  readonly condition: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
}

const edge = 3;
const leastHeight = 48;

/** Lays the smaller and the larger of two sums out on one axis, whose lines are powers of ten. */
export function layoutRatio(
  [one, other]: readonly [RatioMark, RatioMark],
  { times, condition, axis, tick }: RatioSaid,
  width: number,
): Scene {
  const domain = [
    10 ** Math.floor(Math.log10(one.yearly)),
    10 ** Math.ceil(Math.log10(other.yearly * 1.0001)),
  ];
  const x = scaleLog(domain, [edge, width - edge]);
  const terms = wrapLabel(condition, width, letters);
  const bracket = 30 + terms.length * 15;
  const [left, right] = [x(one.yearly), x(other.yearly)];
  const top = bracket + 16;
  const room = Math.max(40, (right - left - 24) / 2);
  const labels = [
    ...labelsAt(one, left + 9, top, room, 'after'),
    ...labelsAt(other, right - 9, top, room, 'before'),
  ];
  const lowest = Math.max(...labels.map(({ y }) => y));
  const base = Math.max(top + leastHeight, lowest + 8);
  const middle = Math.min(
    Math.max(0, (left + right) / 2 - labelWidth(times, 20, 'printed') / 2),
    width - 110,
  );
  const shapes: Shape[] = [
    textAt(times, middle, 18, { size: 20, weight: 'printed' }),
    ...linesAt(terms, 0, 36, { leading: 15, soft: true }),
    lineAt([
      ['M', left, bracket + 12],
      ['V', bracket],
      ['H', right],
      ['V', bracket + 12],
    ]),
    ...ticksFor(domain, x, width, base, tick),
    lineAt([
      ['M', 0, base],
      ['H', width],
    ]),
    boxAt('bar', [left - 2, top, 5, base - top]),
    boxAt('bar', [right - 3, top, 5, base - top]),
    ...labels,
  ];
  const note = wrapLabel(axis, width, letters);
  shapes.push(...linesAt(note, 0, base + 36, { leading: 15, soft: true }));
  return { width, height: base + 42 + (note.length - 1) * 15, letters, shapes };
}

function labelsAt(
  { who, amount, label }: RatioMark,
  x: number,
  top: number,
  room: number,
  side: 'before' | 'after',
): Text[] {
  const soft = { weight: '400', soft: true, size: letters } as const;
  const strong = { weight: '600', soft: false, size: 13 } as const;
  const lines = [
    ...wrapLabel(who, room, letters).map((text) => ({ text, ...soft })),
    ...wrapLabel(amount, room, 13, '600').map((text) => ({ text, ...strong })),
    ...(label === null ? [] : wrapLabel(label, room, letters)).map((text) => ({ text, ...soft })),
  ];
  const wide = Math.max(...lines.map(({ text, size, weight }) => labelWidth(text, size, weight)));
  const start = side === 'after' ? x : x - wide;
  return lines.map(({ text, ...style }, at) => textAt(text, start, top + 11 + at * 15, style));
}

function ticksFor(
  [from = 1, to = 10]: readonly number[],
  x: (value: number) => number,
  width: number,
  base: number,
  tick: (value: number) => string,
): Shape[] {
  const steps = Math.round(Math.log10(to / from));
  const powers = Array.from({ length: steps + 1 }, (_, at) => from * 10 ** at);
  let free = 0;
  return powers.flatMap((value, at): Shape[] => {
    const line: SceneRule = {
      kind: 'rule',
      of: 'rule',
      path: [
        ['M', x(value), base],
        ['V', base + 5],
      ],
    };
    const words = tick(value);
    const wide = labelWidth(words, letters);
    const start = Math.min(Math.max(0, x(value) - wide / 2), width - wide);
    const last = at === powers.length - 1;
    const beforeLast = width - labelWidth(tick(to), letters);
    if (start < free || (!last && start + wide + 8 > beforeLast)) return [line];
    free = start + wide + 8;
    return [line, textAt(words, start, base + 20, { soft: true })];
  });
}
