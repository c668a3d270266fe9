import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import type { Passage } from '../../../src/model/types.ts';
import { readSound } from '../../support/fixtures.ts';

const { investigation } = examine(readSound());
const claims = investigation?.claims ?? [];
const assertions = claims.flatMap((claim) => claim.assertions);
const passages = assertions.flatMap((assertion) => assertion.passages);

/** Whether two passages of one article stand to each other as asked. */
function some(relation: (a: Passage, b: Passage) => boolean): boolean {
  return passages.some((a) =>
    passages.some((b) => a.id !== b.id && a.article === b.article && relation(a, b)),
  );
}

describe('the sound investigation, on which fixtures rest, has', () => {
  test('an article that reads from right to left, one tokenised, one plain', () => {
    const kinds = investigation?.articles.map(({ direction, form }) => `${direction} ${form}`);
    expect(kinds).toEqual(['ltr plain', 'ltr tokenised', 'rtl plain']);
  });

  test('passages that nest, cross and touch', () => {
    expect(some((a, b) => a.start < b.start && b.end < a.end)).toBe(true);
    expect(some((a, b) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true);
    expect(some((a, b) => a.end === b.start)).toBe(true);
  });

  test('claims of every kind, speakers of every kind, and forms of most', () => {
    expect(new Set(claims.map(({ kind }) => kind)).size).toBe(5);
    const speakers = new Set(assertions.map(({ attribution }) => attribution.speaker));
    expect(speakers).toEqual(new Set(['odo-brandle', 'ina-morrow', 'miller', 'outlet', 'unnamed']));
    expect(new Set(assertions.map(({ form }) => form))).toEqual(
      new Set(['paraphrase', 'direct', 'own-words']),
    );
  });

  test('hedges, figures, relays, tracings and words on whether it was said', () => {
    expect(assertions.flatMap(({ hedges }) => hedges).map(({ words }) => words)).toEqual([
      'قال',
      'reportedly',
      'claimed',
    ]);
    expect(assertions.flatMap(({ figures }) => figures)).toHaveLength(3);
    expect(assertions.filter(({ tracedTo }) => tracedTo !== null)).toHaveLength(1);
    expect(assertions.filter(({ said }) => said !== null)).toHaveLength(2);
    expect(assertions.filter(({ relays }) => relays.length > 0)).toHaveLength(1);
  });

  test('words listed as carrying no claim, words quoted, and words between', () => {
    expect(investigation?.articles[0]?.coverage).toEqual({
      words: 76,
      quoted: 59,
      listed: 14,
      between: 3,
      notYet: 0,
    });
  });
});
