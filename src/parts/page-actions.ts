/** Words of the row under a page's head, by which it is linked to, cited and carried away. */
export const waysWords = {
  row: 'Link, cite, carry away',
  sentence: 'Link to a sentence',
  cite: 'Cite',
  embed: 'Embed',
  data: 'Data',
  error: 'Report an error',
  copyQuotations: 'Copy these quotations, with who says them and where',
  quotationsCopied: 'Quotations copied.',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied.',
  copySnippet: 'Copy snippet',
  snippetCopied: 'Snippet copied.',
} as const;
