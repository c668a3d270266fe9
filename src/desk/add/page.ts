import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The article of a saved web page: its text, a paragraph a line with blank lines between, and what the page says of it. */
export interface SavedPage {
  readonly text: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly address: string | null;
}

/** Takes the article out of a saved web page; null where a reader mode finds none. */
export function readPage(html: string): SavedPage | null {
  const { document } = parseHTML(html);
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  const heading = document.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';
  // The library changes the page that it reads.
  const found = new Readability(document).parse();
  if (found?.content == null) return null;
  const { document: body } = parseHTML(`<!doctype html><body>${found.content}</body>`);
  const blocks = [...body.querySelectorAll('p, h2, h3, h4, li, blockquote, figcaption, pre')];
  const paragraphs = blocks
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => (block.textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((words) => words !== '');
  if (paragraphs.length === 0) return null;
  const title = heading || found.title?.trim() || null;
  const lines = title === null || paragraphs[0] === title ? paragraphs : [title, ...paragraphs];
  return {
    text: `${lines.join('\n\n')}\n`,
    title,
    site: found.siteName?.trim() || null,
    published: /^\d{4}-\d{2}-\d{2}/u.exec(found.publishedTime ?? '')?.[0] ?? null,
    address: address !== null && /^https?:\/\//u.test(address) ? address : null,
  };
}
