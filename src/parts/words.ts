/** What a link to a place leads to, for those who do not see where it stands. */
export const copyLinkLabels = {
  claim: 'Link to this claim',
  document: 'Link to this document',
  event: 'Link to this event',
  figure: 'Link to this figure',
  finding: 'Link to this finding',
  framing: 'Link to how this article puts it',
  line: 'Link to this line',
  paragraph: 'Link to this paragraph',
  question: 'Link to this question',
  quotation: 'Link to this quotation',
  section: 'Link to this section',
  sentence: 'Link to this sentence',
  source: 'Link to this said source of income',
} as const;

/** Words of the row under a page's head, by which it is linked to, cited and carried away. */
export const pageActionLabels = {
  row: 'Link, cite, carry away',
  sentence: 'Link to a sentence',
  cite: 'Cite',
  embed: 'Embed',
  pictures: 'Picture',
  data: 'Data',
  error: 'Report an error',
} as const;

/** The report of what is wrong, which stands in place of a page while the site is written. */
export function notPublished(problems: number): string {
  return `Not published: ${problems === 1 ? 'a problem' : `${problems} problems`}`;
}
