import { fundingPageWords } from '../../charts/funding/page-words.ts';
import { figureInWords } from '../../terms/figure-in-words.ts';
import { lineNotice } from '../../terms/notices.ts';
import { link, type Phrase, quotation, sentence } from '../../terms/phrases.ts';
import { documentName } from '../../terms/names.ts';
import { addressOf } from '../../values/id.ts';
import type { DocumentSum, PrintedSum } from './stream-sums.ts';

/** Words of the page of a said source of income. */
export const streamWords = {
  lines: 'Its lines',
  sums: fundingPageWords.sums,
  inArticles: 'Sums in the articles',
  noSum: 'No figure given.',
  notAdded: 'Nothing is added up or averaged.',
  drawn: 'The claims that its lines draw',
  others: 'Other claims about it',
  sentences: 'The sentences',
  graphic: 'Show the quotations: they have graphic detail',
  citesNone: 'No article names it: there is none to cite for it.',
} as const;

/** Words of the links to the sources before and after one. */
export const streamPagerWords = {
  pager: 'Said sources before and after',
  previous: 'Previous said source',
  next: 'Next said source',
} as const;

/** Above the title: of what page it is a part, and what it is. */
export const streamTrail: readonly Phrase[] = sentence`${link(fundingPageWords.name, '/funding/')} · Said source of income`;

/** The title of the page of a said source of income. */
export function streamTitle(label: string): string {
  return `${label}: what is said of it as a source of income`;
}

/** What that page says of itself where it is listed. */
export function streamDescription(label: string): string {
  return `${label} as a said source of income: the claims with their whole sentences, who says so, the sums as printed, and what outside documents say.`;
}

/** What a line never says, and where all lines are. */
export const lineNote: readonly Phrase[] = sentence`${lineNotice} ${link('All lines in one picture', '/funding/#graph')}`;

/** The claim of which outside documents say something. */
export function assessedClaim(label: string, address: string): Phrase[] {
  return sentence`Of this claim: ${link(label, address)}`;
}

/** How many sums of it the articles print. */
export function sumsInWords(count: number): string {
  return `${count === 1 ? 'One' : count}, as printed`;
}

/** A sum as an article prints it: in its words, where, and as data. */
export function printedSumInWords(
  { words, article, figure, address }: PrintedSum,
  name: string,
): Phrase[] {
  return sentence`${quotation(words, article.language)} in ${link(name, address)}. As data: ${figureInWords(figure)}.`;
}

/** A sum that an outside document gives: whose it is, in its words, and as data. */
export function documentSumInWords({ document, figure, address }: DocumentSum): Phrase[] {
  const source = link(documentName(document), addressOf('document', document.id));
  return sentence`Outside document, ${source}: ${figure.by}, ${link(figure.words, address)}. As data: ${figureInWords(figure)}. ${figure.note ?? ''}`;
}
