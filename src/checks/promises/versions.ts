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

/** Only days are compared; a date of another form has its own problem, or none. */
function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
