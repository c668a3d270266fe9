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

/** How exactly the words say a number that stands from `start` to `end`; of two bounds the outer one counts. */
export function findBound(tokens: readonly FigureToken[], start: number, end: number): Bound {
  let bound: Bound | undefined;
  let at = start;
  while (at > 0) {
    const found = before.find(([phrase]) => endsWith(tokens, at, phrase));
    if (found === undefined && !between.has(tokens[at - 1]?.text ?? '')) break;
    bound = found?.[1] ?? bound;
    at -= found === undefined ? 1 : found[0].split(' ').length;
  }
  return bound ?? boundAfter(tokens, end) ?? 'exact';
}

/** What is said after a number, up to the next one. */
function boundAfter(tokens: readonly FigureToken[], end: number): Bound | undefined {
  for (let at = end; at < tokens.length; at += 1) {
    if (readQuantity(tokens, at) !== undefined) return undefined;
    const startsAt = ([phrase]: readonly [string, Bound]) =>
      endsWith(tokens, at + phrase.split(' ').length, phrase);
    const found =
      after.find(startsAt) ??
      afterOrLast.find(
        (each) =>
          startsAt(each) && (at === end || at + each[0].split(' ').length === tokens.length),
      );
    if (found !== undefined) return found[1];
  }
  return undefined;
}

function endsWith(tokens: readonly FigureToken[], at: number, phrase: string): boolean {
  const words = phrase.split(' ');
  return words.every((word, index) => tokens[at - words.length + index]?.text === word);
}
