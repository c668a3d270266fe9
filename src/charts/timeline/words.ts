import type { Attribution, Investigation } from '../../model/types.ts';
import { href } from '../../parts/addresses.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { findBrackets } from './layout/brackets.ts';
import { gapInWords, markKeys, statusOf } from './event-words.ts';
import type { DatesWords } from './layout/dates.ts';
import {
  arrangeTimeline,
  datesThatMatter,
  isAlleged,
  isArticle,
  type Lane,
  type TimelineEvent,
} from './timeline.ts';
import type { Panel } from './layout/axis.ts';

/** What is dated, in words. */
export const laneWords: Readonly<Record<Lane, string>> = {
  'said-to-have-happened': 'Said to have happened',
  said: 'Said',
  published: 'Published',
  planned: 'Planned',
};

/** The days of a panel; of the first of several its end, of the last its end alone. */
export function panelInWords(panel: Panel, panels: readonly Panel[]): string {
  const isLast = panels.length > 1 && panel === panels.at(-1) && !panel.busy;
  return isLast ? `to ${panel.lastWords}` : panel.shortWords;
}

/** The sentence that says how the axis is cut. */
export function cutInWords(panels: readonly Panel[]): string {
  const busy = panels.find((panel) => panel.busy);
  if (busy === undefined || panels.length === 1) return '';
  return `The days from ${busy.words} have a panel of their own, on a wider scale; between the panels the scale changes.`;
}

/** A choice by which events can be filtered: its number in the styles, its value in the address, and its name. */
export interface Choice {
  readonly number: string;
  readonly value: string;
  readonly name: string;
  readonly speaker: Attribution | null;
}

/** The speakers whose words are dated, in their order. */
export function speakerChoices(
  investigation: Pick<Investigation, 'actors'>,
  items: readonly TimelineEvent[],
): Choice[] {
  const assertions = items.flatMap(({ assertion }) => assertion ?? []);
  return speakersOf(investigation, assertions).map((by) => {
    const sign = speakerSign(investigation, by);
    const value = sign.actor === null ? by.speaker : sign.mark;
    return { number: sign.number, value, name: sign.name, speaker: by };
  });
}

/** The number of an article in the styles: its place in the declared order. */
export function articleNumber({ articles }: Pick<Investigation, 'articles'>, slug: string): string {
  return String(articles.findIndex((article) => article.slug === slug) + 1);
}

/** Attributes by which the styles filter an event, in the list and in the picture alike; its lane is filtered by its own. */
export function filterAttributes(
  investigation: Pick<Investigation, 'actors' | 'articles'>,
  { assertion, article }: TimelineEvent,
): Record<string, string> {
  const by = assertion === null ? 'none' : speakerSign(investigation, assertion.attribution).number;
  const printedIn = article === null ? 'none' : articleNumber(investigation, article.slug);
  return { 'data-by': by, 'data-in': printedIn };
}

/** The keys to the picture of the dates that matter: those of marks that it has. */
export function keysOfDates(investigation: Investigation) {
  const items = datesThatMatter(arrangeTimeline(investigation));
  return keysOf(items, findBrackets(items).length > 0);
}

/** The keys to the strips of all dates. */
export function keysOfAll(investigation: Investigation) {
  return keysOf(arrangeTimeline(investigation), false);
}

function keysOf(items: readonly TimelineEvent[], hasDays: boolean) {
  const has = {
    article: items.some(isArticle),
    published: items.some((item) => item.lane === 'published' && !isArticle(item)),
    said: items.some(({ lane }) => lane === 'said'),
    alleged: items.some(isAlleged),
    planned: items.some(({ lane }) => lane === 'planned'),
    days: hasDays,
  };
  return markKeys.filter(({ key }) => has[key]);
}

/** The words of the picture of the dates that matter. */
export const datesWords: DatesWords = {
  dateOf: ({ event }) => dateInWords(event.date),
  noteOf: eventInWords,
  gap: gapInWords,
  hrefOf: (id) => href(`/timeline/#${id}`),
};

/** Why a date matters; of what is alleged, whether it happened as well. */
export function eventInWords(item: TimelineEvent): string {
  const happened = isAlleged(item) ? [`${statusOf(item).words}.`] : [];
  return [item.event.matters ?? '', ...happened].filter((words) => words !== '').join(' ');
}
