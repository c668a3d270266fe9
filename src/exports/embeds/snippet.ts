import { escapeMarkup } from '../../charts/kit/svg/svg-tag.ts';
import { type HeightAt, heightAnywhere, writeHeight } from './frame-height.ts';

/** What a snippet frames: whole addresses of the embed and of its page, and the height that the frame needs. */
export interface Framed {
  readonly frame: string;
  readonly page: string;
  /** The name of the frame, and the words of the link: with what outside documents say. */
  readonly title: string;
  /** What else has to stand beside them where a frame is not shown: who says so. */
  readonly says: string;
  readonly heightAt: HeightAt;
}

/**
 * The lines of HTML that set an embed in another site, with a link to its page; what is left where frames are stripped
 * says who says so. The box gives the frame its height; where the box is taken away, the frame is high enough for any width.
 */
export function writeSnippet(framed: Framed): string {
  const { heightAt } = framed;
  const anywhere = heightAnywhere(heightAt);
  const styles = `border:0;width:100%;height:var(--frame,${anywhere}px)`;
  return [
    `<div style="container-type:inline-size;width:100%;--frame:${writeHeight(heightAt)}">${writeFrame(framed, '100%', styles)}</div>`,
    `<p>${writeWords(framed)}</p>`,
  ].join('\n');
}

/** The frame alone, without styles, for a consumer that allows no others: as wide as that, and high enough for any width. */
export function writePlainFrame(framed: Framed, width: number): string {
  return `<blockquote>${writeWords(framed)}</blockquote>${writeFrame(framed, String(width), null)}`;
}

function writeFrame({ frame, title, heightAt }: Framed, width: string, styles: string | null) {
  const style = styles === null ? '' : ` style="${styles}"`;
  return `<iframe src="${frame}" title="${escapeMarkup(title)}" width="${width}" height="${heightAnywhere(heightAt)}"${style} loading="lazy"></iframe>`;
}

function writeWords({ page, title, says }: Framed): string {
  return `<a href="${page}">${escapeMarkup(title)}</a> ${escapeMarkup(says)}`;
}
