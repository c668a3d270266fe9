import { assessmentWords } from '../../terms/assessments.ts';
import type { AssessmentValue } from '../../model/types.ts';

/** What pages and embeds say of a claim that has changed. */
export const historyWords = {
  title: 'How this claim has changed',
  since: 'Changed since you cited it.',
  kept: 'This embed keeps what the claim said in version',
  changed: 'It has changed since.',
  now: 'Read what it says now',
  live: 'Changes with the site: always what the claim says now.',
  fixed: 'Stays as it is in this version; a notice says if the claim changes later.',
  noProof: 'A published claim is not proof that it is so.',
} as const;

/** An earlier state of a claim, in a sentence or two. */
export function stateInWords(
  version: number,
  statement: string,
  assessment: AssessmentValue | null,
): string {
  const beside =
    assessment === null ? '' : ` What outside documents say: ${assessmentWords[assessment].word}.`;
  return `Up to version ${version}: “${statement}”${beside}`;
}
