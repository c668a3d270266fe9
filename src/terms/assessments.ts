import type { AssessmentValue, Claim } from '../model/types.ts';

/** What outside documents say, in a word or two, and what the word means. */
export const assessmentWords: Readonly<
  Record<AssessmentValue, { readonly word: string; readonly means: string }>
> = {
  established: { word: 'Established', means: 'A primary document shows it.' },
  supported: {
    word: 'Supported',
    means: 'A document from outside the chain of those who passed it on says the same.',
  },
  'accounts-differ': {
    word: 'Accounts differ',
    means: 'Documents disagree. All are listed, those that agree with the claim too.',
  },
  'articles-differ': {
    word: 'Articles differ',
    means: 'Other articles say otherwise. No outside document bears on it.',
  },
  contradicted: {
    word: 'Contradicted',
    means:
      'A primary document, or the speaker’s own denial, says otherwise about the same thing, and was read at that place.',
  },
  'not-confirmed': {
    word: 'Not confirmed',
    means: 'Documents bear on it, and none confirms it.',
  },
  'not-examined': { word: 'Not examined', means: 'We did not look into this.' },
};

/** The two questions to a claim: whether the named speakers said it, and whether it is so. */
export const questions = { said: 'Did they say it?', happened: 'Did it happen?' } as const;

/** The answer to the first question where the articles name no speaker. */
export const nobodyToAsk = 'nobody is named';

/** Asked of a sum, a number or a source of income, which do not happen. */
const isItSo = 'Is it so?';

/** The second question to a claim: whether what is said happened, or is so. */
export function isSo({ kind }: Pick<Claim, 'kind'>): string {
  return kind === 'count' || kind === 'income' ? isItSo : questions.happened;
}

/** What is said of a claim outside the question, in place of counts and assessment. */
export const notInvestigated = 'Not what this page investigates.';

/** What stands beside a claim's statement wherever it stands alone. */
export function besideStatement({ assessment }: Pick<Claim, 'assessment'>): string {
  return assessment === null ? notInvestigated : outsideInWords(assessment.value, true);
}

/** What outside documents say, as a sentence; where only articles do, that. */
export function outsideInWords(value: AssessmentValue, small = false): string {
  const { word } = assessmentWords[value];
  if (value === 'articles-differ') return `${word}.`;
  return `Outside documents: ${small ? word.toLowerCase() : word}.`;
}

/** A claim in few words, what outside documents say soon after them: for where a long title is cut. */
export function shortTitle(claim: Pick<Claim, 'label' | 'assessment'>): string {
  return `${claim.label}. ${besideStatement(claim)}`;
}

/** A claim's title: its whole attributed statement, with what outside documents say beside it. */
export function claimTitle(claim: Claim): string {
  return `${claim.statement} ${besideStatement(claim)}`;
}
