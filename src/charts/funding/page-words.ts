import { headings } from '../../terms/headings.ts';

/** What the row of all income is called. */
export const totalLabel = 'All together';

/** Words of the pages on funding, their pictures and their embeds. */
export const fundingPageWords = {
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
  previous: 'Previous said source',
  next: 'Next said source',
  source: 'Said source of income',
  sourceAfter: '· Said source of income',
  who: headings.whoSaysSo,
  outside: headings.outside,
  ofClaim: 'Of this claim:',
  inArticles: 'Sums in the articles',
  noFigure: 'No figure given.',
  allLines: 'All lines in one picture',
  notAdded: 'Nothing is added up or averaged.',
  drawn: 'The claims that its lines draw',
  others: 'Other claims about it',
  pager: 'Said sources before and after',
  embedMatrix: 'Which text has what: said sources of income',
  embedSums:
    'What each said source of income is said to bring in: words and numbers as printed, on one scale. Nothing is added up or averaged.',
  equal:
    'All are equally thick: no sum moves a line. Each is the drawing of claims, which stand in the list.',
  speaker: 'On a line, the speaker as printed:',
  underSource:
    'Under a source, what outside documents say of the plainest claim that the group was paid from it:',
  meanings: 'what the words mean',
  inPart: 'In part our inference.',
  unled: 'Led to by no said source',
  graphic: 'Show the quotations: they have graphic detail',
  citesNone: 'No article names it: there is none to cite for it.',
  more: '. Each line with its claims, each sum as printed, and which article has what.',
  embedLines: ': each line with its claims.',
  byArticle: ', article by article, and what outside documents say.',
} as const;

/** The title of the page of a said source of income. */
export function sourceTitle(label: string): string {
  return `${label}: what is said of it as a source of income`;
}

/** What that page says of itself where it is listed. */
export function sourceDescription(label: string): string {
  return `${label} as a said source of income: the claims with their whole sentences, who says so, the sums as printed, and what outside documents say.`;
}
