import { escapeMarkup } from '../../charts/kit/svg-tag.ts';

/** What a snippet frames: whole addresses of the embed and of its page, and the frame's size in CSS pixels. */
interface Framed {
  readonly frame: string;
  readonly page: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The lines of HTML that set an embed in another site, with a link to its page. */
export function writeSnippet({ frame, page, title, width, height }: Framed): string {
  const escaped = escapeMarkup(title);
  return [
    `<iframe src="${frame}" title="${escaped}" width="${width}" height="${height}" style="max-width: 100%" loading="lazy"></iframe>`,
    `<p><a href="${page}">${escaped}</a></p>`,
  ].join('\n');
}
