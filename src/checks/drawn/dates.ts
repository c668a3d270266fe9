import { listDrafts } from '../../content/list-drafts.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { findFields } from '../../model/fields.ts';
import { problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that every date that is written is one. */
export function checkDates({ drafts }: Subject): Problem[] {
  return listDrafts(drafts)
    .flatMap((draft) => findFields(draft, 'date'))
    .flatMap(({ text, ...place }) => {
      const parsed = parseDate(text);
      if (!('fault' in parsed)) return [];
      return [problemAt(place, `date-${parsed.fault}`, text)];
    });
}
