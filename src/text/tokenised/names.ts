import { at } from '../at.ts';
import type { Token } from './tokens.ts';

/** A step in a tree of names, by the key of the next token; `words` where a name ends. */
interface TrieStep {
  readonly next: Map<string, TrieStep>;
  words: readonly string[] | null;
}

/**
 * How the names given write the tokens that they cover, by the token's index.
 * Names match whole tokens, capitals apart; of two that cover a token the longer counts, then the earlier one.
 */
export function findNames(
  tokens: readonly Token[],
  shown: readonly string[],
  names: readonly string[],
): Map<number, string> {
  const tree = treeOf(names);
  const keys = shown.map(keyOf);
  const matches = tokens
    .map((_, start) => ({ start, words: longestFrom(tree, keys, start) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  const found = new Map<number, string>();
  // For each token that is covered already, one after it that may not be, so that each is covered once.
  const beyond = new Map<number, number>();
  for (const { start, words } of matches) {
    const passed: number[] = [];
    let index = start;
    while (index < start + words.length) {
      const next = beyond.get(index);
      if (next === undefined) found.set(index, at(words, index - start));
      passed.push(index);
      index = next ?? index + 1;
    }
    for (const each of passed) beyond.set(each, index);
  }
  return found;
}

function longestFrom(tree: TrieStep, keys: readonly string[], start: number): readonly string[] {
  let step: TrieStep | undefined = tree;
  let words: readonly string[] = [];
  for (let index = start; step !== undefined; index += 1) {
    words = step.words ?? words;
    step = step.next.get(keys[index] ?? '');
  }
  return words;
}

function treeOf(names: readonly string[]): TrieStep {
  const tree: TrieStep = { next: new Map(), words: null };
  for (const name of names) {
    const words = splitName(name);
    let step = tree;
    for (const word of words) {
      const key = keyOf(word);
      const next: TrieStep = step.next.get(key) ?? { next: new Map(), words: null };
      step.next.set(key, next);
      step = next;
    }
    if (words.length > 0) step.words ??= words;
  }
  return tree;
}

/** A name as the tokenised form splits it: marks around its words and endings such as `'s` are tokens of their own. */
function splitName(name: string): string[] {
  return name.split(/\p{White_Space}+/u).flatMap((chunk) => {
    const [opening] = /^[([{‘“"]*/.exec(chunk) ?? [''];
    let rest = chunk.slice(opening.length);
    const closing: string[] = [];
    for (;;) {
      const end = /(?:n['’]t|['’](?:s|m|re|ve|ll|d)?|[)\]}”",;:?!%])$/i.exec(rest);
      if (end === null || end[0] === rest) break;
      closing.unshift(end[0]);
      rest = rest.slice(0, -end[0].length);
    }
    return [...opening, rest, ...closing].filter((token) => token !== '');
  });
}

/** A word in small letters, where they take no more room, with one form of apostrophe. */
function keyOf(word: string): string {
  const small = word.toLowerCase();
  return (small.length === word.length ? small : word).replaceAll('’', "'");
}
