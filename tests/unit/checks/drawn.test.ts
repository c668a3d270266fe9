import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const baker = 'content/events/baker-speaks.yaml';
const earnings = 'content/differences/earnings.md';

describe('an event', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'may draw a document alone',
      [[baker, 'claims: [said-monday]', 'references: [inspection]']],
      [],
    ],
    [
      'has its words in its own passage',
      [[baker, 'said-monday/herald/q1', 'weeks-long/herald/q1']],
      ['event-words-missing: on Monday'],
    ],
    [
      'has a passage for its words',
      [[baker, 'passage: said-monday/herald/q1\n', '']],
      ['event-words-missing: on Monday'],
    ],
    ['may have no words', [[baker, 'words: on Monday\n', '']], []],
    [
      'has whole words',
      [[baker, 'words: on Monday', 'words: n Monday']],
      ['event-words-missing: n Monday'],
    ],
    [
      'is not blamed for a quotation that is missing',
      [['content/claims/said-monday.md', '- for weeks, baker', '- for weeks, miller']],
      ['quote-missing: for weeks, miller Odo Brandle said on Monday.'],
    ],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});

describe('a position', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'has the words of its own assertion',
      [earnings, 'words: about $300 a day', 'words: more than $ 300 a day'],
      ['difference-without-quotation: more than $ 300 a day'],
    ],
    [
      'may have them as readers see them',
      [earnings, 'words: more than $ 300 a day', 'words: more than $300 a day'],
      [],
    ],
    [
      'has them in one quotation',
      [earnings, 'words: about $300 a day', 'words: flour. about'],
      ['difference-without-quotation: flour. about'],
    ],
    [
      'is not blamed for a quotation that is missing',
      ['content/claims/flour-income.md', '- The mill reportedly', '- The mill repeatedly'],
      ['quote-missing: The mill repeatedly earned about $300 a day from flour.'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });
});
