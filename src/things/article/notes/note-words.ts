import { assessmentWords, isSo, questions } from '../../../terms/assessments.ts';
import { formWords, passedOnBy } from '../../../terms/attribution.ts';
import type { Attribution, Claim, Investigation } from '../../../model/types.ts';
import { namedRelays, speakerSign } from '../../../terms/names.ts';
import { hedge, isolate, listed, type Phrase, sentence } from '../../../terms/phrases.ts';
import { numberOf } from '../../../terms/number-of.ts';
import { paragraphInWords } from '../../quotation/words.ts';
import type { NoteLine } from './notes.ts';

/** What a note says of an assertion: speaker, form, who passed it on, hedges, how far it could be followed. */
export function noteInWords(
  investigation: Pick<Investigation, 'actors'>,
  { by, form, relays, hedges, followed, said }: NoteLine,
  language: string,
): Phrase[] {
  const nameOf = (attribution: Attribution) =>
    isolate(speakerSign(investigation, attribution).name);
  const passers = namedRelays(investigation, relays);
  const printed = by.speaker === 'outlet' ? '' : `, ${formWords[form]}`;
  const relayed = relays.length === 0 ? [] : sentence`, ${passedOnBy(passers)}`;
  const distance = hedges.flatMap((words) => sentence`; ${hedge(words, language)}`);
  const further = followed === null ? [] : sentence`; followed further to ${nameOf(followed)}`;
  const spoken = said === null ? '' : `. ${questions.said} ${assessmentWords[said].word}.`;
  return sentence`${nameOf(by)}${printed}${relayed}${distance}${further}${spoken}`;
}

/** The second question to a claim, with what outside documents say; nothing where the claim is outside the question. */
export function isSoInWords(claim: Claim): Phrase[] {
  const { assessment } = claim;
  return assessment === null
    ? []
    : sentence`${isSo(claim)} ${assessmentWords[assessment.value].word}.`;
}

/** The notes whose words lie under those of a note. */
export function sharesWordsWith(notes: readonly { number: number; htmlId: string }[]): Phrase[] {
  const links = notes.map(({ number, htmlId }): Phrase => ({
    text: String(number),
    href: `#${htmlId}`,
    label: `note ${number}`,
  }));
  return sentence`shares words with ${listed(links)}`;
}

/** What the links of notes are, for those who do not see where they stand; `place` is which of several passages of the note. */
export const noteLabels = {
  more: 'More',
  moreOn: (number: number) => ` on note ${number}`,
  folded: (numbers: readonly number[]) =>
    `${numberOf(numbers.length, 'short note')} (${numbers.join(', ')})`,
  back: (number: number, place: number | null) =>
    `Back to the words of note ${number}${placeOfSeveral(place)}`,
  linkTo: (number: number, place: number | null) =>
    `Link to the words of note ${number}${placeOfSeveral(place)}`,
  previous: (number: number) => `Previous note, ${number}`,
  next: (number: number) => `Next note, ${number}`,
  notesTo: (paragraph: string) => `Notes to ${paragraphInWords(paragraph)}`,
} as const;

function placeOfSeveral(place: number | null): string {
  return place === null ? '' : `, place ${place}`;
}
