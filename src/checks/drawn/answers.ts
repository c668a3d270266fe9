import type { EventDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { findCircles } from '../context/circles.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that an event which answers another, as a denial does, can come after it, and that none answers itself in a circle. */
export function checkAnswers({ drafts }: Subject): Problem[] {
  const events = new Map(drafts.events.map((draft) => [draft.id, draft]));
  const answeredBy = (id: string) => {
    const answered = events.get(id)?.value.answers;
    return answered === undefined || answered === null ? [] : [answered];
  };
  const inCircles = new Set(
    findCircles([...events.keys()], answeredBy).flatMap(({ members }) => members),
  );
  return drafts.events.flatMap((draft) => {
    const { answers } = draft.value;
    const answered = answers === null ? undefined : events.get(answers);
    if (answers === null || answered === undefined) return [];
    const place = placeIn(draft, ['answers']);
    if (inCircles.has(draft.id)) {
      const note = 'They answer each other in a circle.';
      return [problemAt(place, 'answer-before-event', answers, { note })];
    }
    const [first, before] = [firstDay(draft), firstDay(answered)];
    if (first === null || before === null || first >= before) return [];
    const note = `It may be of ${first}; ${answers} is of ${before} or later.`;
    return [problemAt(place, 'answer-before-event', answers, { note })];
  });
}

/** The first day on which an event can have been; null where that is open. */
function firstDay({ value }: EventDraft): string | null {
  const bounds = parseDate(value.date);
  return 'fault' in bounds ? null : bounds.earliest;
}
