import { numberOf } from '../../terms/number-of.ts';
import type { SupportBox } from '../../model/types.ts';
import type { NotedKind } from '../../values/kinds.ts';

/** Headings and labels of the front page. */
export const storyWords = {
  findings: 'What we found',
  contents: 'In this piece',
  claim: 'The claim',
  articles: 'The articles',
  documents: 'All outside documents',
  claims: 'All claims',
  method: 'How it is checked',
  supports: 'What these texts support',
  doesNotSupport: 'What they do not support',
  box: 'What these texts support, and what they do not',
  contentNote: 'Before you read',
  inStory: 'Read it in the story',
  outside: 'All that outside documents say of it',
} as const;

/** What is said in place of quotations that have graphic detail. */
export const graphicNote =
  'The quotations of this claim have graphic detail; they stand on its page, behind a note.';

/** How the sentences of the box can be used. */
export const copyNote =
  'A tap selects a sentence to be copied, who says it included. These are our words (CC BY 4.0); words in quotation marks belong to the publishers.';

/** Who has reviewed the sentences of the box. */
export function boxReview({ reviewedBy, reviewedOn }: SupportBox): string {
  if (reviewedBy === null) return 'Nobody has reviewed these sentences.';
  return `Reviewed by ${reviewedBy}${reviewedOn === null ? '' : `, ${reviewedOn}`}.`;
}

/** What is folded away under a claim: its wordings, so many. */
export function wordingsInWords(wordings: number): string {
  return `How the articles put it, ${numberOf(wordings, 'wording')}`;
}

const notedWords: readonly (readonly [NotedKind, string])[] = [
  ['claim', 'claim'],
  ['passage', 'quotation'],
  ['difference', 'difference'],
  ['document', 'outside document'],
];

/** What stands under a paragraph, in one line: how many of each kind. */
export function evidenceInWords(kinds: readonly NotedKind[]): string {
  const counted = notedWords
    .map(([kind, one]) => ({ one, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => numberOf(count, one));
  return `Evidence: ${counted.join(', ')}`;
}
