import { expect, test } from 'vitest';
import { articleOf } from '../../../src/model/find.ts';
import { absenceInWords, absenceOf, asFarAsAnnotated } from '../../../src/terms/not-here.ts';
import { alterSound, examined } from '../../support/fixtures.ts';

const read = examined(
  alterSound(
    ['content/articles/gazette.md', 'cut-off: true', 'cut-off: true\nwhole-text: gazette-note'],
    [
      'content/documents.yaml',
      '  says: It reports the visit.\n',
      '  says: It reports the visit.\n  also-says: [denial]\n  quotations: [{ words: Nothing was found., claims: [clean-inspection], by: the inspector }]\n',
    ],
  ),
);
const unread = examined(alterSound());
const weather =
  'no-claim:\n  - words: Rain fell on the whole town all week and the river rose a little.\n    because: It tells the weather.\n';
const unfinished = examined(alterSound(['content/articles/herald.md', weather, 'not-yet: [p6]\n']));
const told = (investigation: typeof read, article: string, claim: string) =>
  absenceInWords(absenceOf(investigation, articleOf(investigation, article), [claim]))
    .map(({ text }) => text)
    .join('');

const note = 'The Fen Gazette, 2 March 2001';
test.each([
  ['a file that is whole', unread, 'herald', 'denial', 'not in this article'],
  [
    'a cut one of which no rest was read',
    unread,
    'gazette',
    'denial',
    'not in our file, which is cut off',
  ],
  [
    'a rest that says the claim',
    read,
    'gazette',
    'denial',
    `not in our file, which is cut off; the rest of the article, read in ${note}, says it`,
  ],
  [
    'a rest whose words say it',
    read,
    'gazette',
    'clean-inspection',
    `not in our file, which is cut off; the rest of the article, read in ${note}, says it`,
  ],
  [
    'a rest of which nothing is told',
    read,
    'gazette',
    'green-sacks',
    `not in our file, which is cut off; of the rest see ${note}`,
  ],
  [
    'a text that is not yet annotated in full',
    unfinished,
    'herald',
    'denial',
    'not found so far in this article, which is not yet annotated in full',
  ],
])('of %s is said what is known', (_, investigation, article, claim, words) => {
  expect(told(investigation, article, claim)).toBe(words);
});

test('what no article has is said as far as the articles are annotated', () => {
  const words = 'No article names it.';
  expect(asFarAsAnnotated(unread.articles, words)).toBe(words);
  expect(asFarAsAnnotated(unfinished.articles, words)).toBe(
    'No article names it, as far as the articles are annotated.',
  );
});
