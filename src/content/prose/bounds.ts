import type { RuleName } from '../../problems/rules/index.ts';
import { limits } from '../limits.ts';

/** Why prose is not parsed: its parser overflows on deep nesting, and takes seconds on many signs or lines. */
export interface Excess {
  readonly ruleId: RuleName;
  /** From 0, in the lines given. */
  readonly line: number;
  readonly column: number;
  readonly note: string;
}

/** The first thing in the lines of prose that is too much for a parser, in one pass over them. */
export function findExcess(lines: readonly string[]): Excess | undefined {
  let characters = 0;
  let emphasis = 0;
  let signs = 0;
  let all = 0;
  for (const [line, text] of lines.entries()) {
    const empty = text.trim() === '';
    const begin = empty ? 0 : findDeep(text);
    characters += text.length + 1;
    const stars = countSigns(text, '*_~');
    const others = countSigns(text, '[]()`<>&|!\\@=#');
    emphasis = empty ? 0 : emphasis + stars;
    signs = empty ? 0 : signs + others;
    all += stars + others;
    if (characters > limits.prose + 1) return tooLong(line, `${limits.prose} characters`);
    if (line >= limits.proseLines) return tooLong(line, `${limits.proseLines} lines`);
    if (text.length > limits.proseLine) {
      return tooLong(line, `${limits.proseLine} characters in a line`, limits.proseLine);
    }
    if (begin > 0)
      return forbiddenSigns(line, 'It begins too far within lists or quotations.', begin);
    if (countSigns(text, '|') > limits.columns)
      return crowded(line, `${limits.columns} columns in a line`);
    if (emphasis > limits.emphasis)
      return crowded(line, `${limits.emphasis} signs of emphasis in a row of lines`);
    if (signs > limits.signs) return crowded(line, `${limits.signs} signs in a row of lines`);
    if (all > limits.allSigns) return crowded(line, `${limits.allSigns} signs`);
  }
  return undefined;
}

/** The offset at which marks of lists and quotations, or white space, are too many before a line's first word; else 0. */
function findDeep(text: string): number {
  let level = 0;
  let space = 0;
  for (let at = 0; at < text.length;) {
    const mark = opening.exec(text.slice(at, at + 12))?.[0];
    if (mark === undefined) return 0;
    if (mark === ' ') space += 1;
    else if (mark === '\t') space += 4;
    else level += 1;
    if (level > limits.proseDepth || space > limits.indent) return at;
    at += mark.length;
  }
  return 0;
}

/** What can stand before the first word of a line: white space, or the mark of a quotation, a list or a numbered list. */
const opening = /^(?:[ \t>]|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))/u;

function countSigns(text: string, signs: string): number {
  let found = 0;
  for (const character of text) if (signs.includes(character)) found += 1;
  return found;
}

function tooLong(line: number, most: string, offset = 0): Excess {
  return { ruleId: 'file-too-large', line, column: offset + 1, note: `At most ${most} of prose.` };
}

function crowded(line: number, most: string): Excess {
  return forbiddenSigns(line, `At most ${most} of Markdown.`, 0);
}

function forbiddenSigns(line: number, note: string, offset: number): Excess {
  return { ruleId: 'markup-forbidden', line, column: offset + 1, note };
}
