import type { Hedge } from '../../model/types.ts';
import type { Span } from '../../text/types.ts';
import { compareUnits } from '../../text/order.ts';

/** A passage in the coordinates of the text that readers see. */
export interface PlacedPassage extends Span {
  readonly id: string;
}

/** A stretch of the text in which nothing begins or ends. */
export interface Piece {
  readonly text: string;
  /** Ids of the passages that it is part of, the shortest passage first. */
  readonly passages: readonly string[];
  /** Ids of the passages that begin with it, the shortest first. */
  readonly begins: readonly string[];
  /** Ids of the passages that end with it, the shortest first. */
  readonly ends: readonly string[];
  readonly hedge: Hedge['class'] | null;
}

/** A sentence, or what stands between two sentences (id null), cut into pieces. */
export interface CutSentence {
  readonly id: string | null;
  readonly pieces: readonly Piece[];
}

/** Cuts a paragraph at the union of all boundaries; the pieces joined are the text. Spans are offsets in `text`. */
export function cutMarks(
  text: string,
  sentences: readonly (Span & { readonly id: string })[],
  passages: readonly PlacedPassage[],
  hedges: readonly (Span & Pick<Hedge, 'class'>)[],
): CutSentence[] {
  const shortestFirst = passages.toSorted(
    (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || compareUnits(a.id, b.id),
  );
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...sentences, ...passages, ...hedges]) edges.add(start).add(end);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const cut: { id: string | null; pieces: Piece[] }[] = [];
  cuts.slice(1).forEach((end, index) => {
    const start = cuts[index] ?? 0;
    const id = sentences.find((s) => s.start <= start && end <= s.end)?.id ?? null;
    const within = shortestFirst.filter((p) => p.start <= start && end <= p.end);
    const piece: Piece = {
      text: text.slice(start, end),
      passages: within.map((p) => p.id),
      begins: within.filter((p) => p.start === start).map((p) => p.id),
      ends: within.filter((p) => p.end === end).map((p) => p.id),
      hedge: hedges.find((h) => h.start <= start && end <= h.end)?.class ?? null,
    };
    const last = cut.at(-1);
    if (last !== undefined && last.id === id) last.pieces.push(piece);
    else cut.push({ id, pieces: [piece] });
  });
  return cut;
}
