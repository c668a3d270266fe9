import { foldedWords } from '../../analysis/folded-words.ts';

/** How many words make a run, and what part of the shorter text's runs another must have to be nearly the same. */
const run = 5;
const nearly = 0.6;

/** The name of the text, of those that are there, that is the same as this one or nearly so; null where none is. */
export function findAlike(text: string, there: ReadonlyMap<string, string>): string | null {
  const own = runsOf(text);
  for (const [name, other] of there) {
    const others = runsOf(other);
    const shared = [...own].filter((each) => others.has(each)).length;
    const shorter = Math.min(own.size, others.size);
    if (text === other || (shorter > 0 && shared / shorter >= nearly)) return name;
  }
  return null;
}

function runsOf(text: string): Set<string> {
  const words = foldedWords(text, { start: 0, end: text.length }, 'en').map(({ folded }) => folded);
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at += 1) {
    runs.add(words.slice(at, at + run).join(' '));
  }
  return runs;
}
