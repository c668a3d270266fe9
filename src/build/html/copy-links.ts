import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Span } from '../../text/types.ts';
import { makeFindable, writeFragment } from './text-fragment.ts';
import { findFiles, readBytes } from '../../disk/loader.ts';
import { type CopyLink, type PageText, readPageText } from './page-text.ts';
import { overwriteFile } from '../../disk/writer.ts';

/**
 * Gives every copy link of the built pages the text fragment of its words: only the built page has its whole text,
 * against which the fragment has to be unique.
 */
export function copyLinks(): AstroIntegration {
  return {
    name: 'copy-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of findFiles(folder, '.html')) {
          const html = new TextDecoder().decode(readBytes(`${folder}${path}`));
          const finished = finishLinks(html);
          if (finished !== html) overwriteFile(folder, path, new TextEncoder().encode(finished));
        }
      },
    },
  };
}

/** The HTML of a page with the text fragments of its copy links written out. */
export function finishLinks(html: string): string {
  const page = readPageText(html);
  if (page.links.length === 0) return html;
  const findable = makeFindable(page.text);
  let finished = '';
  let done = 0;
  for (const link of page.links) {
    const tag = html.slice(link.tag.start, link.tag.end);
    const span = wordsOf(page, link);
    const directive = span === null ? null : writeFragment(findable, span, page.language);
    const address = directive === null ? '' : `:~:${directive}`;
    finished += html.slice(done, link.tag.start);
    finished += tag
      .replace(/ data-words="[^"]*"/u, '')
      .replace(/ data-copy="[^"]*"/u, ' data-copy')
      .replace(
        / href="#([^"]*)"/u,
        (_, id: string) => ` href="#${id}${address.replaceAll("'", '%27')}"`,
      );
    done = link.tag.end;
  }
  return finished + html.slice(done);
}

/** Where the words of a link stand; null where they are not to be found, or are not to be shown unasked. */
function wordsOf({ text, spans }: PageText, { of, words }: CopyLink): Span | null {
  const first = spans.get(of[0] ?? '');
  const last = spans.get(of.at(-1) ?? '');
  if (first === undefined || last === undefined) return null;
  if (words === null) return { start: first.start, end: last.end };
  const folded = words.trim().split(/\s+/u).join(' ');
  const end = first.start + folded.length;
  return text.slice(first.start, end) === folded ? { start: first.start, end } : null;
}
