import { expect, test } from 'vitest';
import { writeFilterStyles } from '../../../../src/charts/timeline/filter-styles.ts';
import { examined, readSound } from '../../../support/fixtures.ts';

test('each choice of the filters hides what is not chosen, however many there are', () => {
  const { actors, articles } = examined(readSound());
  const [actor] = actors;
  const [article] = articles;
  if (actor === undefined || article === undefined) throw new Error('no actors or articles');
  const styles = writeFilterStyles({
    actors: Array.from({ length: 30 }, (_, at) => ({ ...actor, number: at + 1 })),
    articles: Array.from({ length: 26 }, () => article),
  });
  const chosen = (name: string) =>
    [...styles.matchAll(new RegExp(`#${name}-([\\w-]+):checked\\) \\[data-${name}\\]`, 'gu'))]
      .map(([, choice]) => choice)
      .filter((choice) => styles.includes(`[data-${name}]:not([data-${name}='${choice ?? ''}'])`));
  expect(chosen('by')).toHaveLength(32);
  expect(chosen('by').slice(-3)).toEqual(['30', 'outlet', 'unnamed']);
  expect(chosen('in')).toHaveLength(26);
  expect(styles).toContain("(#dates-said:not(:checked)) [data-dates='said']");
  expect(styles.endsWith('{display:none}')).toBe(true);
});
