import { nearestId } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectKnown, isKnown } from '../known.ts';
import { placeIn, problemAt } from '../problem-at.ts';
import type { Subject } from '../subject.ts';

/** Checks that everything that was published, written `<kind>:<id>`, is there or has its end told. */
export function checkLedger({ drafts }: Subject): Problem[] {
  const { ledger } = drafts;
  if (ledger === null) return [];
  const known = collectKnown(drafts);
  return ledger.value.ids.flatMap((entry, index) => {
    const { id, words, notice, withdrawn, 'moved-to': moved } = entry;
    const told = moved !== undefined || notice !== undefined || withdrawn !== undefined;
    if (told || isKnown(drafts, known, 'thing', id)) return [];
    return [
      problemAt(placeIn(ledger, ['ids', index, 'id']), 'ledger-id-vanished', id, {
        expected: nearestId(id, [...(known.thing ?? [])]),
        note: `Published since version ${entry.since}: ${words}`,
      }),
    ];
  });
}
