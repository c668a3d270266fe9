import type { Investigation } from '../../model/types.ts';
import { lanes } from './timeline.ts';

/** The rules by which the timeline is filtered without script: what is not chosen is not shown, in the list and in the picture. */
export function writeFilterStyles({
  actors,
  articles,
}: Pick<Investigation, 'actors' | 'articles'>): string {
  const speakers = [...actors.flatMap(({ number }) => number ?? []), 'outlet', 'unnamed'];
  const hidden = [
    ...lanes.map((lane) => `(#dates-${lane}:not(:checked)) [data-dates='${lane}']`),
    ...speakers.map((by) => `(#by-${by}:checked) [data-by]:not([data-by='${by}'])`),
    ...articles.map((_, at) => `(#in-${at + 1}:checked) [data-in]:not([data-in='${at + 1}'])`),
  ];
  return `${hidden.map((each) => `.timeline:has${each}`).join(',')}{display:none}`;
}
