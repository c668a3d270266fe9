import { once } from '../../model/once.ts';
import type { Article, Assertion, Claim, Event, Investigation } from '../../model/types.ts';
import { type DateBand, readBands } from './layout/bands.ts';
import { compareUnits } from '../../text/order.ts';

/** What is dated, in the order in which it is shown. */
export const lanes = ['said-to-have-happened', 'said', 'published', 'planned'] as const;
export type Lane = (typeof lanes)[number];

/** An event with what it draws: words of an article, or outside documents only. */
export interface TimelineEvent {
  readonly event: Event;
  readonly lane: Lane;
  readonly draws: 'article' | 'documents';
  readonly article: Article | null;
  readonly claims: readonly Claim[];
  /** The claim and the assertion whose passage it dates; null where it names none. */
  readonly claim: Claim | null;
  readonly assertion: Assertion | null;
  readonly bands: readonly DateBand[];
  /** Whether only one of its bands can be right. */
  readonly rival: boolean;
}

type TimelineSource = Pick<Investigation, 'events' | 'claims' | 'articles'>;

/** All events in time order, arranged once: by the first day known, then the last, then lane, then id; what answers an event never before it. */
export const arrangeTimeline = once((investigation: TimelineSource): readonly TimelineEvent[] =>
  answersLast(
    investigation.events
      .map((event) => arrangeEvent(investigation, event))
      .map((item) => ({ item, span: spanOfBands(item.bands) }))
      .sort(
        (a, b) =>
          a.span.from - b.span.from ||
          a.span.to - b.span.to ||
          lanes.indexOf(a.item.lane) - lanes.indexOf(b.item.lane) ||
          compareUnits(a.item.event.id, b.item.event.id),
      )
      .map(({ item }) => item),
  ),
);

/** So many dates are drawn first where no editor says which matter. */
const mostFirst = 10;

/** The dates that matter, in time order: those of which the editor says so; else those of the articles; else the first of all. */
export function datesThatMatter(items: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const declared = items.filter(({ event }) => event.matters !== null);
  if (declared.length > 0) return declared;
  const published = items.filter(isArticle);
  return (published.length > 0 ? published : items).slice(0, mostFirst);
}

/** Whether an event is the publication of one of the articles. */
export function isArticle({ event }: TimelineEvent): boolean {
  return event.article !== null && event.dates === 'published';
}

/** Whether no more than the words of an article say that it happened. */
export function isAlleged({ lane, assertion }: TimelineEvent): boolean {
  return lane === 'said-to-have-happened' && assertion !== null;
}

/** Whether its mark is hollow: nothing shows that it came about. */
export function isHollow(item: TimelineEvent): boolean {
  return isAlleged(item) || item.lane === 'planned';
}

/** From when to when bands reach, in days, the end excluded; null on a side that is open. */
export function reachOf(bands: readonly DateBand[]): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const froms = bands.map(({ from }) => from);
  const tos = bands.map(({ to }) => to);
  return {
    from: froms.includes(null) ? null : Math.min(...froms.filter((day) => day !== null)),
    to: tos.includes(null) ? null : Math.max(...tos.filter((day) => day !== null)),
  };
}

/** Puts what answers an event directly behind it where it would stand before. */
function answersLast(items: readonly TimelineEvent[]): TimelineEvent[] {
  const placed: TimelineEvent[] = [];
  const waiting = new Map<string, TimelineEvent[]>();
  const ids = new Set(items.map(({ event }) => event.id));
  const place = (item: TimelineEvent) => {
    placed.push(item);
    ids.delete(item.event.id);
    for (const answer of waiting.get(item.event.id) ?? []) place(answer);
  };
  for (const item of items) {
    const { answers } = item.event;
    if (answers === null || !ids.has(answers)) place(item);
    else waiting.set(answers, [...(waiting.get(answers) ?? []), item]);
  }
  return placed;
}

/** The article among references, itself or by a passage, where an event names none. */
function articleAmong(
  claims: readonly Claim[],
  articles: readonly Article[],
  references: readonly string[],
): string | undefined {
  const assertions = claims.flatMap((claim) => claim.assertions);
  return references
    .map(
      (id) =>
        articles.find(({ slug }) => slug === id)?.slug ??
        assertions.find((each) => holds(each, id))?.article,
    )
    .find((slug) => slug !== undefined);
}

function arrangeEvent(
  { claims, articles }: Pick<Investigation, 'claims' | 'articles'>,
  event: Event,
): TimelineEvent {
  const claim =
    claims.find(({ assertions }) => assertions.some((each) => holds(each, event.passage))) ?? null;
  const assertion = claim?.assertions.find((each) => holds(each, event.passage)) ?? null;
  const slug =
    event.article ?? assertion?.article ?? articleAmong(claims, articles, event.references);
  const article = articles.find((each) => each.slug === slug) ?? null;
  return {
    event,
    lane: event.dates,
    draws: article === null ? 'documents' : 'article',
    article,
    claims: claims.filter(({ id }) => event.claims.includes(id)),
    claim,
    assertion,
    ...readBands(event.date),
  };
}

function holds({ passages }: Assertion, passage: string | null): boolean {
  return passages.some(({ id }) => id === passage);
}

/** From when to when bands reach; what has no known beginning stands where it ends, what has no date at all stands last. */
function spanOfBands(bands: readonly DateBand[]): { from: number; to: number } {
  const latest = Number.MAX_SAFE_INTEGER;
  return {
    from: Math.min(...bands.map(({ from, to }) => from ?? to ?? latest)),
    to: Math.max(...bands.map(({ from, to }) => to ?? from ?? latest)),
  };
}
