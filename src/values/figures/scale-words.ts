import { at } from '../../text/at.ts';
import { separatorsOf } from './digits.ts';

/** Words that multiply a number in a language, as Unicode has them, by their first word in small letters; longer ones first. */
export type ScaleWords = ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], factor: number])[]
>;

const knownScales = new Map<string, ScaleWords>();

/** The words for thousands, millions and so on in a language; single letters, which say several things, are none of them. */
export function scaleWordsOf(language: string): ScaleWords {
  const before = knownScales.get(language);
  if (before !== undefined) return before;
  const scales = collectScales(language);
  knownScales.set(language, scales);
  return scales;
}

/** Numbers with which the words for a scale stand in all their forms. */
const counts = [1, 1.5, 2, 3, 5, 11, 20];

function collectScales(language: string): ScaleWords {
  const scales = new Map<string, Map<string, readonly [readonly string[], number]>>();
  for (const display of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat([language, 'en'], {
      ...{ notation: 'compact', compactDisplay: display, numberingSystem: 'latn' },
      ...{ maximumFractionDigits: 1, useGrouping: false },
    });
    for (let power = 2; power <= 15; power += 1) {
      for (const count of counts) addScale(scales, format, count * 10 ** power, language);
    }
  }
  return new Map(
    [...scales].map(([first, list]) => [
      first,
      [...list.values()].sort(([a], [b]) => b.length - a.length),
    ]),
  );
}

function addScale(
  scales: Map<string, Map<string, readonly [readonly string[], number]>>,
  format: Intl.NumberFormat,
  value: number,
  language: string,
): void {
  const parts = format.formatToParts(value);
  const said = parts.filter(({ type }) => type === 'compact').map((part) => part.value);
  const words =
    said
      .join(' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length === 0 || /^[a-z]$/.test(words.join(''))) return;
  const digits = parts.filter(({ type }) => /^(?:integer|decimal|fraction)$/.test(type));
  const { decimal } = separatorsOf(language);
  const shown = Number(
    digits
      .map((part) => part.value)
      .join('')
      .replace(decimal, '.'),
  );
  const factor = 10 ** Math.round(Math.log10(value / shown));
  const first = at(words, 0);
  const list = scales.get(first) ?? new Map<string, readonly [readonly string[], number]>();
  list.set(words.join(' '), [words, factor]);
  scales.set(first, list);
}
