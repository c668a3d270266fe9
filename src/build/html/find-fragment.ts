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
  for (const at of placesOf(folded, start)) {
    if (prefix !== '' && !folded.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const after = at + start.length;
    if (end === undefined) {
      if (suffix === '' || folded.slice(after).trimStart().startsWith(suffix)) {
        return { start: at, end: after };
      }
      continue;
    }
    const until = folded.indexOf(end, after);
    return until === -1 ? null : { start: at, end: until + end.length };
  }
  return null;
}

/** Every place at which words stand. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
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
