import type { Investigation } from '../../model/types.ts';
import { link, type Phrase, sentence, strong } from '../../terms/phrases.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import type { PlacedCorrection } from './corrections.ts';

type Correction = Investigation['corrections'][number];

/** What counts as a correction, a clarification, an update. */
export const correctionWords: Readonly<
  Record<Correction['kind'], { readonly word: string; readonly means: string }>
> = {
  correction: { word: 'Correction', means: 'Something was wrong, and has been mended.' },
  clarification: {
    word: 'Clarification',
    means: 'Something could be misread, and has been said more plainly.',
  },
  update: { word: 'Update', means: 'Something was not known before, and has been added.' },
};

/** Words of the page of corrections. */
export const correctionsPage = {
  name: 'Corrections',
  title: 'Corrections and versions',
  description:
    'What counts as a correction, a clarification and an update, every one so far, and every version of this site.',
  kinds: 'What counts as what',
  list: 'What was corrected',
  none: 'Nothing has been corrected so far.',
  rule: 'Each notice is shown here, with its date, and on the page that it is about. Nothing published is changed without one.',
  versions: 'Versions',
} as const;

/** What the feed is called. */
export const feedTitle = 'Feed of versions and corrections';

/** Where the feed of corrections and versions is. */
export const feedNote = sentence`A feed has both: ${link(feedTitle, '/feed.xml')}.`;

/** What was corrected, as plain text. */
export function correctionAsText(correction: Correction): string {
  return `${correctionTitle(correction)}. ${correction.what}`;
}

/** What was corrected. */
export function correctionInWords(correction: Correction): Phrase[] {
  return sentence`${strong(`${correctionTitle(correction)}.`)} ${correction.what}`;
}

/** What was corrected, as an embed says it. */
export function correctionNotice(correction: Correction): Phrase[] {
  return sentence`${strong(`${correctionTitle(correction)}:`)} ${correction.what}`;
}

/** What a correction is about. */
export function correctedPlace({ correction, address }: PlacedCorrection): Phrase[] {
  return sentence`It is about: ${link(correction.at, address)}.`;
}

/** A correction by its kind and date. */
export function correctionTitle({ kind, date }: Correction): string {
  return `${correctionWords[kind].word}, ${dateInWords(date)}`;
}
