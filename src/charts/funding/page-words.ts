import { link, type Phrase, sentence, listed } from '../../terms/phrases.ts';

/** What the row of all income is called. */
export const totalLabel = 'All together';

/** Words of the pages on funding, their pictures and their embeds. */
export const fundingPageWords = {
  name: 'Funding',
  standfirst:
    'Said sources of income, through whom each is said to reach the group, who says so, and what sums are printed. Sums stand as printed; none is added to another.',
  graph: 'Where the money is said to come from',
  matrix: 'Which text has what',
  matrixCaption: 'Which text has what.',
  sums: 'Sums, as printed',
  asList: 'In a window this narrow the lines are not drawn; they stand as a list.',
  linesList: 'The same lines as a list',
  linesFolded: 'The lines as a list',
  wholePage: 'The whole page on funding',
  embedName: 'The graph, whose lines are a list in narrow frames',
  graphFile: 'the graph (SVG)',
  sumsList: 'The same sums as a list',
  source: 'Said source of income',
  /** Between the two ends of a line, for those who do not see its arrow. */
  to: ' to ',
  embedMatrix: 'Which text has what: said sources of income',
  embedSums:
    'What each said source of income is said to bring in: words and numbers as printed, on one scale. Nothing is added up or averaged.',
  equal:
    'All are equally thick: no sum moves a line. Each is the drawing of claims, which stand in the list.',
  speaker: 'On a line, who says so; a dashed letter is our inference:',
  underSource:
    'Under a source, what outside documents say of the plainest claim that the group was paid from it:',
  meanings: 'what the words mean',
  inPart: 'In part our inference.',
  unled: 'Led to by no said source',
} as const;

/** What the page on funding says of itself where it is listed, after what was found. */
export function fundingDescription(finding: string): string {
  return `${finding}. Each line with its claims, each sum as printed, and which article has what.`;
}

/** What the embed of the graph says of itself, after what was found. */
export function graphDescription(finding: string): string {
  return `${finding}: each line with its claims.`;
}

/** What the embed of the matrix says of itself. */
export const matrixDescription = `${fundingPageWords.embedMatrix}, article by article, and what outside documents say.`;

/** Where the pictures are as files. */
export function fundingPictures(
  files: readonly { readonly label: string; readonly address: string }[],
): readonly Phrase[] {
  return sentence`As pictures: ${listed(files.map(({ label, address }) => link(label, address)))}`;
}
