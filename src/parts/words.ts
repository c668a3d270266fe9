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
