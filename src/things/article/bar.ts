import type { Attribution } from '../../model/types.ts';
import type { SpeakerSign } from '../../terms/names.ts';
import { ownWords } from '../../model/speakers.ts';
import type { CutSentence } from '../quotation/marks.ts';
import type { ArticlePage } from './article-page.ts';
import { markPiece } from './mark-piece.ts';

/** A stretch of a paragraph that is one speaker's, for the bar beside it. */
export interface BarSegment {
  readonly speaker: string;
  readonly inferred: boolean;
  /** The letters of the speaker. */
  readonly mark: string;
  /** How much of the paragraph's characters it has, in whole percent, at least 1. */
  readonly share: number;
}

/** So many characters between two quotations, such as “after” and a comma, have no stretch of their own. */
const least = 12;

/** The speakers of a paragraph in their order, in proportion to their characters; what is in no quotation is the article's own. */
export function barOf(
  sentences: readonly CutSentence[],
  byPassage: ArticlePage['byPassage'],
  signOf: (by: Attribution) => Pick<SpeakerSign, 'number' | 'inferred' | 'mark'>,
): BarSegment[] {
  const own = signOf(ownWords);
  const marks = new Map([[own.number, own.mark]]);
  const stretches: { speaker: string; inferred: boolean; length: number }[] = [];
  for (const piece of sentences.flatMap(({ id, pieces }) => (id === null ? [] : pieces))) {
    for (const id of piece.passages) {
      const placed = byPassage.get(id);
      if (placed === undefined) continue;
      const { number, mark } = signOf(placed.by);
      marks.set(number, mark);
    }
    const { mark } = markPiece(piece, byPassage, signOf);
    const last = stretches.at(-1);
    const { length } = piece.text;
    const { speaker, inferred } = mark ?? { speaker: own.number, inferred: false };
    const joins = last !== undefined && (mark === null ? length < least : false);
    if (joins || (last?.speaker === speaker && last.inferred === inferred)) {
      if (last !== undefined) last.length += length;
    } else stretches.push({ speaker, inferred, length });
  }
  const all = stretches.reduce((sum, { length }) => sum + length, 0);
  return stretches.map(({ speaker, inferred, length }) => ({
    speaker,
    inferred,
    mark: marks.get(speaker) ?? own.mark,
    share: Math.max(1, Math.round((100 * length) / all)),
  }));
}

/** A rule for each share that a stretch can have: no page has styles in its elements. */
export function writeBarStyles(): string {
  const shares = Array.from({ length: 100 }, (_, at) => at + 1);
  return shares.map((share) => `[data-share='${share}']{flex-grow:${share}}`).join('');
}
