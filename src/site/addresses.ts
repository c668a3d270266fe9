import type { Reference } from '../content/draft.ts';
import type { Investigation } from '../investigation/types.ts';
import { addressOf } from '../values/id.ts';
import { numberInWords } from '../values/number-words.ts';
import { arrangeSpeakers } from '../views/speakers.ts';

/** An address within the site, under the base path: the one function through which every link goes. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${address}`;
}

/** The whole address of a page, for canonical links and citations. */
export function wholeAddress(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** The address of the words of a passage in its article. */
function passageAddress(investigation: Investigation, id: string): string | null {
  for (const claim of investigation.claims) {
    for (const assertion of claim.assertions) {
      if (assertion.passages.some((passage) => passage.id === id)) {
        return href(addressOf('passage', id, assertion.article));
      }
    }
  }
  return null;
}

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
      case 'rule':
        return { href: href(addressOf(kind, id)) };
      case 'speaker':
        return { href: speakerAddress(investigation, id) };
      case 'passage':
        return { href: passageAddress(investigation, id) };
      case 'count':
        return { href: null, words: numberInWords(counts.get(id) ?? 0) };
      case 'chart':
        return { href: null };
    }
  };
}
