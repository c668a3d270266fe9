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
  /** The number of the speaker's hue. */
  readonly speaker: string;
  /** Whether that it is this speaker is our inference. */
  readonly inferred: boolean;
  /** Numbers of the notes whose passages end here, for the sign after the words. */
  readonly numbers: string | undefined;
  /** Whether one of these notes is open. */
  readonly open: boolean;
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
  const ended = piece.ends.flatMap((id) => byPassage.get(id)?.note ?? []);
  const numbers = [...new Set(ended.map(({ number }) => number))].sort((a, b) => a - b).join(', ');
  return {
    text: piece.text,
    mark: {
      ids: piece.begins,
      note: shortest.note.htmlId,
      speaker: hues[0] ?? 'unnamed',
      inferred: first.every(({ inferred }) => inferred),
      numbers: numbers === '' ? undefined : numbers,
      open: ended.some(({ says }) => says.length > 0),
    },
  };
}
