import type { EarlierState } from '../../../model/types.ts';
import { assessmentWords } from '../../../terms/assessments.ts';
import { headings } from '../../../terms/headings.ts';
import { link, type Phrase, sentence, strong } from '../../../terms/phrases.ts';
import { dateInWords } from '../../../values/dates/date-words.ts';

/** What pages and embeds say of a claim that has changed. */
export const historyWords = {
  title: 'How this claim has changed',
  live: 'Changes with the site: always what the claim says now.',
  fixed: 'Stays as it is in this version; a notice says if the claim changes later.',
} as const;

/** An earlier state of a claim, in a sentence or two. */
export function stateInWords({ version, statement, assessment }: EarlierState): string {
  const beside =
    assessment === null ? '' : ` ${headings.outside}: ${assessmentWords[assessment].word}.`;
  return `Up to version ${version}: “${statement}”${beside}`;
}

/** When an earlier state ended, and why. */
export function changedOn({ date, because }: EarlierState): string {
  return `Changed on ${dateInWords(date)}. ${because}`;
}

/** What a reader is told who comes by a link to an earlier version. */
export function changedSince(earlier: EarlierState): Phrase[] {
  return sentence`${strong('Changed since you cited it.')} ${stateInWords(earlier)} ${earlier.because}`;
}

/** What an embed says that keeps an earlier version; `page` is the address of the claim. */
export function keptInWords(version: number, ended: EarlierState, page: string): Phrase[] {
  const kept = `This embed keeps what the claim said in version ${version}. It has changed since.`;
  return sentence`${strong(kept)} ${ended.because} ${link('Read what it says now', page)}.`;
}
