import type { Bound } from './figure.ts';
import type { FigureToken } from './figure-tokens.ts';
import { readQuantity } from './quantity.ts';

/** What is said directly before a number, longer phrases first. */
const before: readonly (readonly [string, Bound])[] = [
  ['in the neighbourhood of', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['a minimum of', 'at-least'],
  ['a maximum of', 'up-to'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['as much as', 'up-to'],
  ['as many as', 'up-to'],
  ['as high as', 'up-to'],
  ['in excess of', 'over'],
  ['more or less', 'about'],
  ['an estimated', 'about'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['north of', 'over'],
  ['south of', 'up-to'],
  ['less than', 'up-to'],
  ['fewer than', 'up-to'],
  ['lower than', 'up-to'],
  ['at least', 'at-least'],
  ['at most', 'up-to'],
  ['up to', 'up-to'],
  ['close to', 'about'],
  ['near to', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['exceeds', 'over'],
  ['exceeded', 'over'],
  ['topping', 'over'],
  ['under', 'up-to'],
  ['below', 'up-to'],
  ['maximum', 'up-to'],
  ['minimum', 'at-least'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
  ['~', 'about'],
];

/** What is said after a number, and after what is counted, longer phrases first. */
const after: readonly (readonly [string, Bound])[] = [
  ['or thereabouts', 'about'],
  ['more or less', 'about'],
  ['or fewer', 'up-to'],
  ['or more', 'at-least'],
  ['or less', 'up-to'],
  ['or so', 'about'],
  ['odd', 'about'],
];

/** What is said after a number or at the end; elsewhere it goes with what follows. */
const afterOrLast: readonly (readonly [string, Bound])[] = [
  ['approximately', 'about'],
  ['and more', 'at-least'],
  ['and over', 'at-least'],
  ['at least', 'at-least'],
  ['at most', 'up-to'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
];

/** Words that may stand between a bound and its number. */
const between = new Set(
  'a an the its their his her only just well already currently now even'.split(' '),
);

/** A phrase in its words. */
interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

type Phrases = ReadonlyMap<string, readonly BoundPhrase[]>;

/** Phrases by their first or last word, longer ones first. */
function byWord(phrases: readonly (readonly [string, Bound])[], index: 0 | -1): Phrases {
  const split = phrases.map(([phrase, bound]) => ({ words: phrase.split(' '), bound }));
  return Map.groupBy(split, ({ words }) => words.at(index) ?? '');
}

const endings = byWord(before, -1);
const boundBeginnings = byWord(after, 0);
const beginningsOrLast = byWord(afterOrLast, 0);

/** How exactly the words say a number that stands from `start` to `end`; of two bounds the outer one counts. */
export function findBound(tokens: readonly FigureToken[], start: number, end: number): Bound {
  return boundBefore(tokens, start).bound ?? boundAfter(tokens, end) ?? 'exact';
}

/** Where the words begin that say how exactly a number is meant, or the number that stands at `start`. */
export function startOfBound(tokens: readonly FigureToken[], start: number): number {
  return boundBefore(tokens, start).from;
}

function boundBefore(
  tokens: readonly FigureToken[],
  start: number,
): { readonly bound: Bound | undefined; readonly from: number } {
  let bound: Bound | undefined;
  let from = start;
  while (from > 0) {
    const last = tokens[from - 1]?.text ?? '';
    const found = endings
      .get(last)
      ?.find(({ words }) => standsAt(tokens, from - words.length, words));
    if (found === undefined && !between.has(last)) break;
    bound = found?.bound ?? bound;
    from -= found?.words.length ?? 1;
  }
  return { bound, from };
}

/** What is said after a number, up to the next one. */
function boundAfter(tokens: readonly FigureToken[], end: number): Bound | undefined {
  for (let at = end; at < tokens.length; at += 1) {
    if (readQuantity(tokens, at) !== undefined) return undefined;
    const word = tokens[at]?.text ?? '';
    const found =
      boundBeginnings.get(word)?.find(({ words }) => standsAt(tokens, at, words)) ??
      beginningsOrLast
        .get(word)
        ?.find(
          ({ words }) =>
            standsAt(tokens, at, words) && (at === end || at + words.length === tokens.length),
        );
    if (found !== undefined) return found.bound;
  }
  return undefined;
}

function standsAt(tokens: readonly FigureToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.text === word);
}
