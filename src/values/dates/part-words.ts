import type { DatePart, Unit } from './date-part.ts';

/** The names of the twelve months. */
export type Months = readonly string[];

/** One date in words, its doubts first or, where only a part of it is doubted, after it. */
export function partInWords(part: DatePart, months: Months): string {
  const plain =
    part.masked === null ? knownWords(part, months) : maskedWords(part, part.masked, months);
  const perhaps = isWhollyDoubted(part, part.uncertain) ? 'perhaps ' : '';
  const about = isWhollyDoubted(part, part.approximate) ? 'about ' : '';
  const doubts = [
    ...(perhaps === '' ? partly(part.uncertain, 'uncertain') : []),
    ...(about === '' ? partly(part.approximate, 'approximate') : []),
  ];
  return `${perhaps}${about}${plain}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;
}

/** Whether a date is known to its last digit and not doubted. */
export function isPlain(part: DatePart): boolean {
  return part.masked === null && part.uncertain.length + part.approximate.length === 0;
}

/** Several dates in words; the month and year that all have in common are said with the last one only. */
export function partsInWords(parts: readonly DatePart[], months: Months): string[] {
  const [first] = parts;
  const size = first?.values.length ?? 0;
  const alike = parts.every(
    (part) => part.kind === 'date' && isPlain(part) && part.values.length === size,
  );
  const isCommon = (index: number) =>
    parts.every((part) => part.values[index] === first?.values[index]);
  const common = !alike || size === 1 || !isCommon(0) ? 0 : size === 3 && isCommon(1) ? 2 : 1;
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    return common === 0 || last
      ? partInWords(part, months)
      : valuesInWords(
          part.values.map((value, at) => (at < common ? undefined : value)),
          months,
        );
  });
}

function knownWords({ kind, values }: DatePart, months: Months): string {
  const [first = 0, second = 0] = values;
  if (kind === 'decade') return `the ${first}0s`;
  if (kind === 'century') return `the years ${first}00 to ${first}99`;
  if (kind === 'season') return `${seasons[second - 21] ?? 'a part of'} ${first}`;
  return valuesInWords(values, months);
}

function valuesInWords(values: readonly (number | undefined)[], months: Months): string {
  const [year, month, day] = values;
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((word) => word !== undefined).join(' ');
}

const unitsInOrder: readonly Unit[] = ['year', 'month', 'day'];

/** The seasons and other parts of a year, from EDTF's number 21 on. */
const seasons = [
  ...['spring', 'summer', 'autumn', 'winter'],
  ...['northern spring', 'northern summer', 'northern autumn', 'northern winter'],
  ...['southern spring', 'southern summer', 'southern autumn', 'southern winter'],
  ...[
    'the first quarter of',
    'the second quarter of',
    'the third quarter of',
    'the last quarter of',
  ],
  ...['the first third of', 'the second third of', 'the last third of'],
  ...['the first half of', 'the second half of'],
];

/** A date with unknown digits, X for each: what is known of it. */
function maskedWords(part: DatePart, masked: readonly string[], months: Months): string {
  const [year = '', month, day] = masked;
  const unit = unitsInOrder[masked.length - 1] ?? 'day';
  const name = months[(part.values[1] ?? 1) - 1] ?? '';
  const monthKnown = month !== undefined && !month.includes('X');
  const dayUnknown = day === undefined || day === 'XX';
  if (year === 'XXXX') {
    if (masked.length === 1) return 'an unknown year';
    if (!monthKnown || (!dayUnknown && day.includes('X'))) return `a ${unit} in an unknown year`;
    const dayWords = day === undefined ? '' : dayUnknown ? 'a day in ' : `${part.values[2]} `;
    return `${dayWords}${name} of an unknown year`;
  }
  if (masked.length === 1 && /^\d{3}X$/.test(year)) return `a year in the ${year.slice(0, 3)}0s`;
  if (!year.includes('X') && dayUnknown) {
    if (month === 'XX') return `a ${unit} in ${year}`;
    if (monthKnown) return `a day in ${name} ${year}`;
  }
  const [from, to] = partsInWords(boundsAs(part, masked.length), months);
  return `a ${unit} from ${from} to ${to}`;
}

/** The first and the last year, month or day that a date can be. */
function boundsAs(part: DatePart, size: number): DatePart[] {
  return [part.earliest, part.latest].map((day) => ({
    ...part,
    masked: null,
    uncertain: [],
    approximate: [],
    values: (day ?? '').split('-').slice(0, size).map(Number),
  }));
}

function isWhollyDoubted({ kind, values }: DatePart, doubted: readonly Unit[]): boolean {
  return doubted.length === (kind === 'date' ? values.length : 1);
}

/** A doubt about some of year, month and day only. */
function partly(doubted: readonly Unit[], doubt: string): string[] {
  return doubted.length === 0 ? [] : [`${doubted.join(' and ')} ${doubt}`];
}
