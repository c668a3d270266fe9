import type { Span } from '../types.ts';

const aLetter = /[\p{L}\p{M}\p{N}]/u;
/** What an apostrophe begins: ’98, ’tis, ’em. */
const elided =
  /^(?:\d|(?:ave|bout|cause|e|em|er|im|m|n|neath|nuff|round|s|t|til|till|tis|twas|twill|un)(?![\p{L}\p{M}]))/iu;

/** Scripts that set no spaces between words, or end words after a mark: a letter of theirs may follow a mark that closes. */
const joined = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

/** What closes a mark; ‛ and ‚ are closed as the languages that have them do. */
const closers: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘’'],
  ['‛', '’'],
  ['‹', '›'],
  ['›', '‹›'],
  ['’', '’'],
]);

/** What stands in single quotation marks between two offsets, marks included: they are told from apostrophes by what stands beside them, and one that is not closed is an apostrophe. */
export function findSingleQuoted(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const unclosed = new Set<string>();
  let at = from;
  while (at < to) {
    const mark = text.charAt(at);
    const closer = closers.get(mark);
    const opens =
      closer !== undefined &&
      !(mark === '’' && elided.test(text.slice(at + 1, at + 7))) &&
      !unclosed.has(mark) &&
      !aLetter.test(text.charAt(at - 1)) &&
      aLetter.test(text.charAt(at + 1));
    const end = opens ? findClose(text, at + 1, to, closer) : null;
    if (opens && end === null) unclosed.add(mark);
    if (end !== null) found.push({ start: at, end });
    at = end ?? at + 1;
  }
  return found;
}

function findClose(text: string, from: number, to: number, closer: string): number | null {
  for (let at = from; at < to; at += 1) {
    const closes =
      closer.includes(text.charAt(at)) &&
      text.charAt(at - 1).trim() !== '' &&
      (!aLetter.test(text.charAt(at + 1)) || joined.test(text.charAt(at + 1)));
    if (closes) return at + 1;
  }
  return null;
}
