import { given, speakerId } from '../../../support/attributions.ts';
import { expect, test } from 'vitest';
import type { Assertion } from '../../../../src/model/types.ts';
import { listChains } from '../../../../src/charts/chain/list.ts';

const relay = (document: string | null) => ({
  ...{ actor: speakerId('relay'), document, manner: 'passed-on' as const },
});

const chain = (id: string, relays: Assertion['relays'], tracedTo: Assertion['tracedTo'] = null) =>
  ({ id, article: 'one', attribution: given('a'), relays, tracedTo }) as Assertion;

test('chains that read alike are one line, and keep the document that one of them names', () => {
  const lines = listChains([
    chain('x/one', [relay(null)]),
    chain('y/one', [relay('paper')]),
    chain('z/one', []),
  ]);
  expect(lines.map(({ relays, assertions }) => ({ relays, assertions }))).toEqual([
    { relays: [relay('paper')], assertions: ['x/one', 'y/one'] },
    { relays: [], assertions: ['z/one'] },
  ]);
});

test('a chain that is followed further is a line of its own', () => {
  const traced = { speaker: 'b', relays: [] } as unknown as Assertion['tracedTo'];
  expect(listChains([chain('x/one', []), chain('y/one', [], traced)])).toHaveLength(2);
});
