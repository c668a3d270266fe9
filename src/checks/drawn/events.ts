import type { EventDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { type DateBounds, parseDate } from '../../values/dates/edtf.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';

/** An event as written, the bounds of its date, and whose words it dates. */
interface DatedEvent {
  readonly draft: EventDraft;
  readonly bounds: DateBounds;
  /** The slug of the article that reports it, and the ids of the claim and assertion; null where it names no passage. */
  readonly article: string | null;
  readonly claim: string | null;
  readonly assertion: string | null;
}

/** So many dates are read as one picture. */
const mostThatMatter = 10;

/** Checks that no event is later than the article that reports it, that rival dates are told as a difference, and that few are said to matter. */
export function checkEvents(subject: Subject): Problem[] {
  const events = collectDated(subject);
  return [
    ...checkOrder(subject, events),
    ...checkRivals(subject, events),
    ...checkMatters(subject),
  ];
}

/** One problem for each event over the most that are drawn first. */
function checkMatters({ drafts }: Subject): Problem[] {
  const matter = drafts.events.filter(({ value }) => value.matters !== null);
  const note = `${matter.length} events have \`matters\`.`;
  return matter.slice(mostThatMatter).map((draft) =>
    problemAt(placeIn(draft, ['matters']), 'too-many-matter', draft.value.matters ?? '', {
      note,
    }),
  );
}

function collectDated({ drafts, investigation }: Subject): DatedEvent[] {
  const assertions = investigation.claims.flatMap((claim) => claim.assertions);
  return drafts.events.flatMap((draft) => {
    const bounds = parseDate(draft.value.date);
    if ('fault' in bounds) return [];
    const { passage } = draft.value;
    const assertion = assertions.find(({ passages }) => passages.some(({ id }) => id === passage));
    return [
      {
        draft,
        bounds,
        article: draft.value.article ?? assertion?.article ?? null,
        claim: assertion?.claim ?? null,
        assertion: assertion?.id ?? null,
      },
    ];
  });
}

/** Dates that may be the same day, or are unknown, are no contradiction. */
function checkOrder({ investigation }: Subject, events: readonly DatedEvent[]): Problem[] {
  return events.flatMap(({ draft, bounds, article: slug }) => {
    const date = investigation.articles.find((article) => article.slug === slug)?.date.value;
    // What is planned lies ahead.
    if (draft.value.dates === 'planned') return [];
    if (date === undefined || date === null || bounds.earliest === null) return [];
    const published = parseDate(date);
    if ('fault' in published || published.latest === null) return [];
    if (bounds.earliest <= published.latest) return [];
    const note = `The article ${slug} is dated ${date}.`;
    const place = placeIn(draft, ['date']);
    return [problemAt(place, 'event-later-than-article', draft.value.date, { note })];
  });
}

/** Rivals date words of one claim, in the same way, to times that have no day in common. */
function checkRivals({ drafts }: Subject, events: readonly DatedEvent[]): Problem[] {
  return events.flatMap((event, index) =>
    events.slice(index + 1).flatMap((other) => {
      if (!areRivals(event, other)) return [];
      const told = drafts.differences.some(({ value }) => {
        const named = value.positions.map(({ assertion }) => assertion);
        return [event, other].every(({ assertion }) => named.includes(assertion ?? ''));
      });
      if (told) return [];
      const note = `${event.draft.file} dates words of the same claim, ${event.claim}, to ${event.draft.value.date}.`;
      const place = placeIn(other.draft, ['date']);
      return [problemAt(place, 'rival-dates', other.draft.value.date, { note })];
    }),
  );
}

function areRivals(a: DatedEvent, b: DatedEvent): boolean {
  if (a.claim === null || a.claim !== b.claim || a.draft.value.dates !== b.draft.value.dates) {
    return false;
  }
  // The start and the end of something are two days.
  const marks = new Set([a.draft.value.marks, b.draft.value.marks]);
  if (marks.has('start') && marks.has('end')) return false;
  return isBefore(a.bounds, b.bounds) || isBefore(b.bounds, a.bounds);
}

function isBefore(a: DateBounds, b: DateBounds): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}
