import { breakLabel, labelWidth } from '../kit/measure.ts';
import { type Band, letters, type Link, type Mark, type Sign } from '../kit/scene.ts';
import { linesAt } from '../kit/text.ts';
import type { Axis } from './axis.ts';
import type { DateBand } from './bands.ts';
import type { TimelineWords } from './layout.ts';
import type { TimelineEvent } from './timeline.ts';

type EventWords = Pick<TimelineWords, 'signOf' | 'hrefOf' | 'filtersOf'>;

/** Everything stands on a grid of rows, in pixels; a speaker's sign with its strip needs more of them than a label. */
const row = 5;
const plainHeight = 20;
const signHeight = 25;
const half = 10;
const lineHeight = 15;
const bandHeight = 12;
const narrowestBand = 5;
const fade = 12;
const longFade = 56;
const space = 5;
const between = 10;

/** Stacks the events of a lane, each as a link with its bands, its speaker's sign and its label, in the first rows that are free. */
export function stackEvents(
  items: readonly TimelineEvent[],
  width: number,
  axis: Axis,
  words: EventWords,
): { readonly events: Link[]; readonly height: number } {
  const rows: { from: number; to: number }[][] = [];
  const events = items.map((item) => {
    const options = optionsOf(item, width, axis, words);
    const placed = options.map((option) => ({ option, at: firstFree(rows, option) }));
    const [best] = placed.toSorted((a, b) => a.at - b.at);
    if (best === undefined) throw new Error('An event has no place.');
    const { option, at } = best;
    for (let index = at; index < at + option.rows; index += 1) {
      (rows[index] ??= []).push({ from: option.from, to: option.to });
    }
    return option.draw(at * row);
  });
  return { events, height: rows.length * row };
}

/** One way of setting an event: how far it reaches, over how many rows, and its drawing from a height on. */
interface Option {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly draw: (top: number) => Link;
}

/** The label to the right of the band, or to its left, or, where neither has room, over it. */
function optionsOf(item: TimelineEvent, width: number, axis: Axis, words: EventWords): Option[] {
  const sign = words.signOf(item);
  const spans = item.bands.map((band) => placeBand(band, width, axis));
  const from = Math.min(...spans.map(({ x0 }) => x0));
  const to = Math.max(...spans.map(({ x1 }) => x1));
  const { label, id } = item.event;
  const signWidth = sign === null ? 0 : labelWidth(sign.mark, letters, '600') + 8;
  const before = sign === null ? 0 : signWidth + space;
  const option = (
    reach: { readonly from: number; readonly to: number },
    lines: readonly string[],
    x: number,
    over: boolean,
  ): Option => {
    const wordsHeight =
      sign === null
        ? lines.length * lineHeight
        : Math.max(signHeight, (lines.length + 0.5) * lineHeight);
    const beside = sign === null ? plainHeight : signHeight;
    const height = over ? wordsHeight + bandHeight + space : beside;
    return {
      ...reach,
      rows: Math.ceil(height / row),
      draw: (top) => {
        const middle = top + (over && sign === null ? lineHeight / 2 : half);
        const bandTop = over ? top + wordsHeight + 1 : middle - bandHeight / 2;
        return {
          kind: 'link',
          href: words.hrefOf(id),
          data: words.filtersOf(item),
          shapes: [
            ...stackBands(spans, bandTop, item.draws === 'documents', axis),
            ...(sign === null ? [] : [pageMark(sign, x, middle, signWidth)]),
            ...linesAt(lines, x + before, middle + 4, { leading: lineHeight }),
          ],
        };
      },
    };
  };
  const whole = before + labelWidth(label, letters);
  const right = option({ from, to: to + space + whole }, [label], to + space, false);
  const left = option({ from: from - space - whole, to }, [label], from - space - whole, false);
  const beside = [right, left].filter((each) => each.from >= 0 && each.to <= width);
  if (beside.length > 0) return beside;
  const lines = breakLabel(label, width - before, letters, '400', 3);
  const longest = Math.max(...lines.map((line) => labelWidth(line, letters)));
  const x = Math.max(0, Math.min(from, width - before - longest));
  const reach = { from: Math.min(from, x), to: Math.max(to, x + before + longest) };
  return [option(reach, lines, x, true)];
}

/** The page's own sign of a speaker, its letters about the middle of the label's first line. */
function pageMark(sign: Sign, x: number, middle: number, width: number): Mark {
  const { number, mark, inferred } = sign;
  const place = { x, y: middle - 9.5, width, height: 24 };
  return { kind: 'mark', number, mark, inferred, ...place, strip: true };
}

interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly band: DateBand;
}

/** Where a band begins and ends: what fades reaches out beyond its day, what is open fades away; nothing leaves the drawing. */
function placeBand(band: DateBand, width: number, axis: Axis): Span {
  const { from, to, start, end } = band;
  const known = { start: from ?? to, end: to ?? from };
  let x0 = known.start === null ? 0 : axis.startOf(known.start);
  let x1 = known.end === null ? width : axis.endOf(known.end);
  if (from === null && to !== null) x0 = x1 - longFade;
  if (to === null && from !== null) x1 = x0 + longFade;
  if (start === 'unsure') x0 -= fade;
  if (end === 'unsure') x1 += fade;
  const missing = Math.max(0, narrowestBand - (x1 - x0));
  x0 = Math.max(0, Math.min(x0 - missing / 2, width - narrowestBand));
  x1 = Math.min(width, Math.max(x1 + missing / 2, x0 + narrowestBand));
  return { x0, x1, band };
}

/** Several bands of one event stand under each other, so that each is seen. */
function stackBands(
  spans: readonly Span[],
  top: number,
  hollow: boolean,
  { panels }: Axis,
): Band[] {
  const height = bandHeight / spans.length;
  const inner = spans.length === 1 ? height : Math.max(2, height - 1);
  return spans.map(({ x0, x1, band: { start, end } }, index) => ({
    kind: 'band',
    x: x0,
    y: top + index * height,
    width: x1 - x0,
    height: inner,
    start,
    end,
    hollow,
    broken: !panels.some((panel) => panel.x0 <= x0 && x1 <= panel.x1),
  }));
}

function firstFree(
  rows: readonly (readonly { from: number; to: number }[])[],
  { from, to, rows: needed }: Option,
): number {
  const isFree = (at: number) =>
    (rows[at] ?? []).every((taken) => to + between <= taken.from || taken.to + between <= from);
  for (let at = 0; ; at += 1) {
    let fits = true;
    for (let index = at; index < at + needed; index += 1) fits &&= isFree(index);
    if (fits) return at;
  }
}
