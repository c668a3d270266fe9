import { describe, expect, test } from 'vitest';
import { weighSupport } from '../../../src/analysis/support.ts';
import type { Assertion, Claim, Investigation } from '../../../src/model/types.ts';

/** `article speaker>traced*passages`: an assertion written short. */
function assertion(written: string, index: number): Assertion {
  const [article = '', chain = ''] = written.split(' ');
  const [speakers = '', passages = '1'] = chain.split('*');
  const [speaker = '', traced] = speakers.split('>');
  const id = `c/${article}-${index}`;
  return {
    id,
    claim: 'c',
    article,
    passages: Array.from({ length: Number(passages) }, (_, at) => ({
      id: `${id}/q${at + 1}`,
      article,
      paragraph: 'p1',
      sentences: ['p1s1'],
      start: 0,
      end: 1,
      startByte: 0,
      endByte: 1,
      raw: 'x',
      shown: 'x',
    })),
    speaker,
    speakerBecause: null,
    directBecause: null,
    relays: [],
    form: 'paraphrase',
    hedges: [],
    figures: [],
    tracedTo:
      traced === undefined
        ? null
        : { speaker: traced, relays: [], because: 'A document has it.', references: ['d'] },
    said: null,
  };
}

function weigh(assertions: readonly string[], changes: Partial<Claim> = {}) {
  const claim = { id: 'c', kind: 'allegation', assertions: assertions.map(assertion), ...changes };
  return weighSupport({ claims: [claim], differences: [] } as unknown as Investigation);
}

describe('who says so', () => {
  test.each([
    ['outlet-only', ['a outlet']],
    ['outlet-only', ['a outlet', 'b outlet']],
    ['unnamed', ['a unnamed']],
    ['unnamed', ['a outlet', 'b unnamed']],
    ['one-speaker', ['a ann']],
    ['one-speaker', ['a ann', 'a ann']],
    ['one-speaker', ['a ann', 'b outlet']],
    ['one-speaker', ['a ann', 'b unnamed']],
    ['one-speaker-repeated', ['a ann', 'b ann']],
    ['one-speaker-repeated', ['a ann', 'b bob>ann']],
    ['one-speaker-repeated', ['a unnamed>ann', 'b bob>ann']],
    ['several-speakers', ['a ann', 'b bob']],
    ['several-speakers', ['a ann', 'a bob']],
    ['several-speakers', ['a ann>bob', 'b ann']],
  ])('%s: %j', (value, assertions) => {
    expect(weigh(assertions)[0]?.value).toBe(value);
  });

  test('counts named speakers as printed and as followed, and passages of nobody named and of the outlet apart', () => {
    expect(weigh(['a ann', 'b bob>ann', 'b unnamed*2', 'c outlet*3'])[0]?.counts).toEqual({
      articles: 3,
      printed: ['ann', 'bob'],
      followed: ['ann'],
      inferred: { printed: [], followed: [] },
      unnamedPassages: 2,
      outletPassages: 3,
    });
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
