import { isBeginning } from './beginnings.ts';
import { endsList, findListed, type Followed } from './lists.ts';
import { isNumbered, isOrdinal, isPartOfDate } from './ordinals.ts';
import { hasAbbreviation, isShortScale } from './unicode.ts';

/** A full stop where a sentence may end. */
export interface FullStop {
  /** What stands before it in its sentence, as far as it matters, the full stop included. */
  readonly before: string;
  /** The word or number before it, with its full stop, and without marks. */
  readonly word: string;
  /** What follows, without the white space before it. */
  readonly after: string;
  readonly language: string;
}

/** Whether a full stop is that of an abbreviation or an ordinal after which the sentence goes on. */
export function goesOnAfter(stop: FullStop): boolean {
  const { word, after, language } = stop;
  if (!word.endsWith('.')) return false;
  const next = /[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0] ?? '';
  const letters = word.slice(0, -1);
  if (/^\p{Nd}+$/u.test(letters)) return isPartOfDate(stop) || isOrdinal(stop, next);
  if (/^(?:n[°º]|№)$/iu.test(letters)) return /^\p{Nd}/u.test(next);
  if (/^[IVXLC]+$/.test(letters) && isNumbered(stop, next)) return true;
  // "n. Chr." is one abbreviation of two words.
  const two = `${word} ${/^\S{1,6}/u.exec(after)?.[0] ?? ''}`;
  if (!isEnglish(language) && hasAbbreviation(two, language)) return true;
  if (endsList(letters) && !isEnglish(language)) return false;
  if (/\p{Nd}\s*$/u.test(stop.before.slice(0, -word.length)) && !isTime(letters)) {
    if (/^\d{4}$/.test(next) && hasAbbreviation(word, language)) return true;
    if (/^\p{Nd}/u.test(next)) return findListed(letters, isEnglish(language)) === 'by a number';
    return isShortScale(word, language) && !isBeginning(next, language);
  }
  const parts = [word, ...word.split(/[-‐’']/u).slice(-1)];
  return parts.some((part) => kindsOf(part, stop).some((kind) => mayFollow(kind, next, stop)));
}

function isEnglish(language: string): boolean {
  return /^en(?:-|$)/.test(language);
}

function isTime(letters: string): boolean {
  return /^[ap]\.m$/i.test(letters);
}

/** What follows a time of day that goes on. */
const timesAfter = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central Mountain Pacific ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST IST'.split(
    ' ',
  ),
);

/** "At 5 a.m.", with which no sentence ends that begins so. */
const onlyTime =
  /^\P{L}*(?:about|after|around|at|before|between|by|from|on|since|till|until)\s[\p{N}\s:.]+[ap]\.m\.$/iu;

function mayFollow(kind: Followed, next: string, { before, after, language }: FullStop): boolean {
  switch (kind) {
    case 'by a number':
      return /^(?:[\p{Nd}#]|[IVXLC]+$)/u.test(next) || /^\p{Sc}/u.test(after);
    case 'by a time':
      return timesAfter.has(next) || onlyTime.test(before);
    case 'by a name':
      return /^(?:\p{L}|\d+(?:st|nd|rd|th)$)/u.test(next);
    case 'by a word':
      return !isBeginning(next, language) || /^\p{L}[\p{L}\p{M}]?\.\P{L}/u.test(after);
  }
}

/** What an abbreviation may be followed by; nothing where the word is none. */
function kindsOf(word: string, stop: FullStop): readonly Followed[] {
  const { language, after } = stop;
  const letters = word.slice(0, -1);
  if (isTime(letters)) return ['by a time'];
  const listed = findListed(letters, isEnglish(language)) ?? [];
  const isWord = !isEnglish(language) && isBeginning(letters, language);
  const found = isWord ? [] : [listed].flat();
  if (found.length > 0 && isEnglish(language)) return found;
  return [...found, ...kindOfShape(word, letters, stop), ...kindOfStreet(letters, after)];
}

function kindOfShape(word: string, letters: string, stop: FullStop): readonly Followed[] {
  const { language } = stop;
  if (/^\p{Lu}$/u.test(letters)) return ['by a word'];
  if (/^\p{L}{1,3}(?:\.\p{L}{1,4})+$/u.test(letters) && /(?:^|\.)\p{L}(?:\.|$)/u.test(letters)) {
    return ['by a word'];
  }
  if (!isEnglish(language) && hasAbbreviation(word, language)) return ['by a word'];
  if (!isShortened(letters, stop)) return [];
  return [danda.test(language) ? 'by a name' : 'by a word'];
}

/** "Bahnhofstr. 5". */
function kindOfStreet(letters: string, after: string): readonly Followed[] {
  return /\p{L}str$/u.test(letters) && /^\p{Nd}/u.test(after) ? ['by a number'] : [];
}

const vowels = /[aeiouyœæøıаеиоуыэюяіїєαεηιουω]/u;

/** What is said without a vowel, and no abbreviation: hm, shh, psst. */
const sounds = /^(?:br{2,}|gr{2,}|hm+|m{2,}|mh?m+|s?h{2,}|sh|ps+t|pf+t?|[pt]sk|z{2,})$/u;

/**
 * Whether letters are no word, by their shape: without a vowel, one of two capitals written twice ("EE. UU."), or one
 * letter of a script without capitals. Capitals alone are a name (BBC), unless nothing else stands in the sentence.
 */
function isShortened(letters: string, { before, word, after, language }: FullStop): boolean {
  const small = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^(\p{Lu})\1$/u.test(letters)) return /^(\p{Lu})\1/u.test(after);
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,5}$/u.test(small)) {
    if (vowels.test(small)) return small.length === 1 && isBesideLetter(before, after);
    if (sounds.test(small) && small.length > 1) return false;
    if (small.length > 2 && /[^lr][lr][^lr]/u.test(small) && slavic.test(language)) return false;
    return letters !== letters.toUpperCase() || before.trim() === word || letters.length === 1;
  }
  if (!/^[\p{Lo}\p{M}]+$/u.test(letters) || unspaced.test(letters)) return false;
  const seen = [...letters].filter((letter) => /\p{Lo}/u.test(letter)).length;
  if (seen > (danda.test(language) ? 2 : 1)) return false;
  if (danda.test(language) && initials.test(before + ' ' + after)) return true;
  return letters.length === 1 || !isBeginning(letters, language);
}

/** Whether one letter stands beside another with a full stop: "a. D.", "т. е.". */
function isBesideLetter(before: string, after: string): boolean {
  return /^\p{L}\./u.test(after) || /(?:^|\s)\p{L}\.\s?\p{L}\.$/u.test(before);
}

/** Languages in which l and r are vowels. */
const slavic = /^(?:bs|cs|hr|mk|sk|sl|sr)(?:-|$)/;

/** The letters of names, one after the other, as they are spoken. */
const initials = /(?:^|\s)[\p{Lo}\p{M}]{1,3}\.\s[\p{Lo}\p{M}]{1,3}\.(?=\s)/u;

/** Languages that end sentences with a danda, so that a full stop shortens. */
const danda = /^(?:as|bn|hi|mai|mr|ne|or|pa|sa)(?:-|$)/;

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;
