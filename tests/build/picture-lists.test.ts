import { describe, expect, test } from 'vitest';
import { chainWords } from '../../src/charts/chain/words.ts';
import { detailsWords } from '../../src/charts/details/words.ts';
import { namingWords } from '../../src/charts/naming/words.ts';
import { provenanceWords } from '../../src/charts/provenance/words.ts';
import { sentencesWords } from '../../src/charts/sentences/words.ts';
import { stepsWords } from '../../src/charts/steps/words.ts';
import { listSites } from '../support/sites.ts';

/** What is said of a picture as a whole, whatever is drawn in it. */
const frame = tokensOf(
  JSON.stringify([
    chainWords,
    detailsWords,
    namingWords,
    provenanceWords,
    sentencesWords,
    stepsWords,
  ]).replaceAll('"', ' '),
);
/** The ends of an axis, and what it measures. */
const axis = /^(?:\$10* \w+|US dollars .*)$/u;

/** The words of a text, without signs. */
function tokensOf(text: string): string[] {
  return text
    .replaceAll(/&(?:quot|#39|amp|lt|gt);/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > 2);
}

const plain = (html: string) => tokensOf(html.replaceAll(/<[^>]+>/gu, ' '));

/** The words in the drawings of a figure that do not stand in its list; a month may be short, a verb in another form. */
function missingIn(figure: string, list: string): string[] {
  const drawn = [...figure.matchAll(/<text(?<signs>[^>]*)>(?<words>.*?)<\/text>/gsu)]
    .filter(({ groups }) => !groups?.['signs']?.includes('mark-letter'))
    .map(({ groups }) => groups?.['words'] ?? '')
    .filter((words) => !axis.test(words));
  const listed = plain(list);
  return drawn
    .flatMap(plain)
    .filter(
      (token) =>
        !frame.includes(token) && !listed.some((word) => word.startsWith(token.replace(/s$/u, ''))),
    );
}

describe.each(listSites())('of $name', ({ pages, least }) => {
  const figures = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<figure class="(?:small-drawing|provenance|chain)".*?<\/figure>/gsu)].map(
      ([figure]) => ({ path, figure }),
    ),
  );
  const lists = (figure: string) =>
    [
      ...figure.matchAll(
        /<(?<tag>details class="drawing-list"|ol class="chain-list").*?<\/figure>/gsu,
      ),
    ]
      .map(([list]) => list)
      .join('');

  test('whatever a picture says stands in the list beside it', () => {
    expect(figures.length).toBeGreaterThanOrEqual(least(6));
    const missing = figures.flatMap(({ path, figure }) => {
      const list = lists(figure);
      return missingIn(figure.replace(list, ''), list).map((word) => `${path}: ${word}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  test('whatever a picture leads to, its list leads to, where it leads anywhere', () => {
    const missing = figures.flatMap(({ path, figure }) => {
      const list = lists(figure);
      const links = (html: string) => [...html.matchAll(/href="([^"]+)"/gu)].map(([, to]) => to);
      const listed = links(list);
      return listed.length === 0
        ? []
        : links((/<svg.*<\/svg>/su.exec(figure.replace(list, '')) ?? [''])[0])
            .filter((to) => !listed.includes(to))
            .map((to) => `${path}: ${to}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});
