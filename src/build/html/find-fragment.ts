import type { Span } from '../../text/types.ts';

/** Where a browser finds the words of a text fragment, `text=...`, first; null where it does not. */
export function findFragment(page: string, directive: string): Span | null {
  return findFolded(foldForFind(page), directive);
}

/** The same in a page that is folded already. */
export function findFolded(folded: string, directive: string): Span | null {
  const parts = directive.replace(/^text=/u, '').split(',');
  const unfold = (part: string) => foldForFind(decodeURIComponent(part));
  const prefix = parts[0]?.endsWith('-') === true ? unfold(parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? unfold(parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end] = parts.map(unfold);
  if (start === '') return null;
  for (let at = folded.indexOf(start); at !== -1; at = folded.indexOf(start, at + 1)) {
    if (prefix !== '' && !endsWith(folded, prefix, at)) continue;
    const after = at + start.length;
    if (end === undefined) {
      if (suffix === '' || startsWith(folded, suffix, after)) return { start: at, end: after };
      continue;
    }
    const until = folded.indexOf(end, after);
    return until === -1 ? null : { start: at, end: until + end.length };
  }
  return null;
}

/** Whether words stand before an offset, white space between left out. */
function endsWith(text: string, words: string, before: number): boolean {
  let at = before;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at >= words.length && text.startsWith(words, at - words.length);
}

/** Whether words stand after an offset, white space between left out. */
function startsWith(text: string, words: string, after: number): boolean {
  let at = after;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return text.startsWith(words, at);
}

/** Text as a browser compares it when it looks for words, each character for one. */
export function foldForFind(text: string): string {
  return [...text].map(foldCharacter).join('');
}

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
};

function foldCharacter(character: string): string {
  const plain = alike[character] ?? character;
  const folded = plain.normalize('NFD').slice(0, plain.length).toLowerCase();
  return folded.length === character.length ? folded : character;
}
