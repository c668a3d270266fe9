import { once } from '../../model/once.ts';
import type { Investigation, Retired } from '../../model/types.ts';
import { addressOfThing, readThing } from '../../values/thing.ts';
import { addressOf } from '../../values/id.ts';

/** A retired id, and the address of which it was the page or a part. */
export interface RetiredPlace extends Retired {
  /** Address of the page, with slashes at both ends. */
  readonly page: string;
  /** The HTML id in that page; null for the page itself. */
  readonly fragment: string | null;
  /** Address of what stands for it now; null where nothing does. */
  readonly now: string | null;
}

/** Every retired id with its place. */
const placeRetired = once(({ articles, retired }: Investigation): RetiredPlace[] => {
  const slugs = [
    ...articles.map(({ slug }) => slug),
    ...retired.filter(({ kind }) => kind === 'article').map(({ id }) => id),
  ];
  return retired.map((each) => {
    const [page = '/', fragment] = addressOfThing(each, slugs).split('#');
    const moved = each.movedTo === null ? null : readThing(each.movedTo);
    return {
      ...each,
      page,
      fragment: fragment ?? null,
      now: moved === null ? null : addressOfThing(moved, slugs),
    };
  });
});

/** What is retired of a page that stands. */
export function retiredWithin(investigation: Investigation, page: string): RetiredPlace[] {
  return placeRetired(investigation).filter((each) => each.page === page && each.fragment !== null);
}

/** What had a page of its own that is gone; a page that stood for others keeps its address, and a section its shared page. */
export function retiredPages(investigation: Investigation): RetiredPlace[] {
  const places = placeRetired(investigation);
  const shared = places
    .filter(({ kind }) => kind === 'section')
    .map((each) => ({ ...each, page: addressOf('shared-section', each.id), fragment: null }));
  return [...places, ...shared].filter(({ fragment }) => fragment === null);
}

/** The claims that are gone, in the ledger's order. */
export function retiredClaims(investigation: Investigation): RetiredPlace[] {
  return placeRetired(investigation).filter(({ kind }) => kind === 'claim');
}
