import type { Corpus, WordStretch } from './corpus.ts';

/** Runs of so many words: their numbers, and the sentences in which they stand. */
export interface RunIndex {
  readonly size: number;
  /** Sentences in which a run may stand before it is a stock phrase. */
  readonly most: number;
  /** For each place of the corpus, the number of the run that begins there; -1 where its sentence ends first. */
  readonly runs: Int32Array;
  /** For each run, the number of sentences in which it stands. */
  readonly sentencesWith: Int32Array;
  /** For each run, where its sentences begin in `listed`; none are listed for one sentence only, or for more than `most`. */
  readonly offsets: Int32Array;
  readonly listed: Int32Array;
}

/** Numbers the runs of `size` words: the same words, the same number. */
function numberRuns({ words, sentences }: Corpus, size: number): Int32Array {
  let runs = words;
  for (let length = 1; length < size; length += 1) runs = lengthen(runs, words, length, sentences);
  return runs;
}

/** Lists for each run that stands in at least two and at most `most` sentences those sentences. */
export function indexRuns(corpus: Corpus, size: number, most: number): RunIndex {
  const { sentences } = corpus;
  const runs = numberRuns(corpus, size);
  const known = runs.reduce((highest, run) => Math.max(highest, run), -1) + 1;
  const sentencesWith = new Int32Array(known);
  eachOnce(runs, sentences, known, (run) => {
    sentencesWith[run] = (sentencesWith[run] ?? 0) + 1;
  });
  const offsets = new Int32Array(known + 1);
  sentencesWith.forEach((count, run) => {
    offsets[run + 1] = (offsets[run] ?? 0) + (count >= 2 && count <= most ? count : 0);
  });
  const listed = new Int32Array(offsets[known] ?? 0);
  const next = offsets.slice(0, known);
  eachOnce(runs, sentences, known, (run, sentence) => {
    const at = next[run] ?? 0;
    if (at >= (offsets[run + 1] ?? 0)) return;
    listed[at] = sentence;
    next[run] = at + 1;
  });
  return { size, most, runs, sentencesWith, offsets, listed };
}

/** The later sentences that share with this one a listed run in which two words at least have matter. */
export function partnersOf(
  corpus: Corpus,
  sentence: number,
  indexes: readonly RunIndex[],
): number[] {
  const { from, to } = corpus.sentences[sentence] ?? { from: 0, to: 0 };
  const partners = new Set<number>();
  for (const { size, runs, offsets, listed } of indexes) {
    for (let at = from; at + size <= to; at += 1) {
      const run = runs[at] ?? 0;
      const [start, end] = [offsets[run] ?? 0, offsets[run + 1] ?? 0];
      if (start === end || matterIn(corpus, at, size) < 2) continue;
      for (const other of listed.subarray(start, end)) {
        if (other > sentence) partners.add(other);
      }
    }
  }
  return [...partners].sort((a, b) => a - b);
}

function matterIn({ matter }: Corpus, at: number, size: number): number {
  return matter.subarray(at, at + size).reduce((sum, word) => sum + word, 0);
}

/** Numbers the runs that one run and the word `offset` places after its beginning make together. */
function lengthen(
  runs: Int32Array,
  words: Int32Array,
  offset: number,
  sentences: readonly WordStretch[],
): Int32Array {
  const longer = new Int32Array(runs.length).fill(-1);
  // Open addressing over the places where a run was first seen: a Map of strings takes ten times the memory.
  const mask = 2 ** Math.ceil(Math.log2(runs.length * 2 + 2)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  let known = 0;
  for (const { from, to } of sentences) {
    for (let at = from; at + offset < to; at += 1) {
      const [run, word] = [runs[at] ?? 0, words[at + offset] ?? 0];
      let slot = mix(run, word) & mask;
      let seen = table[slot] ?? -1;
      while (seen >= 0 && (runs[seen] !== run || words[seen + offset] !== word)) {
        slot = (slot + 1) & mask;
        seen = table[slot] ?? -1;
      }
      if (seen < 0) {
        table[slot] = at;
        longer[at] = known;
        known += 1;
      } else longer[at] = longer[seen] ?? -1;
    }
  }
  return longer;
}

function mix(run: number, word: number): number {
  const mixed = Math.imul(run, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Calls back for every run of every sentence, once however often it stands there. */
function eachOnce(
  runs: Int32Array,
  sentences: readonly WordStretch[],
  known: number,
  call: (run: number, sentence: number) => void,
): void {
  const last = new Int32Array(known).fill(-1);
  sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at += 1) {
      const run = runs[at] ?? -1;
      if (run < 0 || last[run] === sentence) continue;
      last[run] = sentence;
      call(run, sentence);
    }
  });
}
