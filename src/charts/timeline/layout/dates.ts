import { wrapLabel } from '../../kit/wrap.ts';
import { letters, type Dot, type Scene, type Shape, type Step } from '../../kit/scene.ts';
import { lineAt } from '../../kit/place.ts';
import { placeWords } from '../../kit/text.ts';
import { type Bracket, findBrackets } from './brackets.ts';
import { findGap } from './gaps.ts';
import { type DatesSize, timelineSizes } from './sizes.ts';
import { isHollow, isArticle, type TimelineEvent } from '../timeline.ts';

/** What the picture of the dates that matter says besides the events' own words, and where it leads. */
export interface DatesWords {
  readonly dateOf: (item: TimelineEvent) => string;
  /** The small words under a name; empty where there are none. */
  readonly noteOf: (item: TimelineEvent) => string;
  /** A stretch of so many days in which none of these lies. */
  readonly gap: (days: number) => string;
  readonly hrefOf: (id: string) => string;
}

const { leastColumn, note, noteLeading } = timelineSizes;
const dateLetters = 14;
const dateLeading = 18;
const betweenDates = 16;
const gapHeight = 62;
const bracketStep = 10;
const firstBracket = 14;

/** Lays the dates that matter out, which come in time order, one under the other along a line; the line is cut where long nothing lies. */
export function layoutDates(
  items: readonly TimelineEvent[],
  size: DatesSize,
  words: DatesWords,
): Scene {
  const brackets = findBrackets(items);
  const lanes = Math.max(0, ...brackets.map(({ lane }) => lane + 1));
  const left = size.line + Math.max(40, firstBracket + lanes * bracketStep + 12);
  let y = 4;
  const shapes: Shape[] = [];
  const rows: { readonly top: number; readonly mark: number; readonly bottom: number }[] = [];
  const cuts: Step[] = [];
  const spine: Step[] = [];
  let from: number | null = null;
  for (const [at, item] of items.entries()) {
    const days = at === 0 ? null : findGap(items, at);
    if (days !== null) {
      const { bottom = y } = rows.at(-1) ?? {};
      spine.push(['M', size.line, from ?? bottom], ['V', bottom - 6]);
      const told = wrapLabel(words.gap(days), size.width - left, dateLetters);
      const height = gapHeight + (told.length - 1) * dateLeading;
      cuts.push(...crossAt(size.line, y + 6), ...crossAt(size.line, y + height - 16));
      shapes.push(
        ...placeWords(told, { x: left, width: size.width - left }, y + gapHeight / 2, {
          ...{ size: dateLetters, leading: dateLeading, soft: true },
        }),
      );
      y += height;
      from = null;
    }
    const row = placeDateRow(item, y, left, size, words);
    shapes.push({ kind: 'link', href: words.hrefOf(item.event.id), shapes: row.shapes });
    rows.push({ top: y, mark: row.mark, bottom: y + row.height });
    from ??= days === null ? row.mark : y;
    y += row.height;
  }
  const { mark = 0 } = rows.at(-1) ?? {};
  if (from !== null && from < mark) spine.push(['M', size.line, from], ['V', mark]);
  const lines: Shape[] = [
    ...(spine.length > 0 ? [{ ...lineAt(spine), of: 'thin' }] : []),
    ...(cuts.length > 0 ? [lineAt(cuts)] : []),
    ...brackets.flatMap((bracket) => drawBracket(bracket, rows, size.line)),
  ];
  return { width: size.width, height: Math.ceil(y), letters, shapes: [...lines, ...shapes] };
}

function crossAt(x: number, y: number): Step[] {
  return [
    ['M', x - 9, y],
    ['H', x + 9],
  ];
}

function placeDateRow(
  item: TimelineEvent,
  top: number,
  left: number,
  { width, line, name }: DatesSize,
  words: DatesWords,
): { readonly shapes: Shape[]; readonly mark: number; readonly height: number } {
  const strong = isArticle(item);
  const isBeside = line >= leastColumn;
  const room = { x: left, width: width - left };
  const date = isBeside
    ? wrapLabel(words.dateOf(item), line - 24, dateLetters, strong ? '600' : '400')
    : wrapLabel(words.dateOf(item), room.width, letters, '600');
  const leading = name + 4;
  const label = wrapLabel(item.event.label, room.width, name, 'printed');
  const small = words.noteOf(item);
  const told = small === '' ? [] : wrapLabel(small, room.width, note);
  const over = isBeside ? 0 : date.length * 16 + 2;
  const first = top + over + name;
  const mark = Math.round(first - name / 2 + 3);
  const under = first + (label.length - 1) * leading;
  const beside = isBeside ? date.length * dateLeading + name / 2 : 0;
  return {
    mark,
    height: Math.max(under + told.length * noteLeading - top, beside) + betweenDates + 4,
    shapes: [
      ...(isBeside
        ? placeWords(date, { x: 0, width: line - 24 }, mark + 5, {
            ...{ size: dateLetters, leading: dateLeading, weight: strong ? '600' : '400' },
          })
        : placeWords(date, room, top + 13, { leading: 16, weight: '600' })),
      ...placeWords(label, room, first, { size: name, leading, weight: 'printed' }),
      ...placeWords(told, room, under + noteLeading, {
        ...{ size: note, leading: noteLeading, soft: true },
      }),
      markOf(item, line, mark),
    ],
  };
}

/** A large mark for an article, a diamond for what was said, hollow for what is alleged. */
export function markOf(item: TimelineEvent, x: number, y: number, scale = 1): Dot {
  const form = item.lane === 'said' ? 'diamond' : 'round';
  const half = isArticle(item) ? 9 : form === 'diamond' ? 7 : 5;
  return { kind: 'dot', form, hollow: isHollow(item), x, y, half: Math.round(half * scale) };
}

/** The days on which something can have been, from the first of these dates that lies in them to the last. */
function drawBracket(
  { from, to, lane }: Bracket,
  rows: readonly { readonly mark: number }[],
  line: number,
): Shape[] {
  const [first, last] = [rows[from], rows[to]];
  if (first === undefined || last === undefined) return [];
  const x = line + firstBracket + lane * bracketStep;
  return [
    lineAt([
      ['M', x, first.mark],
      ['H', x + 6],
      ['V', last.mark],
      ['H', x],
    ]),
  ];
}
