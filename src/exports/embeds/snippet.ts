import { escapeMarkup } from '../../charts/kit/svg/svg-tag.ts';

/** What a snippet frames: whole addresses of the embed and of its page, and the frame's size in CSS pixels. */
interface Framed {
  readonly frame: string;
  readonly page: string;
  /** The name of the frame, and the words of the link: with what outside documents say. */
  readonly title: string;
  /** What else has to stand beside them where a frame is not shown: who says so. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
}

/** The lines of HTML that set an embed in another site, with a link to its page; what is left where frames are stripped says who says so. */
export function writeSnippet({ frame, page, title, says, width, height }: Framed): string {
  const escaped = escapeMarkup(title);
  return [
    `<iframe src="${frame}" title="${escaped}" width="${width}" height="${height}" style="max-width: 100%" loading="lazy"></iframe>`,
    `<p><a href="${page}">${escaped}</a> ${escapeMarkup(says)}</p>`,
  ].join('\n');
}
