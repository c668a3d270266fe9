import type { Draft } from '../../content/draft.ts';
import type { WrittenFields } from '../../content/schemas/index.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that no version is left out, that they stand in order, and that the ledger is of one of them. */
export function checkVersions({ drafts }: Subject): Problem[] {
  const { investigation: head, ledger } = drafts;
  if (head === null) return [];
  const { versions } = head.value;
  const problems = versions.flatMap(({ version, date }, index) => {
    const before = versions[index - 1];
    const place = placeIn(head, ['versions', index, 'version']);
    if (version !== index + 1) {
      const note = `Here belongs version ${index + 1}.`;
      return [problemAt(place, 'version-out-of-order', String(version), { note })];
    }
    if (before === undefined || !isDay(before.date) || !isDay(date) || before.date <= date)
      return [];
    const note = `Version ${before.version} is of ${before.date}, which is later.`;
    return [problemAt(place, 'version-out-of-order', date, { note })];
  });
  if (ledger === null) return problems;
  const last = versions.length;
  if (problems.length === 0) problems.push(...findLost(head, ledger.value));
  const ahead = ledger.value.ids.flatMap(({ since, id }, index) =>
    since <= ledger.value.version
      ? []
      : [
          problemAt(placeIn(ledger, ['ids', index, 'since']), 'ledger-ahead', String(since), {
            note: `The ledger is of version ${ledger.value.version}, and has ${id} since ${since}.`,
          }),
        ],
  );
  if (ledger.value.version <= last) return [...problems, ...ahead];
  const note = `The last version named is ${last}.`;
  const written = String(ledger.value.version);
  return [
    ...problems,
    ...ahead,
    problemAt(placeIn(ledger, ['version']), 'ledger-ahead', written, { note }),
  ];
}

/** Versions of which the ledger has not all that they promised: it is lost, or was emptied or cut. */
function findLost(
  head: Draft<WrittenFields<'investigation'>>,
  { version, ids }: Ledger,
): Problem[] {
  return head.value.versions.flatMap((named, index) => {
    const place = placeIn(head, ['versions', index, 'version']);
    const written = String(named.version);
    if (version < named.version) {
      const isNext = named.version === version + 1 && index === head.value.versions.length - 1;
      if (isNext && named.promises === null) return [];
      const note = `The ledger is of version ${version}.`;
      return [problemAt(place, 'ledger-lost', written, { note })];
    }
    const there = ids.filter(({ since }) => since <= named.version).length;
    if (named.promises === null ? ids.length > 0 : there === named.promises) return [];
    const promised = named.promises === null ? 'some' : String(named.promises);
    const note = `It promised ${promised} ids; the ledger has ${there}.`;
    return [problemAt(place, 'ledger-lost', written, { note })];
  });
}

/** Only days are compared; a date of another form has its own problem, or none. */
function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
