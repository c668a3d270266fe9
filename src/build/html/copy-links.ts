import type { Span } from '../../text/types.ts';
import type { CopyLink, Edit, Page } from './page.ts';
import { makeFindable, writeFragment } from './text-fragment.ts';

/**
 * The tags of a page's copy links with the text fragments of their words: only the built page has its whole text,
 * against which a fragment has to be unique.
 */
export function finishLinks(page: Page): Edit[] {
  if (page.links.length === 0) return [];
  const findable = makeFindable(page.text);
  return page.links.map((link) => {
    const { tag } = link.element;
    const span = copiedWords(page, link);
    const directive = span === null ? null : writeFragment(findable, span, page.language);
    const address = directive === null ? '' : `:~:${directive}`;
    const text = page.html
      .slice(tag.start, tag.end)
      .replace(/ data-words="[^"]*"/u, '')
      .replace(/ data-copy="[^"]*"/u, ' data-copy')
      .replace(
        / href="#([^"]*)"/u,
        (_, id: string) => ` href="#${id}${address.replaceAll("'", '%27')}"`,
      );
    return { ...tag, text };
  });
}

/** Where the words of a link stand; null where they are not to be found, or are not to be shown unasked. */
function copiedWords({ text, spans }: Page, { of, words }: CopyLink): Span | null {
  const first = spans.get(of[0] ?? '');
  const last = spans.get(of.at(-1) ?? '');
  if (first === undefined || last === undefined) return null;
  if (words === null) return { start: first.start, end: last.end };
  const folded = words.trim().split(/\s+/u).join(' ');
  const end = first.start + folded.length;
  return text.slice(first.start, end) === folded ? { start: first.start, end } : null;
}
