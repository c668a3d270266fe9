import { showTurning } from '../../text/turning.ts';
import type { Edit, Page } from './page.ts';

/** The tags of headings that hold a copy link, with a name of their words alone: the link is none of them, and is read apart. */
export function nameHeadings({ html, steps, links }: Page): Edit[] {
  const headings = steps.filter(({ opens, element }) => opens && /^h[1-6]$/u.test(element.name));
  return headings.flatMap(({ element: { tag, end } }) => {
    const inside = links.filter(
      ({ element }) => tag.end <= element.tag.start && element.end <= end,
    );
    if (inside.length === 0) return [];
    const words = inside
      .toReversed()
      .reduce(
        (rest, { element }) =>
          rest.slice(0, element.tag.start - tag.end) + rest.slice(element.end - tag.end),
        html.slice(tag.end, end),
      )
      .replaceAll(/<span(?= )[^<>]*aria-hidden="true"[^<>]*>[^<>]*<\/span>/gu, '')
      .replaceAll(/<[^<>]*>/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replaceAll('"', '&quot;');
    const written = html.slice(tag.start, tag.end - 1);
    return [{ ...tag, text: `${written} aria-label="${showTurning(words)}">` }];
  });
}
