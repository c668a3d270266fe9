import type { Attribution, Investigation } from '../../model/types.ts';
import { href } from '../../parts/addresses.ts';
import { breakLabel } from '../kit/measure.ts';
import { letters } from '../kit/scene.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { foldedInWords } from './event-words.ts';
import type { TimelineWords } from './layout.ts';
import type { Lane, TimelineEvent } from './timeline.ts';
import type { Panel } from './axis.ts';

/** What is dated, in words. */
export const laneWords: Readonly<Record<Lane, string>> = {
  'said-to-have-happened': 'Said to have happened',
  said: 'Said',
  published: 'Published',
};

/** Narrower than this, a stretch is named with short months. */
const roomForWords = 200;

/** The days of a stretch, and, where it is drawn wider than its neighbours, how many times. */
export function stretchInWords(panel: Panel, panels: readonly Panel[]): string[] {
  const at = panels.indexOf(panel);
  const next = panels[at + 1];
  const room = (next?.x0 ?? panel.x1) - panel.x0 - (next === undefined ? 0 : 6);
  const narrow = room < roomForWords;
  const lines = (words: string) => (words === '' ? [] : breakLabel(words, room, letters, '600', 5));
  const times = (other: Panel | undefined, where: string) =>
    other === undefined ? [] : [`${Math.round(panel.pixelsPerDay / other.pixelsPerDay)} ${where}`];
  const widened = [...times(panels[at - 1], 'times as wide as before'), ...times(next, 'as after')];
  const scale = narrow ? 'widened' : `a day is ${widened.join(', ')}`;
  const isWidened = panel.busy && panels.length > 1;
  return [...lines(narrow ? panel.shortWords : panel.words), ...(isWidened ? lines(scale) : [])];
}

/** The sentence that says how the axis is cut. */
export function cutInWords(panels: readonly Panel[]): string {
  const busy = panels.find((panel) => panel.busy);
  if (busy === undefined) return '';
  return `The days from ${busy.words} are drawn on a wider scale than the time around them; jagged lines stand where the scale changes.`;
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

/** The words of the picture. */
export function timelineWords(
  investigation: Pick<Investigation, 'actors' | 'articles'>,
): TimelineWords {
  return {
    lanes: laneWords,
    stretch: stretchInWords,
    folded: foldedInWords,
    signOf: ({ assertion }) =>
      assertion === null ? null : speakerSign(investigation, assertion.attribution),
    hrefOf: (id) => href(`/timeline/#${id}`),
    hrefOfList: href('/timeline/#list'),
    filtersOf: (item) => filterAttributes(investigation, item),
  };
}
