import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const denial = 'content/claims/denial.md';
const visit = 'content/claims/clean-inspection.md';

/** The rules told when a statement is another one. */
function tell(path: string, from: string, statement: string): string[] {
  return tellAltered([path, from, statement]).map((line) => line.replace(/:.*/su, ''));
}

describe('a statement is attributed', () => {
  test.each([
    ['by its outlet', 'Nashra says that it was denied.', []],
    ['by its speaker', 'The miller said that it was not so.', []],
    ['by its speaker in another script', 'It says that صاحب المطحنة denied it.', []],
    ['by the article', 'The article says that it was denied.', []],
    ['by the articles', 'According to the articles it was denied.', []],
    ['not without a verb of saying', 'Nashra, and the miller.', ['statement-without-attribution']],
    ['not by a noun like a verb', 'A statement of the miller.', ['statement-without-attribution']],
    ['not without a name', 'It was said to be denied.', ['statement-without-attribution']],
    [
      'not by another actor',
      'Ina Morrow said that it was denied.',
      ['statement-name-unquoted', 'statement-without-attribution'],
    ],
    [
      'not by a name within a word',
      'Nashrawi said that it was denied.',
      ['statement-without-attribution'],
    ],
  ])('%s', (_, statement, rules) => {
    expect(tell(denial, 'Nashra reports that the miller denied it.', statement)).toEqual(rules);
  });

  test('by its relay', () => {
    const from = 'The Herald reports that Ina Morrow found nothing.';
    expect(tell(visit, from, 'The Fen Gazette said that nothing was found.')).toEqual([]);
  });
});

describe('a statement is one whole sentence', () => {
  test.each([
    ['with a full stop', 'Nashra reports that he denied it.', []],
    ['with a full stop and a closing mark', 'Nashra reports “نفى صاحب المطحنة ذلك.”', []],
    ['not without an end', 'Nashra reports that he denied it', ['statement-without-end']],
    ['not with a comma', 'Nashra reports that he denied it,', ['statement-without-end']],
    ['not two', 'Nashra reports it. He denied it.', ['statement-without-end']],
  ])('%s', (_, statement, rules) => {
    expect(tell(denial, 'Nashra reports that the miller denied it.', statement)).toEqual(rules);
  });
});

const kind = 'kind: attribution\n';

describe('claims strengthen others in no circle', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    ['itself', [[denial, kind, `${kind}strengthens: [denial]\n`]], ['denial']],
    [
      'a circle of three, told once',
      [
        [denial, kind, `${kind}strengthens: [complaint]\n`],
        ['content/claims/complaint.md', kind, `${kind}strengthens: [clean-inspection]\n`],
        [visit, kind, `${kind}strengthens: [denial]\n`],
      ],
      ['clean-inspection'],
    ],
    [
      'two that strengthen one and each other are no circle',
      [['content/claims/weeks-long.md', '[mouldy-flour]', '[mouldy-flour, green-sacks]']],
      [],
    ],
  ])('%s', (_, edits, links) => {
    expect(tellAltered(...edits)).toEqual(links.map((link) => `strengthens-itself: ${link}`));
  });
});

describe('an assertion has its own name', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'not the suffix of another',
      [
        'content/claims/complaint.md',
        '  - article: gazette\n    quotes:',
        '  - article: gazette\n    suffix: again\n    quotes:',
      ],
      ['assertion-twice: complaint/gazette-again'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });
});
