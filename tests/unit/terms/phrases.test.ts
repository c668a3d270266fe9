import { given, speakerId } from '../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import { chainInWords } from '../../../src/terms/attribution.ts';
import type { Actor, RelayManner } from '../../../src/model/types.ts';
import type { Phrase } from '../../../src/terms/phrases.ts';
import { noteInWords } from '../../../src/things/article/notes/note-words.ts';
import type { NoteLine } from '../../../src/things/article/notes/notes.ts';

const names: readonly (readonly [string, string])[] = [
  ['a', 'Ann'],
  ['b', 'Bee News'],
  ['c', 'Cee'],
];
const actors = names.map(([id, name], at): Actor => ({
  ...{
    id: speakerId(id),
    name,
    kind: 'official',
    role: 'r',
    label: null,
    partOf: null,
    document: null,
  },
  ...{ spellings: [], mark: 'X', number: at + 1 },
}));
const relay = (id: string, manner: RelayManner = 'passed-on') => ({
  ...{ actor: speakerId(id), document: null, manner },
});
const nameOf = (id: string) => new Map(names).get(id) ?? id;
const line: NoteLine = {
  by: given('a'),
  form: 'paraphrase',
  relays: [],
  hedges: [],
  followed: null,
  said: null,
};
const joined = (phrases: readonly Phrase[]) =>
  phrases.map(({ text, as }) => (as === undefined ? text : `<${as} ${text}>`)).join('');

describe('what a note says', () => {
  test.each<[string, Partial<NoteLine>, string]>([
    ['speaker and form', {}, '<name Ann>, in other words'],
    [
      'the article’s own words have no other form',
      { by: given('outlet'), form: 'own-words' },
      '<name the article’s own words>',
    ],
    [
      'an inferred speaker',
      { by: given('a', 'inferred') },
      '<name Ann (our inference)>, in other words',
    ],
    [
      'who noted it, apart from who passed it on',
      { relays: [relay('b', 'noted'), relay('c')] },
      '<name Ann>, in other words, noted by <name Bee News>, then passed on by <name Cee>',
    ],
    [
      'who passed it on, in order',
      { relays: ['b', 'c'].map((id) => relay(id)), form: 'direct' },
      '<name Ann>, in quotation marks, passed on by <name Bee News>, then <name Cee>',
    ],
    ['hedges', { hedges: ['x', 'y'] }, '<name Ann>, in other words; <hedge x>; <hedge y>'],
    [
      'followed further, to somebody else',
      { followed: given('c', 'followed') },
      '<name Ann>, in other words; followed further to <name Cee>',
    ],
    [
      'whether it was said',
      { said: 'accounts-differ' },
      '<name Ann>, in other words. Did they say it? Accounts differ.',
    ],
  ])('%s', (_, more, expected) => {
    expect(joined(noteInWords({ actors }, { ...line, ...more }, 'en'))).toBe(expected);
  });
});

test.each([
  [['a'], '<name Ann>.'],
  [['a', 'b', 'c'], '<name Ann>, passed on by <name Bee News>, then <name Cee>.'],
])('a chain %j is one sentence', ([first = '', ...others], expected) => {
  expect(
    joined(
      chainInWords(
        nameOf(first),
        others.map((id) => ({ name: nameOf(id), manner: 'passed-on' as const })),
      ),
    ),
  ).toBe(expected);
});
