import { headings } from '../../terms/headings.ts';
import { link, type Phrase, sentence } from '../../terms/phrases.ts';

/** Words of the pages where the articles differ. */
export const differencesWords = {
  title: headings.differs,
  description:
    'Questions to which the articles give two or more answers, each in its own words, and what is known of the gap.',
  standfirst:
    'Each question has two or more answers in the articles, quoted word for word. We choose none and average nothing.',
  question: 'Question',
  answers: 'Answers',
  gap: 'What is known of the gap',
  order: 'The order of the accounts is ours; it is no order in time.',
  graphicAnswers: 'Show the answers: some have graphic detail',
} as const;

/** What the page of a difference says of itself where it is listed. */
export function differenceDescription(question: string): string {
  return `${question} The answers of the articles in their own words, and what is known of the gap.`;
}

/** Whether a difference lies between articles or within one, by the articles of its answers. */
export function reachInWords(articles: readonly string[]): string {
  const several = new Set(articles).size > 1;
  return several ? 'A difference between articles' : 'A difference within one article';
}

/** The claim to which an answer belongs. */
export function claimOfAnswer(label: string, address: string): Phrase[] {
  return sentence`Claim: ${link(label, address)}`;
}
