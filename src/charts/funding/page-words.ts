import { numberInWords } from '../../values/figures/number-words.ts';

/** Words of the pages on funding, their pictures and their embeds. */
export const fundingPageWords = {
  name: 'Funding',
  noSources: 'The sums of money that the articles print',
  standfirst:
    'A line is a published claim, not proof that it is so. It stops where the articles stop.',
  graph: 'Where the money is said to come from',
  sums: 'Sums, as printed',
  asList: 'The graph as a list',
  wholePage: 'The whole page on funding',
  embedName: 'The graph',
  graphFile: 'the graph (SVG)',
  /** Between the two ends of a line, for those who do not see its arrow. */
  to: ' to ',
  embedSums:
    'What each said source of income is said to bring in: words and numbers as printed, on one scale. Nothing is added up or averaged.',
  stop: 'here the articles stop',
  inferredSpeaker: 'that it is this speaker is our inference',
  meanings: 'What the words mean',
  inPart: 'In part our inference.',
  noSum: 'No article prints a sum for it.',
  namedBy: 'Named by',
  byNobody: 'No article says that the group was paid from it.',
  outside: 'Outside documents, of it as income of the group:',
  formerMatrix:
    'The table that stood at this address is now a part of this picture: its cells stand in the boxes.',
} as const;

/** Words within the picture. */
export const fundingPictureWords = {
  namedBy: 'Who names it',
  paid: 'said to be paid',
  articles: (count: number) => `${count} articles`,
  counted: (count: number, of: number) => `${count} of ${of}`,
  noSum: 'no sum',
  stops: 'Here the articles stop.',
  unpaid: (count: number) =>
    `None says that money came back to the group from ${count === 1 ? 'here' : `these ${numberInWords(count)}`}.`,
  ownRow: 'goes on below',
  drawn: 'its way on is drawn above',
  documentsOnly: 'Only outside documents name these: no line is drawn',
  noClaim: 'No claim is about these: no line is drawn',
  folded: (count: number) => `${count} more lines in the list`,
  foldedRows: (count: number) => `${count} more in the list`,
} as const;

/** What the page on funding says of itself where it is listed, after what was found. */
export function fundingDescription(finding: string): string {
  return `${finding}. Each line with its claims, each sum as printed, and which article has what.`;
}

/** What the embed of the graph says of itself, after what was found. */
export function graphDescription(finding: string): string {
  return `${finding}: each line with its claims.`;
}
