import type { Per } from './figure.ts';
import type { FigureToken } from './figure-tokens.ts';

const units: ReadonlyMap<string, Per> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['year', 'year'],
  ['annum', 'year'],
  ['head', 'head'],
  ['person', 'head'],
  ['individual', 'head'],
  ['capita', 'head'],
]);

const adverbs: ReadonlyMap<string, Per> = new Map([
  ['daily', 'day'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['apiece', 'head'],
]);

/** For what a number counts once: said after it ("a day", "per head"), or as "daily" and the like also before it. */
export function findPer(tokens: readonly FigureToken[], end: number): Per {
  const words = tokens.slice(end).flatMap(({ text }) => (text === '-' ? [] : [text]));
  for (const [at, word] of words.entries()) {
    const unit = units.get(words[at + 1] ?? '');
    if (unit !== undefined && isPer(word, words[at + 2])) return unit;
    const adverb = adverbs.get(word);
    if (adverb !== undefined) return adverb;
  }
  if (words.at(-1) === 'each') return 'head';
  const said = tokens.slice(0, end).find(({ text }) => adverbs.has(text));
  return adverbs.get(said?.text ?? '') ?? 'none';
}

/** Whether a word before a unit says "for each": "a day", but not in "a day later". */
function isPer(word: string, next: string | undefined): boolean {
  if (/^(?:per|each|every|\/)$/.test(word)) return true;
  return /^an?$/.test(word) && !/^(?:after|ago|before|earlier|later)$/.test(next ?? '');
}
