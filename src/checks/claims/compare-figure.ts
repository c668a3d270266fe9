import type { FigureValue, ReadFigure } from '../../values/figures/figure.ts';
import { readFigures } from '../../values/figures/read-figure.ts';
import { hasSpelling } from '../../model/spelling.ts';
import type { Figure } from '../../model/types.ts';

type ComparedFigure = Omit<Figure, 'id'>;

type ComparedField = 'value' | 'unit' | 'per' | 'bound';

/** A field of a figure that says another thing than its words. */
interface Disagreement {
  readonly field: ComparedField;
  readonly actual: string;
  readonly expected: string;
}

/** A field that the words, as far as they could be read, do not confirm. */
interface Unread {
  readonly field: ComparedField;
  readonly actual: string;
}

/** What is wrong with a figure beside its words, or what of it they do not confirm. */
interface Comparison {
  readonly disagreements: readonly Disagreement[];
  readonly unread: readonly Unread[];
}

/** Compares a figure with its words: it has to be one of the numbers that they say. What an editor has read is taken as it is. */
export function compareFigure(figure: ComparedFigure, language: string): Comparison {
  const sound: Comparison = { disagreements: [], unread: [] };
  if (figure.readBy !== null) return sound;
  const readings = readFigures(figure.words, language);
  if (readings.length === 0) return figure.value === null ? sound : noNumber(figure);
  return readings
    .map((read) => compareReading(figure, read))
    .reduce((best, each) => (faultsOf(each) < faultsOf(best) ? each : best));
}

/** A disagreement is further from the words than what they do not confirm. */
function faultsOf({ disagreements, unread }: Comparison): number {
  return disagreements.length * 10 + unread.length;
}

function noNumber({ value }: ComparedFigure): Comparison {
  const expected = tellValue(null);
  return { disagreements: [{ field: 'value', actual: tellValue(value), expected }], unread: [] };
}

function compareReading(figure: ComparedFigure, read: ReadFigure): Comparison {
  const { value, per, bound } = figure;
  const said = read.percent && figure.unit === 'share' ? scale(read.value, 0.01) : read.value;
  // Where no number is given, nothing is counted, drawn or compared.
  const open = value === null;
  const thing = namesThing(figure);
  const isRead = (field: ComparedField) => !read.unread.includes(field);
  const disagreements: (Disagreement | false)[] = [
    isRead('value') &&
      !isSameValue(value, said) && {
        field: 'value',
        actual: tellValue(value),
        expected: tellValue(said),
      },
    wrongUnit(figure, read),
    isRead('per') &&
      read.per !== 'none' &&
      read.per !== per &&
      !(read.per === 'item' && thing) && { field: 'per', actual: per, expected: read.per },
    isRead('bound') &&
      read.bound !== bound && { field: 'bound', actual: bound, expected: read.bound },
  ];
  const unread: (Unread | false)[] = [
    !isRead('value') && !open && { field: 'value', actual: tellValue(value) },
    !open && !confirmsUnit(figure, read) && { field: 'unit', actual: figure.unit },
    !open &&
      !thing &&
      (!isRead('per') || (read.per === 'none' && per !== 'none')) && {
        field: 'per',
        actual: per,
      },
    !isRead('bound') && isRead('value') && { field: 'bound', actual: bound },
  ];
  const wrong = disagreements.filter((one) => one !== false);
  const fields = new Set(wrong.map(({ field }) => field));
  return {
    disagreements: wrong,
    unread: unread.filter((one) => one !== false).filter(({ field }) => !fields.has(field)),
  };
}

/** A thing by its name is an item, where the name is printed. */
function namesThing({ per, words }: ComparedFigure): boolean {
  const [, thing] = /^each (.+)$/su.exec(per) ?? [];
  return thing !== undefined && hasSpelling(words, [thing]);
}

/** Three capitals are the code of a currency. */
function isCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function wrongUnit(
  { unit, words }: ComparedFigure,
  { currencies, sure, percent, unread }: ReadFigure,
): Disagreement | false {
  if (percent && isCode(unit)) return { field: 'unit', actual: unit, expected: 'share' };
  if (unread.includes('unit') || currencies === null || currencies.includes(unit)) return false;
  const [expected] = currencies;
  if (expected === undefined || (!sure && !isCode(unit))) return false;
  // Of a name that several currencies have, such as crowns, the name that is printed is not wrong.
  if (currencies.length > 1 && hasSpelling(words, [unit])) return false;
  return { field: 'unit', actual: unit, expected };
}

/** A currency has to be named; where one is named that is not known, the unit is the one that is printed. */
function confirmsUnit(
  { unit, words }: ComparedFigure,
  { currencies, sure, unread }: ReadFigure,
): boolean {
  // A code that nobody knows yet is a currency where it is printed.
  if (isCode(unit)) return currencies?.includes(unit) === true || hasSpelling(words, [unit]);
  const unknown = unread.includes('unit') || (sure && currencies?.length === 0);
  return !unknown || words.toLowerCase().includes(unit.toLowerCase());
}

function scale(value: FigureValue, factor: number): FigureValue {
  if (value === null) return null;
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}

function isSameValue(a: FigureValue, b: FigureValue): boolean {
  if (a === null || b === null) return a === b;
  const [lowA, highA] = typeof a === 'number' ? [a, a] : a;
  const [lowB, highB] = typeof b === 'number' ? [b, b] : b;
  return isClose(lowA, lowB) && isClose(highA, highB);
}

/** Fractions and multiplied decimals differ by no more than their last digits in the machine. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

function tellValue(value: FigureValue): string {
  return value === null ? 'null' : JSON.stringify(value);
}
