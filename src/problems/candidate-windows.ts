import type { Span } from '../text/types.ts';

/** How many letters make a piece, and how many numbers pieces are hashed to. */
const piece = 3;
const numbers = 1 << 16;

/**
 * The stretches of a text that share most pieces of three letters with the words, likeliest first,
 * each begun elsewhere and with room for words that were added. Linear in the text.
 */
export function findCandidateWindows(text: string, words: string, count = 3): Span[] {
  const size = Math.min(piece, words.length);
  if (size === 0 || text.length < size) return [];
  const shared = countShared(text, words, size);
  const reach = Math.min(words.length, text.length);
  const margin = Math.ceil(words.length / 3) + size;
  const starts: number[] = [];
  while (starts.length < count) {
    const start = bestStart(shared, reach, starts, margin);
    if (start === undefined) break;
    starts.push(start);
  }
  return starts.map((start) => ({
    start: Math.max(start - margin, 0),
    end: Math.min(start + reach + margin, text.length),
  }));
}

/** For each offset, how many pieces before it stand among the words, too. */
function countShared(text: string, words: string, size: number): Uint32Array {
  const wanted = new Uint8Array(numbers);
  for (let at = 0; at + size <= words.length; at += 1) wanted[pieceAt(words, at, size)] = 1;
  const shared = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const known = at + size <= text.length ? (wanted[pieceAt(text, at, size)] ?? 0) : 0;
    shared[at + 1] = (shared[at] ?? 0) + known;
  }
  return shared;
}

/** The start of the stretch with most shared pieces, not near the starts taken; none if it shares nothing. */
function bestStart(
  shared: Uint32Array,
  reach: number,
  taken: readonly number[],
  margin: number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let start = 0; start + reach < shared.length; start += 1) {
    const sum = (shared[start + reach] ?? 0) - (shared[start] ?? 0);
    if (sum <= most || taken.some((other) => Math.abs(other - start) < margin)) continue;
    best = start;
    most = sum;
  }
  return best;
}

function pieceAt(text: string, at: number, size: number): number {
  let number = 0;
  for (let offset = 0; offset < size; offset += 1) {
    number = (number * 31 + text.charCodeAt(at + offset)) % numbers;
  }
  return number;
}
