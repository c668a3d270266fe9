import { at } from '../../text/at.ts';
import type { DatePart } from './date-part.ts';
import { isPlain, partInWords, partsInWords } from './part-words.ts';
import type { Months } from './part-words.ts';
import { readDate } from './written-date.ts';
import type { DateList, DateSpan, OpenSide } from './written-date.ts';

const months: Months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonths: Months = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** A date in EDTF as readers see it, every doubt said in words; the text itself where it is no date. */
export function dateInWords(edtf: string): string {
  return inWords(edtf, months);
}

/** The same with short months, for narrow places. */
export function shortDate(edtf: string): string {
  return inWords(edtf, shortMonths);
}

function inWords(edtf: string, names: Months): string {
  const date = readDate(edtf);
  if (typeof date === 'string') return edtf;
  switch (date.kind) {
    case 'single':
      return partInWords(date.part, names);
    case 'span':
      return spanInWords(date, names);
    case 'one-of':
    case 'all-of':
      return listInWords(date, names);
  }
}

function spanInWords({ from, to }: DateSpan, names: Months): string {
  if (typeof from !== 'string' && typeof to !== 'string') return rangeInWords([from, to], names);
  const side = (part: DatePart | OpenSide) =>
    typeof part === 'string' ? 'an unknown date' : partInWords(part, names);
  if (from === 'open') return `until ${side(to)}`;
  if (to === 'open') return `from ${side(from)} on`;
  return `from ${side(from)} to ${side(to)}`;
}

function rangeInWords(range: readonly [DatePart, DatePart], names: Months): string {
  const [from, to] = partsInWords(range, names);
  if (!range.every(isPlain)) return `between ${from} and ${to}`;
  return partInWords(range[0], names) === to ? to : `${from} to ${to}`;
}

function listInWords(date: DateList, names: Months): string {
  const word = date.kind === 'one-of' ? 'or' : 'and';
  const { members } = date;
  const words = members.every((member) => member.length === 1)
    ? partsInWords(members.flat(), names)
    : members.map((member) =>
        member.length === 1 ? partInWords(member[0], names) : rangeInWords(member, names),
      );
  const unit = ['year', 'month', 'day'][(members[0]?.[0].values.length ?? 1) - 1] ?? 'day';
  if (word === 'or' && members.length === 1 && members[0]?.length === 2) {
    words[0] = `a ${unit} from ${at(words, 0)}`;
  }
  const items = [
    ...words,
    ...(date.orEarlier ? ['earlier'] : []),
    ...(date.orLater ? ['later'] : []),
  ];
  const last = items.pop() ?? '';
  return items.length === 0 ? last : `${items.join(', ')} ${word} ${last}`;
}
