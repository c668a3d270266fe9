import { at } from '../at.ts';
import { findBeginnings, withCapital } from './capitals.ts';
import { findNames } from './names.ts';
import { brackets, findTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Restored, Span } from '../types.ts';

/**
 * A span of tokenised text as readers see it: its spacing, brackets, quotation marks, and the capitals of sentences
 * and of the names given are ours; its letters, digits and other marks are the file's.
 */
export function restore(text: string, span: Span, names: readonly string[]): Restored {
  const tokens = findTokens(text, span);
  const marks = tokens.map(restoredMark);
  const named = findNames(tokens, marks, names);
  const beginnings = findBeginnings(tokens);
  let shown = '';
  const from: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined && !touches(before, token)) {
      shown += ' ';
      from.push(before.end);
    }
    let word = spelt(at(marks, index), named.get(index));
    if (beginnings.has(index)) word = withCapital(word);
    for (let unit = 0; unit < word.length; unit += 1) {
      from.push(token.offsets[unit + (token.kind === 'joint' ? 1 : 0)] ?? token.start);
    }
    shown += word;
  }
  return { text: shown, from: [...from, span.end] };
}

/** Where a span of the file stands in the restored text; spans that meet in the file meet there. */
export function shownSpan(restored: Restored, span: Span): Span {
  return { start: shownOffset(restored, span.start), end: shownOffset(restored, span.end) };
}

/** What readers see of a span of the file: the file's own characters where nothing is restored. */
export function shownText(text: string, restored: Restored | null, span: Span): string {
  if (restored === null) return text.slice(span.start, span.end);
  const { start, end } = shownSpan(restored, span);
  return restored.text.slice(start, end);
}

/** The first shown character that stands at or after an offset of the file. */
function shownOffset({ text, from }: Restored, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(from, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token with our brackets, quotation marks and apostrophes. */
function restoredMark({ raw, kind, partner }: Token): string {
  const bracket = brackets.get(raw.toLowerCase());
  if (bracket !== undefined) return bracket;
  if (raw === '``' || (raw === '"' && partner !== null && kind === 'opens')) return '“';
  if (raw === "''" || (raw === '"' && partner !== null)) return '”';
  if (kind === 'joint') return raw.slice(1, -1);
  if (raw === '`' || (raw === "'" && kind === 'opens')) return '‘';
  return raw.replaceAll("'", '’');
}

/** Whether no space stands between two tokens that follow each other. */
function touches(before: Token, token: Token): boolean {
  if (before.kind === 'opens' || token.kind === 'closes') return true;
  if (before.line !== token.line) return false;
  if (before.kind === 'joint' || token.kind === 'joint') return true;
  if (token.kind === 'ending' || token.kind === 'mark') return true;
  return /\p{Sc}$/u.test(before.raw) && /^\p{Nd}/u.test(token.raw);
}

/** The word with the capitals of a name: letters only, and only where they are the same letters. */
function spelt(word: string, name: string | undefined): string {
  if (name === undefined) return word;
  return Array.from({ length: word.length }, (_, unit) => {
    const [ours, theirs] = [name.charAt(unit), word.charAt(unit)];
    return ours.toLowerCase() === theirs.toLowerCase() ? ours : theirs;
  }).join('');
}
