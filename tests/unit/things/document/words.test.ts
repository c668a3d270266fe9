import { expect, test } from 'vitest';
import { quotationNote } from '../../../../src/things/document/words.ts';

const bare = {
  words: 'w',
  by: null,
  speaker: null,
  inferred: false,
  claims: [],
  language: null,
  translation: null,
  cut: null,
};

test.each([
  ['nothing', bare, ''],
  ['that we cut them, which the dots show', { ...bare, cut: 'by-us' as const }, ''],
  ['who says so', { ...bare, by: 'the inspector' }, 'who says so: the inspector'],
  [
    'all that is known',
    { ...bare, by: 'the inspector', translation: 'no mould', cut: 'by-others' as const },
    'who says so: the inspector; our translation: “no mould”; cut so before us',
  ],
])('beside words of a document stands %s', (_, quoted, expected) => {
  expect(quotationNote(quoted)).toBe(expected);
});
