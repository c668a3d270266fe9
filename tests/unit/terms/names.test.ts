import { given } from '../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { articleName, articleTitle, speakersOf, speakerSign } from '../../../src/terms/names.ts';
import { readSound } from '../../support/fixtures.ts';

const { investigation } = examine(readSound());
if (investigation === null) throw new Error('The sound investigation has problems.');
const articleOf = (slug: string) => {
  const article = investigation.articles.find((each) => each.slug === slug);
  if (article === undefined) throw new Error(`No article ${slug}`);
  return article;
};

describe('an article', () => {
  test.each([
    ['herald', 'Mill Sold Mouldy Flour, Baker Says'],
    ['gazette', 'The Fen Gazette, about 7 March 2001 (headline not found)'],
  ])('%s is called by its headline, or by outlet and date', (slug, expected) => {
    expect(articleTitle(investigation, articleOf(slug))).toBe(expected);
  });

  test('in running text its date says how it is known, unless it is established', () => {
    expect(articleName(investigation, articleOf('herald'))).toMatch(/6 March 2001 \(inferred\)$/);
  });
});

describe('speakers', () => {
  test('stand once each: actors in their order, then the article, then nobody', () => {
    const said = ['unnamed', 'miller', 'outlet', 'odo-brandle', 'miller'];
    const order = speakersOf(
      investigation,
      said.map((speaker) => ({ attribution: given(speaker) })),
    ).map(({ speaker }) => speaker);
    const actors: readonly string[] = investigation.actors.map(({ id }) => id);
    expect(order.slice(-2)).toEqual(['outlet', 'unnamed']);
    expect(order.slice(0, -2)).toEqual(actors.filter((id) => said.includes(id)));
  });

  test('the article’s own words and nobody named have no hue', () => {
    expect(speakerSign(investigation, given('outlet')).number).toBe('outlet');
    expect(speakerSign(investigation, given('unnamed')).number).toBe('unnamed');
    expect(speakerSign(investigation, given('odo-brandle')).number).toMatch(/^\d+$/);
  });

  test('a speaker by our inference has no name without saying so', () => {
    const { name } = speakerSign(investigation, given('miller'));
    const inferred = speakerSign(investigation, given('miller', 'inferred'));
    expect(inferred).toMatchObject({ inferred: true, name: `${name} (our inference)` });
  });

  test('whoever is inferred in one place and printed in another is printed', () => {
    const joined = speakersOf(investigation, [
      { attribution: given('miller', 'inferred') },
      { attribution: given('miller') },
      { attribution: given('odo-brandle', 'inferred') },
    ]);
    expect(joined.map(({ speaker, known }) => `${speaker} ${known}`).sort()).toEqual([
      'miller printed',
      'odo-brandle inferred',
    ]);
  });
});
