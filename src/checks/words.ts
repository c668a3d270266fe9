import type { Drafts } from '../content/draft.ts';
import { nearestTries } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Field } from '../model/fields.ts';
import {
  collectOwnProse,
  collectFields,
  oursIn,
  quotationsIn,
  seenIn,
} from '../model/own-words.ts';
import { problemAt } from '../model/problem-at.ts';
import { collectQuotable, findQuotable, nearestQuotable } from './context/quotable-texts.ts';
import { spellingFinder } from '../model/spelling.ts';
import type { Subject } from './context/check-context.ts';
import type { Investigation } from '../model/types.ts';

/** Checks our own words as they look: none that is refused, no quotation that stands nowhere. */
export function checkWords({ drafts, investigation }: Subject): Problem[] {
  const fields = [...collectFields(drafts), ...collectOwnProse(drafts)];
  return [
    ...checkRefused(fields, drafts.refusedWords?.value ?? []),
    ...checkMarks(fields),
    ...(knowsAllSources(drafts, investigation)
      ? checkQuotations(fields, collectQuotable(investigation), investigation.language)
      : []),
  ];
}

/** Whether everything that may be quoted could be read: else what cannot be found may only be hidden. */
function knowsAllSources(
  { articles, broken, documents }: Drafts,
  investigation: Investigation,
): boolean {
  const read = investigation.articles.length === articles.length;
  return documents !== null && broken.articles.length === 0 && read;
}

function checkRefused(
  fields: readonly Field[],
  refused: readonly { readonly word: string; readonly because: string }[],
): Problem[] {
  const find = spellingFinder(refused.map(({ word }) => word));
  return fields.flatMap((field) => {
    const ours = oursIn(field);
    const seen = seenIn(field);
    const problems = find(seen.text).map((place) => {
      const { start, end } = seen.spanOf(place);
      const note = refused[place.index]?.because;
      return problemAt(field, 'refused-word', ours.slice(start, end), { note });
    });
    return problemsOnce(problems);
  });
}

/** A mark that is not closed in its paragraph leaves open whose words follow. */
function checkMarks(fields: readonly Field[]): Problem[] {
  return fields.flatMap((field) =>
    problemsOnce(
      quotationsIn(field).lone.map(({ start }) =>
        problemAt(field, 'prose-quotation-open', field.text.slice(start, start + 60)),
      ),
    ),
  );
}

function checkQuotations(fields: readonly Field[], quotable: string, language: string): Problem[] {
  const quoted = fields.flatMap((field) =>
    quotationsIn(field).quotations.map(({ start, end }) => ({
      field,
      words: field.text.slice(start + 1, end - 1),
    })),
  );
  const known = findQuotable(
    quotable,
    quoted.map(({ words }) => words),
    language,
  );
  const tries = nearestTries(quotable);
  return problemsOnce(
    quoted
      .filter(({ words }) => !known.has(words))
      .map(({ field, words }, index) =>
        problemAt(field, 'prose-quotation-missing', words, {
          expected: index < tries ? nearestQuotable(quotable, words) : undefined,
        }),
      ),
  );
}

/** The same words at the same place are told once. */
function problemsOnce(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ file, line, column, actual }) => {
    const key = JSON.stringify([file, line, column, actual]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
