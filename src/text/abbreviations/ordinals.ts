import { isBeginning } from './beginnings.ts';
import type { FullStop } from './goes-on.ts';

/** Languages that write an ordinal as digits with a full stop. */
const ordinals =
  /^(?:az|bs|cs|da|de|et|eu|fi|fo|hr|hu|is|kk|lb|lt|lv|mk|nb|nn|no|pl|sk|sl|sr|tk|tr|uz)(?:-|$)/;

/** Words and signs before a number that is no ordinal: "Nr. 5". */
const counted = /(?:(?:^|\s)(?:\p{L}{1,4}\.|nr|§+|pkt)\s{0,2}|§)$/iu;

/** Whether digits with a full stop are an ordinal that belongs to the word after it. */
export function isOrdinal({ before, word, language }: FullStop, next: string): boolean {
  if (!ordinals.test(language) || !/^\d{1,3}\.$/.test(word) || !/^\p{Lu}/u.test(next)) return false;
  return !isBeginning(next, language) && !counted.test(before.slice(0, -word.length));
}

/** Whether digits with a full stop are part of a date in digits: "5. 3. 2015", or "2015. 3. 5.", as East Asia and Hungary write it. */
export function isPartOfDate({ before, word, after, language }: FullStop): boolean {
  const chain = /(?:^|\s)((?:\d{1,4}\.\s?){1,2}\d{1,4}\.)$/u.exec(before)?.[1] ?? '';
  const parts = chain.split(/\.\s?/u).filter((part) => part !== '');
  if (yearFirst.test(language)) {
    if (/^\d{4}\.$/.test(word) && /^\d{1,2}\./.test(after)) return true;
    return /^\d{4}$/.test(parts[0] ?? '') && (parts.length === 3 || /^\d{1,2}\./.test(after));
  }
  if (!/^\d{1,2}\.$/.test(word)) return false;
  const isMonth = parts.length === 2 && Number(parts[1]) <= 12 && /^\d{4}(?!\d)/.test(after);
  return isMonth || (ordinals.test(language) && /^(?:1[0-2]|[1-9])\.\s?\d{4}(?!\d)/.test(after));
}

const yearFirst = /^(?:hu|ko|mn|zh|ja)(?:-|$)/;

/** Whether a Roman number belongs to the word after it: at the beginning of a sentence, or after a word that is no name. */
export function isNumbered({ before, word, language }: FullStop, next: string): boolean {
  if (!ordinals.test(language) || !/^\p{Lu}/u.test(next) || isBeginning(next, language)) {
    return false;
  }
  const last = before.slice(0, -word.length).trimEnd().split(/\s/u).at(-1) ?? '';
  return !/^\p{Lu}/u.test(last);
}
