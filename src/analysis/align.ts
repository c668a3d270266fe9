/** A stretch of the same words: where it begins on either side, in words, and how many words it has. */
export interface AlignedBlock {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** A sentence's words as numbers, and the numbers of the runs that begin at each of them, -1 for none. */
export interface NumberedWords {
  readonly words: Int32Array;
  readonly runs: Int32Array;
}

/** Places of one run on the right side that are tried, so that few words over and over stay cheap. */
const tried = 16;

/** Words that may be compared for two sentences: so many at least, and so many times their own; news needs far fewer. */
const compared = { least: 4_000, times: 8 } as const;

/**
 * Tiles two sentences with stretches of at least `least` same words, the longest first, no word in two of them;
 * moved ones are found too. The runs are of `least` words. In the left side's order. Of sentences that repeat
 * themselves hundreds of times only so much is found as stays quick.
 */
export function alignWords(
  left: NumberedWords,
  right: NumberedWords,
  least: number,
): AlignedBlock[] {
  const byLength = new Map<number, AlignedBlock[]>();
  const put = (block: AlignedBlock) => {
    const known = byLength.get(block.length);
    if (known === undefined) byLength.set(block.length, [block]);
    else known.push(block);
  };
  const most = compared.least + compared.times * (left.words.length + right.words.length);
  findMatches(left, right, most).forEach(put);
  const taken = {
    left: new Uint8Array(left.words.length),
    right: new Uint8Array(right.words.length),
  };
  const tiles: AlignedBlock[] = [];
  let room = most;
  for (let length = Math.max(0, ...byLength.keys()); length >= least; length -= 1) {
    for (const block of (byLength.get(length) ?? []).sort(byPlaceOfBlock)) {
      room -= length;
      if (room < 0) return tiles.sort(byPlaceOfBlock);
      const free = freePart(block, taken);
      if (free.length < length) {
        put(free);
        continue;
      }
      taken.left.fill(1, block.left, block.left + length);
      taken.right.fill(1, block.right, block.right + length);
      tiles.push(block);
    }
  }
  return tiles.sort(byPlaceOfBlock);
}

/** All stretches of the same words that cannot be made longer, until they have so many words together. */
function findMatches(left: NumberedWords, right: NumberedWords, most: number): AlignedBlock[] {
  const places = new Map<number, number[]>();
  right.runs.forEach((run, at) => {
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length < tried) known.push(at);
  });
  const same = (a: number, b: number) =>
    left.words[a] !== undefined && left.words[a] === right.words[b];
  const reached = new Int32Array(left.words.length + right.words.length);
  const matches: AlignedBlock[] = [];
  let room = most;
  for (const [at, run] of left.runs.entries()) {
    for (const place of run < 0 ? [] : (places.get(run) ?? [])) {
      if (room < 0) return matches;
      const diagonal = place - at + left.words.length;
      if ((reached[diagonal] ?? 0) > at) continue;
      let [before, after] = [0, 1];
      while (same(at - before - 1, place - before - 1)) before += 1;
      while (same(at + after, place + after)) after += 1;
      reached[diagonal] = at + after;
      matches.push({ left: at - before, right: place - before, length: before + after });
      room -= before + after;
    }
  }
  return matches;
}

/** The longest stretch of a block whose words are free on both sides. */
function freePart(
  { left, right, length }: AlignedBlock,
  taken: { readonly left: Uint8Array; readonly right: Uint8Array },
): AlignedBlock {
  let best = { left, right, length: 0 };
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    const free = at < length && taken.left[left + at] === 0 && taken.right[right + at] === 0;
    if (free) continue;
    if (at - from > best.length)
      best = { left: left + from, right: right + from, length: at - from };
    from = at + 1;
  }
  return best;
}

function byPlaceOfBlock(a: AlignedBlock, b: AlignedBlock): number {
  return a.left - b.left || a.right - b.right;
}
