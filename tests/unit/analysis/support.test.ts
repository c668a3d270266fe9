import { given, writeAssertion } from '../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import { countSpeakers, weighSupport } from '../../../src/analysis/support.ts';
import type { Assertion, Claim, Investigation } from '../../../src/model/types.ts';

const actors = [
  { id: 'bill', kind: 'paper' },
  { id: 'man', kind: 'unnamed' },
] as unknown as Investigation['actors'];

function weigh(assertions: readonly string[], changes: Partial<Claim> = {}) {
  const claim = {
    id: 'c',
    kind: 'allegation',
    assertions: assertions.map(writeAssertion),
    ...changes,
  };
  return weighSupport({ claims: [claim], differences: [], actors } as unknown as Investigation);
}

describe('who says so', () => {
  test.each([
    ['outlet-only', ['a outlet']],
    ['outlet-only', ['a outlet', 'b outlet']],
    ['unnamed', ['a unnamed']],
    ['unnamed', ['a outlet', 'b unnamed']],
    ['unnamed', ['a man', 'b outlet']],
    ['unnamed', ['a man', 'b man']],
    ['paper', ['a bill', 'b man']],
    ['paper', ['a bill', 'b bill']],
    ['one-speaker', ['a bill', 'b ann']],
    ['one-speaker', ['a ann']],
    ['one-speaker', ['a ann', 'a ann']],
    ['one-speaker', ['a ann', 'b outlet']],
    ['one-speaker', ['a ann', 'b unnamed']],
    ['one-speaker-repeated', ['a ann', 'b ann']],
    ['one-speaker-repeated', ['a ann', 'b bob>ann']],
    ['one-speaker-repeated', ['a unnamed>ann', 'b bob>ann']],
    ['more-speakers', ['a ann', 'b bob']],
    ['more-speakers', ['a ann', 'a bob']],
    ['more-speakers', ['a ann>bob', 'b ann']],
  ])('%s: %j', (value, assertions) => {
    expect(weigh(assertions)[0]?.value).toBe(value);
  });

  test('counts named speakers as far as they could be followed, with whom the articles have, and the other sentences', () => {
    const written = ['a ann?', 'b bob>ann', 'a cy', 'b unnamed*2', 'c outlet*3'];
    expect(weigh(written)[0]?.counts).toEqual({
      articles: 3,
      speakers: [
        {
          speaker: 'ann',
          by: given('ann', 'followed'),
          articles: ['a', 'b'],
          ways: [
            {
              known: 'followed',
              articles: ['b'],
              sentences: 1,
              insteadOf: [{ by: given('bob'), articles: ['b'] }],
            },
            { known: 'inferred', articles: ['a'], sentences: 1, insteadOf: [] },
          ],
        },
        {
          ...{ speaker: 'cy', by: given('cy'), articles: ['a'] },
          ways: [{ known: 'printed', articles: ['a'], sentences: 1, insteadOf: [] }],
        },
      ],
      papers: [],
      others: { sentences: 5, kinds: ['outlet', 'unnamed'], unnamed: [], insteadOf: [] },
    });
  });

  test('a speaker by our inference is never one whom an article prints, unless another sentence does', () => {
    const known = (written: readonly string[]) => weigh(written)[0]?.counts.speakers[0]?.by.known;
    expect(known(['a ann?'])).toBe('inferred');
    expect(known(['a ann?>ann'])).toBe('inferred');
    expect(known(['a ann?', 'b ann'])).toBe('printed');
  });

  test('a sentence is counted once, and none in which a named speaker says it', () => {
    const same = (assertions: readonly Assertion[]) =>
      assertions.map((each) => ({
        ...each,
        passages: each.passages.map((passage) => ({ ...passage, sentences: ['p1s1'] })),
      }));
    const others = (written: readonly string[]) =>
      countSpeakers({ actors }, same(written.map(writeAssertion))).others.sentences;
    expect(others(['a outlet*3', 'a unnamed'])).toBe(1);
    expect(others(['a outlet', 'b outlet'])).toBe(2);
    expect(others(['a outlet', 'a ann'])).toBe(0);
  });

  test('tells the judgements on which the counts rest', () => {
    expect(weigh(['b bob>ann'])[0]?.judgements).toEqual([
      { assertion: 'c/b-0', kind: 'traced', because: 'A document has it.', references: ['d'] },
    ]);
  });

  test('claims outside the question are not weighed', () => {
    expect(weigh(['a ann'], { kind: 'context' })).toEqual([]);
  });
});
