import { escapeMarkup, svgTag } from '../../charts/kit/svg/svg-tag.ts';
import type { SpeakerSign } from '../../terms/names.ts';
import type { CutSentence, Piece } from './marks.ts';

/** Whole sentences of a quotation as HTML, its own words marked as the speaker's. */
export function quoteSentences(
  sentences: readonly CutSentence[],
  { number, inferred }: Pick<SpeakerSign, 'number' | 'inferred'>,
): string {
  const mark = svgTag('mark', {
    'data-speaker': number,
    'data-inferred': inferred ? '' : undefined,
  });
  return sentences
    .map(({ pieces }) =>
      pieces
        .map((piece) =>
          piece.passages.length === 0 ? pieceHtml(piece) : `${mark}${pieceHtml(piece)}</mark>`,
        )
        .join(''),
    )
    .join(' ');
}

/** The words of a piece as HTML, those that keep a distance apart. */
export function pieceHtml({ text, hedge }: Piece): string {
  return hedge === null ? escapeMarkup(text) : `<span class="hedge">${escapeMarkup(text)}</span>`;
}
