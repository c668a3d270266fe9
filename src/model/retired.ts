import type { Drafts } from '../content/draft.ts';
import { readThing } from '../values/thing.ts';
import { endsOfLedger } from './ledger.ts';
import { isPrivate } from './private-names.ts';
import type { Retired } from './types.ts';

/** Every id of the ledger whose end is told, by itself or by what it goes with; the check sees that none of them stands. */
export function collectRetired({ ledger, actors }: Drafts): Retired[] {
  if (ledger === null) return [];
  const ends = endsOfLedger(ledger.value);
  // The address of one who is a private person now would go on naming him.
  const persons = new Set(
    (actors?.value ?? []).filter(isPrivate).map((actor) => `speaker:${actor.id}`),
  );
  return ledger.value.ids.flatMap(({ id, since, words }): Retired[] => {
    const thing = readThing(id);
    const end = ends.get(id);
    if (thing === null || end === undefined || persons.has(id)) return [];
    return [{ ...thing, since, ...end, words: end.withdrawn === null ? words : null }];
  });
}
