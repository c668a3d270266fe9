import { describe, expect, test } from 'vitest';
import { chainInWords } from '../../../src/terms/attribution.ts';
import type { Phrase } from '../../../src/terms/phrases.ts';
import { noteInWords } from '../../../src/things/article/note-words.ts';
import type { NoteLine } from '../../../src/things/article/notes.ts';

const names = new Map([
  ['a', 'Ann'],
  ['b', 'Bee News'],
  ['c', 'Cee'],
  ['outlet', 'the article’s own words'],
]);
const nameOf = (id: string) => names.get(id) ?? id;
const line: NoteLine = {
  speaker: 'a',
  inferred: false,
  form: 'paraphrase',
  relays: [],
  hedges: [],
  tracedTo: null,
  said: null,
};
const joined = (phrases: readonly Phrase[]) =>
  phrases.map(({ text, as }) => (as === undefined ? text : `<${as} ${text}>`)).join('');

describe('what a note says', () => {
  test.each<[string, Partial<NoteLine>, string]>([
    ['speaker and form', {}, '<name Ann>, in other words'],
    [
      'the article’s own words have no other form',
      { speaker: 'outlet', form: 'own-words' },
      '<name the article’s own words>',
    ],
    ['an inferred speaker', { inferred: true }, '<name Ann> (our inference), in other words'],
    [
      'who passed it on, in order',
      { relays: ['b', 'c'], form: 'direct' },
      '<name Ann>, in quotation marks, passed on by <name Bee News>, then <name Cee>',
    ],
    ['hedges', { hedges: ['x', 'y'] }, '<name Ann>, in other words; <hedge x>; <hedge y>'],
    [
      'followed further, to somebody else',
      { tracedTo: 'c' },
      '<name Ann>, in other words; followed further to <name Cee>',
    ],
    ['followed to the same speaker', { tracedTo: 'a' }, '<name Ann>, in other words'],
    [
      'whether it was said',
      { said: 'accounts-differ' },
      '<name Ann>, in other words. Was it said? Accounts differ',
    ],
  ])('%s', (_, more, expected) => {
    expect(joined(noteInWords({ ...line, ...more }, nameOf, 'en'))).toBe(expected);
  });
});

test.each([
  [['a'], '<name Ann>.'],
  [['a', 'b', 'c'], '<name Ann>, passed on by <name Bee News>, then <name Cee>.'],
])('a chain %j is one sentence', (actors, expected) => {
  expect(joined(chainInWords(actors.map(nameOf)))).toBe(expected);
});
