import type { ArticlePage } from './article-page.ts';
import type { Attribution } from '../../model/types.ts';
import type { SpeakerSign } from '../../terms/names.ts';
import type { Piece } from '../quotation/marks.ts';

/** What the mark of a piece says: to which note it leads, whose words it shows, which notes end with it. */
export interface PieceMark {
  /** Ids of the passages that begin here, the shortest first. */
  readonly ids: readonly string[];
  /** HTML id of the note of its shortest passage. */
  readonly note: string;
  /** The number of the speaker's hue, and that of a second speaker whose passage lies over it. */
  readonly speaker: string;
  /** Whether that it is this speaker is our inference. */
  readonly inferred: boolean;
  readonly second: string | undefined;
  /** Numbers of the notes whose passages end here, for the sign after the words. */
  readonly numbers: string | undefined;
}

/** The mark of a piece of text; null where no passage is. */
export function markPiece(
  piece: Piece,
  byPassage: ArticlePage['byPassage'],
  signOf: (by: Attribution) => Pick<SpeakerSign, 'number' | 'inferred'>,
): { readonly text: string; readonly mark: PieceMark | null } {
  const placed = piece.passages.flatMap((id) => byPassage.get(id) ?? []);
  const [shortest] = placed;
  if (shortest === undefined) return { text: piece.text, mark: null };
  const signs = placed.map(({ by }) => signOf(by));
  const hues = [...new Set(signs.map(({ number }) => number))];
  const first = signs.filter(({ number }) => number === hues[0]);
  const ended = piece.ends.flatMap((id) => byPassage.get(id)?.note.number ?? []);
  const numbers = [...new Set(ended)].sort((a, b) => a - b).join(' ');
  return {
    text: piece.text,
    mark: {
      ids: piece.begins,
      note: shortest.note.htmlId,
      speaker: hues[0] ?? 'unnamed',
      inferred: first.every(({ inferred }) => inferred),
      second: hues[1],
      numbers: numbers === '' ? undefined : numbers,
    },
  };
}
