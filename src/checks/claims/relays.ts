import type { Problem } from '../../problems/problem.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';

/** A document or an article with its date as written. */
interface RelayStep {
  readonly id: string;
  readonly date: string | null;
}

/** Checks that nothing was passed on by something older than itself. */
export function checkRelays(subject: Subject): Problem[] {
  return [...checkChains(subject), ...checkDocuments(subject)];
}

function datesOf({ investigation }: Subject): ReadonlyMap<string, string | null> {
  return new Map([
    ...investigation.documents.map(({ id, date }) => [id, date] as const),
    ...investigation.articles.map(({ slug, date }) => [slug, date.value] as const),
  ]);
}

/** The documents of a chain, in order, and the article that ends it. */
function checkChains(subject: Subject): Problem[] {
  const dates = datesOf(subject);
  return subject.drafts.claims.flatMap((draft) =>
    draft.value.assertions.flatMap((written, index) =>
      [
        { relays: written.relays, path: ['assertions', index, 'relays'] },
        {
          relays: written.tracedTo?.relays ?? [],
          path: ['assertions', index, 'tracedTo', 'relays'],
        },
      ].flatMap(({ relays, path }) => {
        const documents = relays.map(({ document }) => document);
        return documents.flatMap((id, at) => {
          const next = documents.slice(at + 1).find((later) => later !== null) ?? written.article;
          if (id === null) return [];
          const place = placeIn(draft, [...path, at, 'document']);
          return compareSteps(place, step(dates, id), step(dates, next));
        });
      }),
    ),
  );
}

function checkDocuments(subject: Subject): Problem[] {
  const { documents } = subject.drafts;
  if (documents === null) return [];
  const dates = datesOf(subject);
  return documents.value.flatMap(({ relays }, index) =>
    relays.flatMap(({ from, to }, at) =>
      compareSteps(placeIn(documents, [index, 'relays', at]), step(dates, from), step(dates, to)),
    ),
  );
}

function step(dates: ReadonlyMap<string, string | null>, id: string): RelayStep {
  return { id, date: dates.get(id) ?? null };
}

/** Dates that may be the same day, or are unknown, are no contradiction. */
function compareSteps(
  place: Parameters<typeof problemAt>[0],
  from: RelayStep,
  to: RelayStep,
): Problem[] {
  if (from.date === null || to.date === null) return [];
  const [origin, copy] = [parseDate(from.date), parseDate(to.date)];
  if ('fault' in origin || 'fault' in copy) return [];
  if (origin.earliest === null || copy.latest === null) return [];
  if (origin.earliest <= copy.latest) return [];
  const note = `${from.id} is dated ${from.date}, and ${to.id} ${to.date}.`;
  return [problemAt(place, 'relay-later', from.id, { note })];
}
