import { parseHTML } from 'linkedom';

/** What Zotero’s translator “Embedded Metadata” makes of a page, by the same order of its tags. */
export interface ZoteroItem {
  readonly type: string;
  readonly title: string;
  readonly site: string;
  readonly date: string;
  readonly address: string;
  /** From a tag, or, without one, from what the page calls a byline. */
  readonly authors: readonly string[];
}

/** Reads a page as Zotero does where no translator is made for its site. */
export function readForZotero(html: string): ZoteroItem {
  const { document } = parseHTML(html);
  const tag = (name: string) =>
    document
      .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
      ?.getAttribute('content') ?? '';
  const guessed = tag('citation_title') === '' ? 'webpage' : 'journalArticle';
  const bylines = [...document.querySelectorAll('.byline, .vcard')].map((each) => each.textContent);
  const named = [...document.querySelectorAll('meta[name="citation_author"], meta[name="author"]')];
  return {
    type: tag('og:type') === 'website' ? 'webpage' : guessed,
    title: tag('citation_title') || tag('og:title'),
    site: tag('og:site_name'),
    date: tag('citation_publication_date'),
    address: tag('citation_public_url') || tag('og:url'),
    authors: [...named.map((each) => each.getAttribute('content') ?? ''), ...bylines],
  };
}
