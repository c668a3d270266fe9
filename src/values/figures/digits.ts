import { digitOf } from '../../text/readable.ts';

/** How a language sets thousands apart, and fractions. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const english: Separators = { group: ',', decimal: '.' };

const knownSeparators = new Map<string, Separators>();

/** The separators of a language, those of its digits in other scripts apart. */
export function separatorsOf(language: string): Separators {
  const before = knownSeparators.get(language);
  if (before !== undefined) return before;
  const separators = askSeparators(language);
  knownSeparators.set(language, separators);
  return separators;
}

function askSeparators(language: string): Separators {
  const parts = new Intl.NumberFormat([language, 'en'], { numberingSystem: 'latn' }).formatToParts(
    1_234_567.5,
  );
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value;
  return {
    group: valueOf('group') ?? english.group,
    decimal: valueOf('decimal') ?? english.decimal,
  };
}

/** The value of a number in digits of any one script; null where they are no number as the language writes it. */
export function readDigits(written: string, { group, decimal }: Separators): number | null {
  if (/^\d{1,15}$/.test(written)) return Number(written);
  const zeros = new Set<number>();
  const plain = Array.from(written, (character) => {
    if (character === '٫') return decimal;
    if (character === '٬') return group;
    if (!/^\p{Nd}$/u.test(character)) return character;
    const { zero, value } = digitOf(character);
    zeros.add(zero);
    return String(value);
  }).join('');
  if (zeros.size !== 1 || plain.length >= 20) return null;
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(/[,.'’\s]/u);
  const [separator] = /[,.'’\s]/u.exec(whole) ?? [group];
  const isGroup = separator === group || /^['’\s]$/u.test(separator);
  if (!isGroup || groups.join(separator) !== whole || !areGroups(groups)) return null;
  return Number(`${groups.join('')}.${fraction ?? '0'}`);
}

/** Groups of three digits, or as in South Asia of two before the last three; or one group of any length. */
function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return /^\d+$/.test(first);
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  if (!/^\d{1,3}$/.test(first) || !/^\d{3}$/.test(last)) return false;
  return (
    middle.every((each) => /^\d{3}$/.test(each)) ||
    (/^\d{1,2}$/.test(first) && middle.every((each) => /^\d{2}$/.test(each)))
  );
}
