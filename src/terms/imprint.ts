import type { Investigation, Made, Version } from '../model/types.ts';
import { dateInWords } from '../values/dates/date-words.ts';

/** The name of the software, which is the name of the site. */
export const siteName = 'Claimtrail';

/** The review line of everything of ours. */
export function reviewLine({ draftedBy, reviewedBy, reviewedOn }: Made): string {
  const machine = /^(?:an? )?ai(?: system)?$/iu.test(draftedBy);
  const drafted = machine ? 'Drafted with an AI system.' : `Drafted by ${draftedBy}.`;
  const on = reviewedOn === null ? '' : `, ${reviewedOn}`;
  const reviewed =
    reviewedBy === null
      ? `No ${machine ? 'human ' : ''}editor has reviewed this version.`
      : `Reviewed by ${reviewedBy}${on}.`;
  return `${drafted} A program checks each quotation from an article. ${reviewed}`;
}

/** Who publishes the site, for the line under headings. */
export function publisherLine({ publisher }: Pick<Investigation, 'publisher'>): string {
  return `Publisher: ${publisher ?? 'not yet named'}.`;
}

/** To whom to write about what has left the site. */
export function contactLine({ contact }: Pick<Investigation, 'contact'>): string {
  return `Contact: ${contact ?? 'not yet named'}.`;
}

/** What may be used again, beside everything that can be carried away. */
export const reuseLine = 'Our words are CC BY 4.0; quotations are not ours to license.';

/** A version by its number and date. */
export function versionInWords({ version, date }: Version): string {
  return `Version ${version}, ${dateInWords(date)}`;
}
