/** Words of the section in which a page is cited. */
export const citeWords = {
  title: 'Cite this',
  article: 'The article',
  articles: 'The articles',
  formats: 'APA and wiki',
  copy: 'Copy citation',
  copied: 'Citation copied.',
} as const;

/** The hash of a claim as data, which its citations name. */
export function hashInWords(sha256: string): string {
  return `The claim as data, SHA-256 ${sha256}`;
}
