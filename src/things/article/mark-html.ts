import { htmlId } from '../../values/id.ts';
import type { ArticlePage } from './article-page.ts';
import { markPiece } from './mark-piece.ts';
import type { CutSentence } from '../quotation/marks.ts';
import { pieceHtml } from '../quotation/quote-html.ts';
import { svgTag } from '../../charts/kit/svg/svg-tag.ts';

/*
 * Written as text, not as a template: a template's line breaks would stand as spaces within the words.
 */

/** A sentence of an article as HTML: its marks with their links, and not a character that the text has not; `notYet` names sentences that are not yet annotated. */
export function markSentence(
  { id, pieces }: CutSentence,
  byPassage: ArticlePage['byPassage'],
  signOf: Parameters<typeof markPiece>[2],
  notYet: ReadonlySet<string> = new Set(),
): string {
  const words = pieces.map((piece) => {
    const { mark } = markPiece(piece, byPassage, signOf);
    if (mark === null) return pieceHtml(piece);
    const [first, ...more] = mark.ids;
    const open = svgTag('mark', {
      id: first && htmlId(first),
      'data-speaker': mark.speaker,
      'data-inferred': mark.inferred ? '' : undefined,
    });
    const anchors = more.map((each) => `${svgTag('span', { id: htmlId(each) })}</span>`).join('');
    const link = svgTag('a', {
      href: `#${mark.note}`,
      'data-note': mark.numbers,
      'data-open': mark.open ? '' : undefined,
      tabindex: first === undefined ? '-1' : undefined,
    });
    return `${open}${anchors}${link}${pieceHtml(piece)}</a></mark>`;
  });
  if (id === null) return words.join('');
  const waits = notYet.has(id) ? '' : undefined;
  return `${svgTag('span', { id, class: 'sentence', 'data-not-yet': waits })}${words.join('')}</span>`;
}
