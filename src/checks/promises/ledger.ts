import { nearestId } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectKnown } from '../../model/known.ts';
import { endName, endsOfLedger } from '../../model/ledger.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { findStanding } from './promise-status.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that everything that was published is there or has its end told, and never both. */
export function checkLedger(subject: Subject): Problem[] {
  const { ledger } = subject.drafts;
  if (ledger === null) return [];
  const standingOf = findStanding(subject);
  const ends = endsOfLedger(ledger.value);
  const things = [...(collectKnown(subject.drafts)('thing') ?? [])];
  return ledger.value.ids.flatMap(({ id, since, words }, index) => {
    const place = placeIn(ledger, ['ids', index, 'id']);
    const end = ends.get(id);
    const standing = standingOf(id);
    if (standing === 'hidden') return [];
    if (standing === 'stands') {
      if (end === undefined) return [];
      const note = `It is told of as ${endName(end)}.`;
      return [problemAt(place, 'ledger-id-stands', id, { note })];
    }
    if (end !== undefined) return [];
    return [
      problemAt(place, 'ledger-id-vanished', id, {
        expected: nearestId(id, things),
        note: `Published since version ${since}: ${words ?? 'its words are not in the ledger'}`,
      }),
    ];
  });
}
