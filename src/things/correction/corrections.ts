import type { Investigation } from '../../model/types.ts';
import type { PromisedKind } from '../../values/kinds.ts';
import { addressOfThing, goesWith, readThing } from '../../values/thing.ts';

/** A correction with the address of what it is about. */
export interface PlacedCorrection {
  readonly correction: Investigation['corrections'][number];
  readonly kind: PromisedKind;
  /** The id of what it is about. */
  readonly id: string;
  readonly address: string;
}

/** All corrections with their addresses, the latest first, those of one day in their declared order; throws where one is of nothing with an address. */
export function placeCorrections(investigation: Investigation): PlacedCorrection[] {
  const { articles, retired, corrections } = investigation;
  const gone = retired.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const slugs = [...articles.map(({ slug }) => slug), ...gone];
  const placed = corrections.map((correction): PlacedCorrection => {
    const thing = readThing(correction.at);
    if (thing === null) throw new Error(`A correction of ${correction.at}, which has no address.`);
    return { correction, ...thing, address: addressOfThing(thing, slugs) };
  });
  return placed.toSorted((a, b) =>
    a.correction.date === b.correction.date ? 0 : a.correction.date < b.correction.date ? 1 : -1,
  );
}

/** The corrections of what stands on the page at an address. */
export function correctionsAt(investigation: Investigation, page: string): PlacedCorrection[] {
  return placeCorrections(investigation).filter(({ address }) => address.split('#')[0] === page);
}

/** The corrections of a claim and of all that goes with it: its assertions, quotations and figures. */
export function correctionsOf(investigation: Investigation, claim: string): PlacedCorrection[] {
  return placeCorrections(investigation).filter(({ correction, ...thing }) =>
    [correction.at, ...goesWith(thing, [])].includes(`claim:${claim}`),
  );
}
