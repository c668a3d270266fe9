/** Words of the parts that stand on pages of several kinds. */
export const partsWords = {
  chains: 'The chains as a list',
  given: 'the article gives this link',
  inferred: 'inferred, or the same words',
  documents: 'only outside documents give this link',
  noProof:
    'A line says who is named as having said or passed on the words. It is not proof that they were said, or that they are true.',
  formats: 'APA and wiki',
  hash: 'The claim as data, SHA-256',
  outside: 'What outside documents say',
  pager: 'Claims before and after',
  funding: 'The whole page on funding',
  matrix: 'Which article names what',
  sums: 'Every sum on one scale',
  timeline:
    'When things are said to have happened, and when they were said and published: the timeline with its list',
  lines: 'The lines as a list',
  quotations: 'Quotations with their attribution',
  data: 'The claim as data',
  story: 'Read it in the story',
  passedOn: 'Passed on by',
  graphic: 'Show the quotation: it has graphic detail',
} as const;

/** Where the words of a quotation stand in the file of its article. */
export function bytesInWords(bytes: string): string {
  return `bytes ${bytes} of our file`;
}

/** What a picture of claims never says. */
export const lineNotice = 'A line is a published claim, not proof that it is so.';
