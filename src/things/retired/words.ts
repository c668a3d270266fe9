import { link, type Phrase, sentence } from '../../terms/phrases.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { kinds } from '../../values/kinds.ts';
import type { RetiredPlace } from './retired.ts';

/** Words of the page that stands at every address at which there is none. */
export const notFoundWords = {
  name: 'Not found',
  description: 'There is no page at this address.',
  title: 'There is no page at this address',
} as const;

/** What leads further from there. */
export const notFoundFurther: readonly Phrase[] = sentence`Perhaps the address was cut on its way. The ${link('list of all claims', '/claims/')} and the ${link('articles', '/articles/')} lead further.`;

/** Words of the pages of what is not published any more. */
export const retiredWords = {
  here: 'Where older links to this page lead',
  claims: 'All claims',
  claim: 'A claim that is not published any more',
  claimDescription: 'What became of a claim.',
} as const;

/** What became of a thing, as a title. */
export function retirementTitle({ kind, withdrawn, now }: RetiredPlace): string {
  const thing = `This ${kinds[kind].label}`;
  if (withdrawn !== null) return `${thing} was withdrawn`;
  return now !== null ? `${thing} has moved` : `${thing} is not published any more`;
}

/** What the page of what became of a thing says of itself where it is listed. */
export function retirementDescription(title: string): string {
  return `${title}: what became of it.`;
}

/** What became of a thing: that it was withdrawn and why, where it has moved, or why it is gone. */
export function retirementNotice(place: RetiredPlace): Phrase[] {
  const { withdrawn, now, notice } = place;
  const title = retirementTitle(place);
  if (withdrawn !== null) {
    return sentence`${title} on ${dateInWords(withdrawn.date)}. ${withdrawn.because}`;
  }
  if (now !== null) return sentence`${title}: ${link('what stands for it now', now)}.`;
  return sentence`${title}. ${notice ?? ''}`;
}

/** In which version a thing was published. */
export function publishedIn({ since }: RetiredPlace): string {
  return `It was published in version ${since}.`;
}

/** The words that stood at an address. */
export function itSaid(words: string): string {
  return `It said: “${words}”`;
}
