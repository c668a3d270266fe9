import type { Problem } from '../../problems/problem.ts';
import type { Field } from '../fields.ts';
import { collectBlocks, collectFields } from '../own-words.ts';
import { problemAt } from '../problem-at.ts';
import { collectQuotable, isQuotable, nearestQuotable } from '../quotable.ts';
import { blankQuotations, findQuotations } from '../quotation-marks.ts';
import { spellingFinder } from '../spelling.ts';
import type { Span } from '../../text/types.ts';
import type { Subject } from '../subject.ts';
import { typedNumber } from './english.ts';

/** How a refused word is found, and why it is refused. */
interface Refused {
  readonly find: (text: string) => Span[];
  readonly because: string;
}

/** Checks our own words: none that is refused, no quotation that stands nowhere, no number that the build counts. */
export function checkWords({ drafts, investigation }: Subject): Problem[] {
  const fields = collectFields(drafts);
  const blocks = collectBlocks(drafts);
  const refused = (drafts.refusedWords?.value ?? []).map(({ word, because }) => ({
    find: spellingFinder(word),
    because,
  }));
  const quotable = collectQuotable(investigation);
  return [
    ...[...fields, ...blocks].flatMap((field) => [
      ...checkRefused(field, refused),
      ...checkQuotations(field, quotable),
    ]),
    ...blocks.flatMap(checkNumbers),
  ];
}

function checkRefused(field: Field, refused: readonly Refused[]): Problem[] {
  const ours = blankQuotations(field.text);
  return refused.flatMap(({ find, because }) =>
    find(ours).map(({ start, end }) =>
      problemAt(field, 'refused-word', ours.slice(start, end), { note: because }),
    ),
  );
}

function checkQuotations(field: Field, quotable: string): Problem[] {
  return findQuotations(field.text).flatMap(({ start, end }) => {
    const words = field.text.slice(start + 1, end - 1);
    if (isQuotable(quotable, words)) return [];
    return [
      problemAt(field, 'prose-quotation-missing', words, {
        expected: nearestQuotable(quotable, words),
      }),
    ];
  });
}

function checkNumbers(field: Field): Problem[] {
  const ours = blankQuotations(field.text);
  return [...ours.matchAll(typedNumber)].map(([typed]) => problemAt(field, 'number-typed', typed));
}
