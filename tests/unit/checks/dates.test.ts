import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const documents = 'content/documents.yaml';
const mouldy = 'content/claims/mouldy-flour.md';

describe('a date is told wherever it is written', () => {
  test.each<readonly [string, string, string, string]>([
    ['of a version', 'content/investigation.yaml', 'date: 2001-05-01', 'date: '],
    ['of an article', 'content/articles/herald.md', 'value: 2001-03-06', 'value: '],
    [
      'of a decision on rights',
      'content/articles/herald.md',
      'decided-on: 2001-04-01',
      'decided-on: ',
    ],
    ['of an earlier wording', mouldy, 'date: 2001-05-01', 'date: '],
    ['of a review', mouldy, 'reviewed-on: 2001-04-30', 'reviewed-on: '],
    ['of a document', documents, 'date: 2001-03-02', 'date: '],
    ['of what a document assesses', documents, '      date: 2001-03-01', '      date: '],
    ['of an event', 'content/events/visit.yaml', 'date: 2001-03-01', 'date: '],
    ['of a correction', 'content/corrections.yaml', 'date: 2001-05-02', 'date: '],
    [
      'of a review of the box',
      'content/story.md',
      'box-reviewed-on: 2001-05-01',
      'box-reviewed-on: ',
    ],
    [
      'of a review of the story',
      'content/story.md',
      '\nreviewed-on: 2001-04-30',
      '\nreviewed-on: ',
    ],
  ])('%s', (_, path, from, to) => {
    expect(tellAltered([path, from, `${to}in May`])).toEqual(['date-not-edtf: in May']);
    expect(tellAltered([path, from, `${to}2001-02-30`])).toEqual(['date-impossible: 2001-02-30']);
    expect(tellAltered([path, from, `${to}2001-03`])).toEqual([]);
  });

  test.each<readonly [string, Edit]>([
    [
      'of a withdrawal',
      [
        'content/ledger.json',
        '"moved-to": "claim:mouldy-flour"',
        '"withdrawn": { "date": "soon", "because": "So." }',
      ],
    ],
    [
      'of a review of a difference',
      ['content/differences/earnings.md', 'drafted-by:', 'reviewed-on: soon\ndrafted-by:'],
    ],
    [
      'of a review of the page about us',
      ['content/about.md', 'drafted-by:', 'reviewed-on: soon\ndrafted-by:'],
    ],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit)).toEqual(['date-not-edtf: soon']);
  });
});
