import { headings, notHeld } from '../../terms/headings.ts';

/** Words of the pages of claims. */
export const claimsWords = {
  title: 'Claims',
  description:
    'Every claim that we found in the articles, with who says it, in which article, and what outside documents say.',
  standfirst:
    'Each claim is one statement that somebody is said to have made. A claim that stands in several articles is not better founded for it.',
  groups: 'Groups of claims',
  about: 'What is claimed',
  put: headings.framings,
  stronger: 'Stronger forms',
  strongerFormOf: 'A stronger form of',
  counted: headings.counted,
  countedHow:
    'Named speakers are counted as printed, and as far as the words could be followed. These are our judgements; the counts change if one of them is wrong.',
  outside: headings.documents,
  see: 'See:',
  wordings: 'The wordings compared',
  chain: `${headings.whoSaysSo}, through whom`,
  differs: headings.differs,
  pager: 'Claims before and after',
  quotations: 'Quotations with their attribution',
  data: 'The claim as data',
} as const;

/** Words of a claim's facts. */
export const claimFactsWords = {
  articles: 'In the articles',
  says: 'says it',
  notHeld,
  who: headings.whoSaysSo,
  counted: headings.counted,
  outside: headings.outside,
  inferred: `${headings.inference}.`,
} as const;

/** What the page of a claim says of itself where it is listed. */
export function claimDescription(label: string): string {
  return `${label}: how each article puts it, whose words they are said to be, and what outside documents say.`;
}

/** What kind of judgement of ours a count rests on. */
export const judgementWords: Readonly<Record<'traced' | 'inferred-speaker', string>> = {
  traced: headings.followed,
  'inferred-speaker': headings.inference,
};
