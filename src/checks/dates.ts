import type { Problem } from '../problems/problem.ts';
import { parseDate } from '../values/dates/edtf.ts';
import { findFields } from '../model/fields.ts';
import { problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';

const dateFields = ['date', 'date.value', 'decided-on', 'reviewed-on', 'box-reviewed-on'];

/** Checks that every date that is written is one. */
export function checkDates({ drafts }: Subject): Problem[] {
  const { investigation, documents, corrections, ledger, story, about } = drafts;
  const single = [investigation, documents, corrections, ledger, story, about];
  return [...drafts.articles, ...drafts.claims, ...drafts.events, ...drafts.differences, ...single]
    .flatMap((draft) => findFields(draft, dateFields))
    .flatMap(({ text, ...place }) => {
      const parsed = parseDate(text);
      if (!('fault' in parsed)) return [];
      const rule = parsed.fault === 'not-edtf' ? 'date-not-edtf' : 'date-impossible';
      return [problemAt(place, rule, text)];
    });
}
