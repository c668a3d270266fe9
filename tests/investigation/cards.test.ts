import { describe, expect, test } from 'vitest';
import { type Card, picturePath } from '../../src/exports/cards/card.ts';
import { cardsOf } from '../../src/exports/cards/pages.ts';
import { namesPrivatePerson } from '../../src/redaction/private-persons.ts';
import { listTried } from '../support/investigation.ts';

/** All that stands on a card, or beside it. */
function wordsOf({ kind, words, short, more, foot, title, facts }: Card): string {
  const told = facts.map((fact) => fact.words);
  return [kind, words, short, more, foot, title, ...told].join(' ');
}

describe.each(listTried())('the cards of $name', ({ investigation, least }) => {
  const cards = cardsOf(investigation);

  test('stand at an address each, and say version and review', () => {
    expect(new Set(cards.map(picturePath)).size).toBe(cards.length);
    expect(cards.filter(({ foot }) => !/reviewed/i.test(foot))).toEqual([]);
    expect(cards.filter(({ words }) => words.trim() === '')).toEqual([]);
  });

  test('name no private person, and give no graphic statement', () => {
    const named = cards.filter((each) => namesPrivatePerson(investigation, wordsOf(each)));
    expect(named).toEqual([]);
    const graphic = investigation.claims.filter((claim) => claim.graphic);
    const told = graphic.filter(({ statement }) =>
      cards.some((each) => wordsOf(each).includes(statement)),
    );
    expect(told).toEqual([]);
    expect(graphic.length).toBeGreaterThanOrEqual(least(3));
  });

  test('give every other statement whole', () => {
    const missing = investigation.claims
      .filter(({ graphic, statement }) => !graphic && !namesPrivatePerson(investigation, statement))
      .filter(({ statement }) => !cards.some(({ words }) => words === statement));
    expect(missing).toEqual([]);
  });
});
