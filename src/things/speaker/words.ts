import { link, type Phrase, sentence } from '../../terms/phrases.ts';
import { numberOf } from '../../terms/number-of.ts';
import type { SpeakerPage } from './speaker-pages.ts';

/** Words of the pages of officials, bodies and outlets. */
export const speakersWords = {
  title: 'Speakers',
  printed: 'What is printed as said',
  inferred: 'What we infer to be said',
  followed: 'What leads here, as far as it could be followed',
  passedOn: 'What is printed as passed on',
  noted: 'What is printed as noted: reports, not words of their own',
  description:
    'Officials, bodies and outlets that are named as having said, passed on or published the words. Private persons have no page.',
  standfirst:
    'Officials, bodies and outlets that are named as having said, passed on or published the words. Private persons have no page of their own.',
} as const;

/** What the page of a speaker says of itself where it is listed. */
export function speakerDescription(name: string): string {
  return `${name}: what the articles print as said or passed on, in whole sentences, and what outside documents say of it.`;
}

/** How the articles spell a name otherwise. */
export function spellingsInWords(spellings: readonly string[]): string {
  return `Printed as: ${spellings.join('; ')}.`;
}

/** An article that a speaker has published. */
export function publishedInWords(article: string, address: string): Phrase[] {
  return sentence`Published: ${link(article, address)}`;
}

/** What a speaker says, passes on and publishes, counted. */
export function countsOfSpeaker({
  printed,
  inferred,
  followed,
  passedOn,
  noted,
  published,
}: SpeakerPage): string {
  return [
    ...(printed.length > 0 ? [`${numberOf(printed.length, 'statement')} as printed`] : []),
    ...(inferred.length > 0 ? [`${numberOf(inferred.length, 'statement')} by our inference`] : []),
    ...(followed.length > 0
      ? [`${numberOf(followed.length, 'statement')} as far as followed`]
      : []),
    ...(passedOn.length > 0 ? [`passes on ${numberOf(passedOn.length, 'statement')}`] : []),
    ...(noted.length > 0 ? [`notes ${numberOf(noted.length, 'statement')}`] : []),
    ...(published.length > 0 ? ['publishes an article'] : []),
  ].join('; ');
}

/** Whom we have not asked for a reply. */
export function notAsked(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const list = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
  return `We have not asked ${list} to comment.`;
}
