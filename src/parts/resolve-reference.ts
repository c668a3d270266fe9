import type { Reference } from '../content/draft.ts';
import { passageOf } from '../model/find.ts';
import type { Investigation } from '../model/types.ts';
import { addressOf } from '../values/id.ts';
import { numberInWords } from '../values/figures/number-words.ts';
import { arrangeSpeakers } from '../things/speaker/speaker-pages.ts';
import { href } from './addresses.ts';

/** The address of the page of a speaker; null for private persons and places, who have none. */
function speakerAddress(investigation: Investigation, id: string): string | null {
  const has = arrangeSpeakers(investigation).some(({ actor }) => actor.id === id);
  return has ? href(addressOf('speaker', id)) : null;
}

/** Where a link in prose leads, and the words of a count; what has no page yet stays plain words. */
export function resolveReference(
  investigation: Investigation,
  counts: ReadonlyMap<string, number>,
): (reference: Reference) => { readonly href: string | null; readonly words?: string } {
  return ({ kind, id }) => {
    switch (kind) {
      case 'article':
      case 'claim':
      case 'document':
      case 'difference':
      case 'event':
      case 'stream':
      case 'section':
      case 'detail':
      case 'rule':
        return { href: href(addressOf(kind, id)) };
      case 'speaker':
        return { href: speakerAddress(investigation, id) };
      case 'passage':
        return { href: href(addressOf(kind, id, passageOf(investigation, id).article)) };
      case 'count':
        return { href: null, words: numberInWords(counts.get(id) ?? 0) };
      case 'chart':
        return { href: null };
    }
  };
}
