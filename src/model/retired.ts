import type { Drafts } from '../content/draft.ts';
import { readThing } from '../values/thing.ts';
import { findEnds } from './ledger.ts';
import type { Retired } from './types.ts';

/** Every id of the ledger whose end is told, by itself or by what it goes with; the check sees that none of them stands. */
export function collectRetired({ ledger }: Drafts): Retired[] {
  if (ledger === null) return [];
  const ends = findEnds(ledger.value);
  return ledger.value.ids.flatMap(({ id, since, words }): Retired[] => {
    const thing = readThing(id);
    const end = ends.get(id);
    if (thing === null || end === undefined) return [];
    return [{ ...thing, since, ...end, words: end.withdrawn === null ? words : null }];
  });
}
