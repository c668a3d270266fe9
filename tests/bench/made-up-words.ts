import { createHash } from 'node:crypto';
import { functionWords } from '../../src/analysis/function-words.ts';

const empty = [...(functionWords['en'] ?? [])].filter((word) => /^[a-z]{2,}$/.test(word));
const syllables = 'ba ce di fo gu la me ni ro su ta ve wi xo zu'.split(' ');

/** So many words: as many function words as English has, few words often and many seldom. */
export function madeUpWords(draw: () => number, length: number): string {
  return Array.from({ length }, () =>
    draw() < 0.45
      ? (empty[Math.floor(empty.length * draw() ** 2)] ?? 'the')
      : wordAt(Math.floor(20_000 ** draw())),
  ).join(' ');
}

/** The name of a person by rank; no two are alike. */
export function madeUpPerson(rank: number): string {
  return `${capital(wordAt(rank + 300))} ${capital(wordAt(rank * 7 + 4000))}`;
}

/** What a claim or an event of a rank is about; no two are alike. */
export function madeUpThing(rank: number): string {
  return wordAt(rank + 900);
}

/** The day of an article's rank, as a newspaper prints it. */
export function madeUpDay(rank: number): string {
  const months =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const day = new Date(Date.UTC(2001, 0, 1 + rank));
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}

export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The word of a rank: common ones are short. */
function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + 15; rest > 0; rest = Math.floor(rest / 15)) word += syllables[rest % 15];
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
