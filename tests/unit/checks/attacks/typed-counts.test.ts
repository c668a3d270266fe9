import { describe, expect, test } from 'vitest';
import { findTypedNumbers } from '../../../../src/checks/english.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Edit, tellRules } from '../../../support/fixtures.ts';

describe('a number of what the build counts', () => {
  test.each([
    ...[
      'nine articles',
      '9 articles',
      'nine news articles',
      'nine long, dull articles',
      'a nine-article set',
    ],
    ...[
      'nine of the articles',
      '9 of these articles',
      'nine of our articles',
      'nine of all claims',
    ],
    ...[
      'nine (9) articles',
      'nine-odd articles',
      'forty-odd news articles',
      '9-plus articles',
      'nine of the news articles',
      'dozens of the claims',
      'hundreds of articles',
    ],
    ...['nine named speakers', 'nine other speakers', 'two outside documents', '2 news articles'],
    ...['twenty-one claims', 'nine or ten articles', 'nine different quotations', 'Nine Articles'],
  ])('%s', (words) => {
    expect(findTypedNumbers(`There are ${words} about it.`)).not.toEqual([]);
  });

  test.each([
    ...[
      'one of the articles',
      '15 of the article’s lines',
      '2014 names a speaker',
      'nine witnesses',
    ],
    ...[
      'one on which documents agree',
      '2015 reports his claim',
      'nine people whom the articles name',
    ],
    ...['the articles of 2014', 'several articles', 'both articles', 'nine sacks in the claims'],
  ])('none in: %s', (words) => {
    expect(findTypedNumbers(`There are ${words} about it.`)).toEqual([]);
  });
});

const story = 'content/story.md';
const documents = 'content/documents.yaml';
const head = 'content/investigation.yaml';
const claim = (id: string) => `content/claims/${id}.md`;
const begins = '\n\nThe baker [said so](claim:mouldy-flour)';

const told: readonly (readonly [string, RuleName, ...Edit[]])[] = [
  [
    'a label',
    'number-typed',
    [claim('denial'), 'label: The denial', 'label: Denial in nine articles'],
  ],
  [
    'a label of an event',
    'number-typed',
    ['content/events/visit.yaml', 'label: The visit', 'label: In two articles'],
  ],
  [
    'a reason',
    'count-wrong',
    [claim('denial'), 'because: We did not look into this.', 'because: Nine articles have it.'],
  ],
  [
    'what a document says',
    'count-wrong',
    [documents, 'says: It reports the visit.', 'says: It has nine articles of it.'],
  ],
  [
    'the note on a document',
    'count-wrong',
    [documents, 'note: Sacks that', 'note: Forty claims have sacks that'],
  ],
  [
    'the statement of an event',
    'count-wrong',
    ['content/events/visit.yaml', 'inspector visited', 'inspector, of nine articles, visited'],
  ],
  [
    'a question',
    'count-wrong',
    ['content/differences/earnings.md', 'How much', 'In nine articles, how much'],
  ],
  [
    'the title of a section',
    'count-wrong',
    [head, 'title: Around it', 'title: Forty claims around it'],
  ],
  [
    'the story',
    'number-typed',
    [story, begins, '\n\nIn nine news articles, the baker [said so](claim:mouldy-flour)'],
  ],
  [
    'the story, some of them',
    'number-typed',
    [story, begins, '\n\nIn nine of the articles, the baker [said so](claim:mouldy-flour)'],
  ],
  [
    'the story, in digits too',
    'number-typed',
    [story, begins, '\n\nIn nine (9) articles, the baker [said so](claim:mouldy-flour)'],
  ],
  [
    'a linked noun',
    'number-typed',
    [
      story,
      begins,
      '\n\nIn 9 [articles](claim:mouldy-flour), the baker [said so](claim:mouldy-flour)',
    ],
  ],
  [
    'a standfirst',
    'count-wrong',
    [story, 'standfirst: A baker said so.', 'standfirst: A baker said so in 2 articles.'],
  ],
  [
    'a standfirst, with a word between',
    'count-wrong',
    [story, 'standfirst: A baker said so.', 'standfirst: A baker said so in 2 news articles.'],
  ],
];

test.each(told.map(([where, rule, ...edits]) => ({ where, rule, edits })))(
  'is told in $where',
  ({ rule, edits }) => {
    expect(tellRules(...edits)).toEqual([rule]);
  },
);

test.each<readonly [string, Edit]>([
  [
    'a reason that tells of some',
    [claim('denial'), 'because: We did not look into this.', 'because: Two articles have it.'],
  ],
  [
    'a standfirst with the true number',
    [story, 'standfirst: A baker said so.', 'standfirst: A baker said so in three news articles.'],
  ],
  [
    'a standfirst with some of them',
    [head, 'Did the mill', 'In two of the articles, did the mill'],
  ],
  ['a standfirst with the others', [head, 'Did the mill', 'In two more articles, did the mill']],
  [
    'what is not counted',
    [story, begins, '\n\nTo nine witnesses, the baker [said so](claim:mouldy-flour)'],
  ],
])('may stand: %s', (_, edit) => {
  expect(tellRules(edit)).toEqual([]);
});
