/** Words of the pages of claims. */
export const claimsWords = {
  title: 'Claims',
  description:
    'Every claim that we found in the articles, with who says it, in which article, and what outside documents say.',
  standfirst:
    'Each claim is one statement that somebody is said to have made. A claim that stands in several articles is not better founded for it.',
  groups: 'Groups of claims',
  about: 'What is claimed',
  put: 'How each article puts it',
  stronger: 'Stronger forms',
  strongerFormOf: 'A stronger form of',
  counted: 'How we counted',
  countedHow:
    'Named speakers are counted as printed, and as far as the words could be followed. These are our judgements; the counts change if one of them is wrong.',
  outside: 'Outside documents',
  see: 'See:',
  wordings: 'The wordings compared',
  chain: 'Who says so, through whom',
  differs: 'Where the articles differ',
} as const;

/** Words of a claim's facts. */
export const claimFactsWords = {
  articles: 'In the articles',
  says: 'says it',
  not: 'not in the text we hold',
  who: 'Who says so',
  counted: 'How we counted',
  outside: 'What outside documents say',
  inferred: 'The speaker is our inference.',
} as const;

/** What the page of a claim says of itself where it is listed. */
export function claimDescription(label: string): string {
  return `${label}: how each article puts it, whose words they are said to be, and what outside documents say.`;
}
