import type { Drafts } from '../../content/draft.ts';
import { nearestTries } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Field } from '../fields.ts';
import { collectBlocks, collectFields } from '../own-words.ts';
import { problemAt } from '../problem-at.ts';
import { collectQuotable, findQuotable, nearestQuotable } from '../quotable.ts';
import { blankQuotations, findQuotations } from '../quotation-marks.ts';
import { spellingFinder } from '../spelling.ts';
import type { Subject } from '../subject.ts';
import type { Investigation } from '../types.ts';
import { typedNumber } from './english.ts';

/** Checks our own words: none that is refused, no quotation that stands nowhere, no number that the build counts. */
export function checkWords({ drafts, investigation }: Subject): Problem[] {
  const blocks = collectBlocks(drafts);
  const fields = [...collectFields(drafts), ...blocks];
  return [
    ...checkRefused(fields, drafts.refusedWords?.value ?? []),
    ...(isWhole(drafts, investigation)
      ? checkQuotations(fields, collectQuotable(investigation))
      : []),
    ...blocks.flatMap(checkNumbers),
  ];
}

/** Whether everything that may be quoted could be read: else what cannot be found may only be hidden. */
function isWhole({ articles, broken, documents }: Drafts, investigation: Investigation): boolean {
  const read = investigation.articles.length === articles.length;
  return documents !== null && broken.articles.length === 0 && read;
}

function checkRefused(
  fields: readonly Field[],
  refused: readonly { readonly word: string; readonly because: string }[],
): Problem[] {
  const find = spellingFinder(refused.map(({ word }) => word));
  return fields.flatMap((field) => {
    const ours = blankQuotations(field.text);
    const problems = find(ours).map(({ index, start, end }) =>
      problemAt(field, 'refused-word', ours.slice(start, end), { note: refused[index]?.because }),
    );
    return eachOnce(problems);
  });
}

function checkQuotations(fields: readonly Field[], quotable: string): Problem[] {
  const quoted = fields.flatMap((field) =>
    findQuotations(field.text).map(({ start, end }) => ({
      field,
      words: field.text.slice(start + 1, end - 1),
    })),
  );
  const known = findQuotable(
    quotable,
    quoted.map(({ words }) => words),
  );
  const tries = nearestTries(quotable);
  return eachOnce(
    quoted
      .filter(({ words }) => !known.has(words))
      .map(({ field, words }, index) =>
        problemAt(field, 'prose-quotation-missing', words, {
          expected: index < tries ? nearestQuotable(quotable, words) : undefined,
        }),
      ),
  );
}

function checkNumbers(field: Field): Problem[] {
  const ours = blankQuotations(field.text);
  const typed = [...ours.matchAll(typedNumber)];
  return eachOnce(typed.map(([words]) => problemAt(field, 'number-typed', words)));
}

/** The same words at the same place are told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ file, line, column, actual }) => {
    const key = JSON.stringify([file, line, column, actual]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
