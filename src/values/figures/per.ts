import type { Per } from './figure.ts';
import type { FigureToken, FigureTokens } from './figure-tokens.ts';
import { scales } from './number-words.ts';
import { readQuantity } from './quantity.ts';
import { wordAt } from './read-number.ts';

/** For what a number counts once, and where the words that say so end; `unknown` where they name a time or thing that is not known. */
export interface PerSaid {
  readonly per: Per | 'unknown';
  readonly end: number;
}

const unitPeriods: ReadonlyMap<string, Per> = new Map(
  Object.entries({
    hour: 'hour hr',
    day: 'day',
    week: 'week wk',
    month: 'month mo',
    quarter: 'quarter qtr',
    item: 'barrel bbl tonne ton kilo kilogram kg gram litre liter gallon ounce oz piece unit item bag bushel',
    year: 'year annum yr',
    head: 'head person individual capita',
  } as const).flatMap(([per, words]) =>
    words.split(' ').map((word) => [word, per as Per] as const),
  ),
);

const adverbs: ReadonlyMap<string, Per | 'unknown'> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['quarterly', 'quarter'],
  ['apiece', 'head'],
  ...'biannual biannually biennial bimonthly biweekly fortnightly nightly pa pcm pw'
    .split(' ')
    .map((word) => [word, 'unknown'] as const),
]);

/** Words for stretches of time, one or several. */
const timesWords =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|seasons?|years?|decades?|centur(?:y|ies))$/;

/** For what a number from `start` to `end` counts once: said after it ("a day", "per head"), or as "daily" and the like also before it. */
export function findPer(tokens: FigureTokens, start: number, end: number): PerSaid {
  const hasTime = tokens.some(({ text }) => timesWords.test(text));
  for (let at = end; at < tokens.length; at += 1) {
    const span = hasTime ? spanAt(tokens, at) : undefined;
    const said = perAt(tokens, at, at === end && start < end) ?? span;
    if (said !== undefined) return said;
  }
  if (tokens.length > end && tokens.at(-1)?.text === 'each') {
    return { per: 'head', end: tokens.length };
  }
  for (let at = 0; at < start; at += 1) {
    const span = hasTime ? spanAt(tokens, at) : undefined;
    const per = adverbs.get(wordAt(tokens, at)) ?? span?.per;
    if (per !== undefined) return { per, end };
  }
  return { per: 'none', end };
}

/** "A day", "per head", "daily": said at a token. */
export function perAt(tokens: FigureTokens, from: number, directly: boolean): PerSaid | undefined {
  const at = skipHyphens(tokens, from);
  const adverb = adverbs.get(wordAt(tokens, at));
  if (adverb !== undefined) return { per: adverb, end: at + 1 };
  const word = wordAt(tokens, at);
  const unitAt = skipHyphens(tokens, at + 1);
  const [unit, next] = [tokens[unitAt], wordAt(tokens, unitAt + 1)];
  if (unit === undefined || isPerCent(unit.text)) return undefined;
  const per = unitPeriods.get(unit.text);
  const end = unitAt + 1;
  if (/^(?:per|\/)$/.test(word)) {
    if (word === '/' && unit.kind !== 'word') return undefined;
    const isNumber = scales.has(unit.text) || readQuantity(tokens, unitAt) !== undefined;
    return { per: per ?? (isPlainNoun(unit) && !isNumber ? 'item' : 'unknown'), end };
  }
  if (/^(?:each|every)$/.test(word)) {
    const isNumber = readQuantity(tokens, unitAt) !== undefined;
    if (per === undefined && !isNumber && !timesWords.test(unit.text)) return undefined;
    return { per: per ?? 'unknown', end };
  }
  // "Half an hour" is a number of hours.
  if (!/^an?$/.test(word) || isBeside(next) || wordAt(tokens, from - 1) === 'half')
    return undefined;
  if (per !== undefined) return { per, end };
  // Directly after a sum, any other noun is what it is for once: "$10 a sack".
  return timesWords.test(unit.text) || (directly && unit.kind === 'word')
    ? { per: 'unknown', end }
    : undefined;
}

/** "Over two years", "a five-year deal": a time of several units, which no number here counts once for. */
function spanAt(tokens: FigureTokens, at: number): PerSaid | undefined {
  const quantity = readQuantity(tokens, at);
  if (quantity === undefined) return undefined;
  const noun = skipHyphens(tokens, quantity.end);
  if (!timesWords.test(wordAt(tokens, noun)) || isBeside(wordAt(tokens, noun + 1)))
    return undefined;
  return { per: 'unknown', end: noun + 1 };
}

/** Whether a word makes a time before it a point in time: two years ago. */
function isBeside(word: string): boolean {
  return /^(?:after|ago|before|earlier|later|old)$/.test(word);
}

function isPerCent(word: string): boolean {
  return /^(?:cent|mille)$/.test(word);
}

function isPlainNoun({ kind, text }: FigureToken): boolean {
  return kind === 'word' && !timesWords.test(text);
}

function skipHyphens(tokens: FigureTokens, from: number): number {
  let at = from;
  while (wordAt(tokens, at) === '-') at += 1;
  return at;
}
