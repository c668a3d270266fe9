import { parse } from 'edtf';
import type { IntervalNode, ListNode, Node, SetNode, SingleNode } from 'edtf';
import { partOf } from './date-part.ts';
import type { DateFault, DatePart } from './date-part.ts';

/** A side of a span that has no date: it lasts without end, or its end is not known. */
export type OpenSide = 'open' | 'unknown';

/** A span of which at least one side has a date. */
export interface DateSpan {
  readonly kind: 'span';
  readonly from: DatePart | OpenSide;
  readonly to: DatePart | OpenSide;
}

/** One of several dates or spans of them, or all of them. */
export interface DateList {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly (readonly [DatePart] | readonly [DatePart, DatePart])[];
  readonly orEarlier: boolean;
  readonly orLater: boolean;
}

/** A date as a writer wrote it. */
export type WrittenDate =
  { readonly kind: 'single'; readonly part: DatePart } | DateSpan | DateList;

const longestDate = 200;

/** Reads a date in EDTF: years 1 to 9999, and what levels 1 and 2 say of them; times of day are left aside. */
export function readDate(text: string): WrittenDate | DateFault {
  const read = known.get(text) ?? readAnew(text);
  if (known.size < mostKnown) known.set(text, read);
  return read;
}

/** Dates that were read: an investigation writes few, and each is asked for on many pages. */
const known = new Map<string, WrittenDate | DateFault>();
const mostKnown = 10_000;

function readAnew(text: string): WrittenDate | DateFault {
  const node = parsed(text);
  if (node === undefined) return hasImpossibleNumber(text) ? 'impossible' : 'not-edtf';
  const date = fromNode(node);
  if (typeof date === 'string') return date;
  return spansOf(date).some(endsBeforeItBegins) ? 'impossible' : date;
}

function parsed(text: string): Node | undefined {
  if (text.length > longestDate) return undefined;
  return (
    parsedWith(text, {}) ?? parsedWith(text, { seasonIntervals: true, seasonUncertainty: true })
  );
}

/** The package throws where a text is no EDTF; with its seasons allowed also at a span without beginning. */
function parsedWith(text: string, constraints: Parameters<typeof parse>[1]): Node | undefined {
  try {
    return parse(text, constraints);
  } catch {
    return undefined;
  }
}

/** Whether only the numbers of its months or days keep a text from being EDTF. */
function hasImpossibleNumber(text: string): boolean {
  const mended = text.replace(/(-[?~%]?)\d\d(?!\d)/g, (_, dash: string) => `${dash}01`);
  return mended !== text && parsed(mended) !== undefined;
}

function fromNode(node: Node): WrittenDate | DateFault {
  if (node.type === 'Interval') return fromInterval(node);
  if (node.type === 'Set' || node.type === 'List') return fromList(node);
  const part = partOf(node);
  return typeof part === 'string' ? part : { kind: 'single', part };
}

function fromInterval({ values: [lower, upper] }: IntervalNode): WrittenDate | DateFault {
  const from = intervalSide(lower);
  const to = intervalSide(upper);
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return 'not-edtf';
  return { kind: 'span', from, to };
}

function intervalSide(node: IntervalNode['values'][number]): DatePart | OpenSide | DateFault {
  if (node === null) return 'unknown';
  return typeof node === 'number' ? 'open' : partOf(node);
}

function fromList(node: SetNode | ListNode): WrittenDate | DateFault {
  const members: ([DatePart] | [DatePart, DatePart])[] = [];
  for (const value of node.values) {
    const range = isRange(value);
    const first = partOf(range ? value[0] : value);
    const last = range ? partOf(value[1]) : first;
    if (isFault(first)) return first;
    if (isFault(last)) return last;
    members.push(range ? [first, last] : [first]);
  }
  return {
    kind: node.type === 'Set' ? 'one-of' : 'all-of',
    members,
    orEarlier: node.earlier === true,
    orLater: node.later === true,
  };
}

function isRange(
  value: SingleNode | readonly [SingleNode, SingleNode],
): value is readonly [SingleNode, SingleNode] {
  return Array.isArray(value);
}

function isFault(part: DatePart | OpenSide | DateFault): part is DateFault {
  return part === 'not-edtf' || part === 'impossible' || part === 'not-read';
}

function spansOf(date: WrittenDate): (readonly [DatePart, DatePart])[] {
  if (date.kind === 'single') return [];
  if (date.kind !== 'span') return date.members.filter((member) => member.length === 2);
  const { from, to } = date;
  return typeof from === 'string' || typeof to === 'string' ? [] : [[from, to]];
}

function endsBeforeItBegins([from, to]: readonly [DatePart, DatePart]): boolean {
  return from.earliest !== null && to.latest !== null && to.latest < from.earliest;
}
