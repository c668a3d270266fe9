import type { ClaimDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { lastDate, type Ledger, type LedgerEntry, ownEnd } from '../../model/ledger.ts';
import { withLabels } from '../../model/private-names.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { foldWhiteSpace } from '../../text/normalise.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that a claim whose statement or assessment is not the published one keeps the published one in its history. */
export function checkChangedClaims({ drafts }: Subject): Problem[] {
  const { ledger } = drafts;
  if (ledger === null) return [];
  const published = new Map(ledger.value.ids.map((entry) => [entry.id, entry]));
  return drafts.claims.flatMap((draft) => {
    const entry = published.get(`claim:${draft.id}`);
    if (entry === undefined || ownEnd(entry) !== null) return [];
    const words = (text: string) => withLabels(drafts.actors?.value ?? [], text);
    return checkClaim(
      draft,
      { ...entry, words: entry.words && words(entry.words) },
      { ledger: ledger.value, date: lastDate(drafts) },
      words,
    );
  });
}

/** A private person's name, which was published when he held an office, gives way to the label. */
function checkClaim(
  draft: ClaimDraft,
  entry: LedgerEntry,
  { ledger: { version }, date }: { readonly ledger: Ledger; readonly date: string },
  labelled: (text: string) => string,
): Problem[] {
  const { statement, assessment, history } = draft.value;
  const words = entry.words ?? '';
  const sameWords = foldWhiteSpace(labelled(statement)) === foldWhiteSpace(words);
  if (sameWords && (assessment?.value ?? null) === entry.assessment) return [];
  // Of an earlier version the ledger no longer knows what was said; of the last it does.
  const isTrue = (old: ClaimDraft['value']['history'][number]) =>
    foldWhiteSpace(labelled(old.statement)) === foldWhiteSpace(words) &&
    old.assessment === entry.assessment;
  const kept =
    history.some((old) => old.version <= version && isTrue(old)) &&
    history.every((old) => old.version !== version || isTrue(old));
  if (kept) return [];
  const path = sameWords && assessment !== null ? ['assessment', 'value'] : ['statement'];
  const was = entry.assessment === null ? '' : `, and the assessment was ${entry.assessment}`;
  const problem = problemAt(
    placeIn(draft, path),
    'claim-changed',
    sameWords ? (assessment?.value ?? '') : statement,
    {
      note: `In version ${version} the statement was “${words}”${was}.${tellHistory(history, version)}`,
    },
  );
  const lines = pasteHistory(words, entry, version, date);
  return [{ ...problem, paste: (history.length === 0 ? lines : lines.slice(1)).join('\n') }];
}

/** Where the entry to paste belongs, if the claim has a history. */
function tellHistory(history: ClaimDraft['value']['history'], version: number): string {
  if (history.length === 0) return '';
  return history.some((old) => old.version === version)
    ? ` Its history says otherwise of version ${version}: paste this in the place of that entry.`
    : ' Paste this at the end of its history.';
}

/** The entry of the history that is missing, with the date of the last version; the reason is left to the writer, and until then that is said. */
function pasteHistory(
  words: string,
  { assessment }: LedgerEntry,
  version: number,
  date: string,
): string[] {
  return [
    'history:',
    `  - version: ${version}`,
    `    date: ${date}`,
    `    statement: ${JSON.stringify(words)}`,
    ...(assessment === null ? [] : [`    assessment: ${assessment}`]),
    '    because: The reason is not told yet.',
  ];
}
