import { headings } from '../../terms/headings.ts';
import { wasSaid } from '../../terms/assessments.ts';

/** Words of the pages where the articles differ. */
export const differencesWords = {
  title: headings.differs,
  description:
    'Questions to which the articles give two or more answers, each in its own words, and what is known of the gap.',
  standfirst:
    'Each question has two or more answers in the articles, quoted in their own words. None is chosen, and nothing is averaged.',
  puts: headings.framings,
  gap: 'What is known of the gap',
  order: 'The order in which the accounts stand is ours; it is no order in time.',
  manner: 'Worked out from who is named and from the words that keep a distance, as printed',
  hedges: 'Words that keep a distance',
  graphicAnswers: 'Show the answers: some have graphic detail',
  graphicPair: 'Show the sentences word by word: they have graphic detail',
  pair: 'The two sentences that share most words, side by side',
  inferred: `${headings.inference}.`,
  wasSaid,
  keepsWith: 'keeps its distance with ',
  passedOn: 'passed on by',
} as const;

/** What the page of a difference says of itself where it is listed. */
export function differenceDescription(question: string): string {
  return `${question} The answers of the articles in their own words, and what is known of the gap.`;
}
