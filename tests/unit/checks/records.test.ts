import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const ledger = 'content/ledger.json';
const moved = '"moved-to": "claim:mouldy-flour"';

/** What is told of ids, their words apart. */
function tellEnds(edit: Edit): string[] {
  return tellAltered(edit).filter((told) => !told.startsWith('published-words-changed'));
}

describe('what was published is there, or its end is told', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    ['by a notice', [ledger, moved, '"notice": "It was a mistake."'], []],
    [
      'by its withdrawal',
      [ledger, moved, '"withdrawn": { "date": "2001-05-03", "because": "So." }'],
      [],
    ],
    [
      'not by nothing, nor what goes with it',
      [ledger, `, ${moved}`, ''],
      [
        'ledger-id-vanished: claim:bad-flour',
        'ledger-id-vanished: assertion:bad-flour/herald',
        'ledger-id-vanished: passage:bad-flour/herald/q1',
      ],
    ],
    [
      'and a passage',
      [ledger, 'claim:mouldy-flour"', 'passage:mouldy-flour/herald/q2"'],
      ['ledger-id-vanished: passage:mouldy-flour/herald/q2'],
    ],
    [
      'and no thing of another kind',
      [ledger, 'claim:mouldy-flour"', 'event:mouldy-flour"'],
      ['ledger-id-vanished: event:mouldy-flour'],
    ],
    [
      'and nothing without its kind',
      [ledger, 'claim:mouldy-flour"', 'mouldy-flour"'],
      ['field-wrong: mouldy-flour'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });

  test('and never both', () => {
    const gone = '"claim:sold-cheap"';
    expect(tellAltered([ledger, gone, '"claim:denial"'])).toEqual([
      'ledger-id-stands: claim:denial',
      'ledger-id-vanished: passage:sold-cheap/gazette/q1',
    ]);
  });

  test('and a paragraph and a sentence are found in the text', () => {
    const at = '"document:leaflet", "since": 1, "words": "A leaflet", "notice"';
    const place = (id: string): Edit => [ledger, at, `"${id}", "since": 1, "words"`];
    expect(tellEnds(place('paragraph:herald/p3'))).toEqual([]);
    expect(tellEnds(place('sentence:herald/p2s1'))).toEqual([]);
    expect(tellEnds(place('sentence:herald/p2s9'))).toEqual([
      'ledger-id-vanished: sentence:herald/p2s9',
    ]);
    expect(tellEnds(place('paragraph:gazetta/p2'))).toEqual([
      'ledger-id-vanished: paragraph:gazetta/p2',
    ]);
  });

  test('and a speaker stands while somebody lets him speak', () => {
    const at = '"stream:bran", "since": 1, "words": "Bran", "notice"';
    const place = (id: string): Edit => [ledger, at, `"${id}", "since": 1, "words"`];
    expect(tellEnds(place('speaker:ina-morrow'))).toEqual([]);
    expect(tellEnds(place('speaker:odo-brandle'))).toEqual([
      'ledger-id-vanished: speaker:odo-brandle',
    ]);
  });

  test('and what a broken file may hold has not vanished', () => {
    const broken: Edit = ['content/claims/denial.md', 'label: The denial', 'label: The denial: so'];
    const told = tellAltered(broken, [ledger, 'claim:mouldy-flour"', 'passage:denial/nashra/q1"']);
    expect(told).toEqual(['yaml-broken: label: The denial: so']);
  });
});

describe('a claim is listed once', () => {
  const head = 'content/investigation.yaml';
  test.each<readonly [string, Edit]>([
    ['not in two sections', [head, 'old-mill]', 'old-mill, denial]']],
    ['not twice in one', [head, 'denial]', 'denial, denial]']],
    ['not in none', [head, ', denial]', ']']],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit)).toEqual(['claim-unlisted: denial']);
  });
});

describe('a published quotation that has other words', () => {
  const other: Edit = [
    ledger,
    '"passage:bad-flour/herald/q1", "since": 1, "words"',
    '"passage:mouldy-flour/herald/q1", "since": 1, "words": "Bad flour." }, { "id": "passage:bad-flour/herald/q1", "since": 1, "words"',
  ];
  const told = (at: string, version: number) =>
    tellAltered(other, [
      'content/corrections.yaml',
      '- date',
      `- { date: 2001-05-02, kind: correction, at: '${at}', version: ${version}, what: Swapped. }\n- date`,
    ]).map((line) => line.slice(0, line.indexOf(':')));

  test('is a problem without an entry for it and the version', () => {
    const problem = ['published-words-changed'];
    expect(told('passage:mouldy-flour/herald/q2', 1).toSorted()).toEqual([
      'published-words-changed',
      'unknown-id',
    ]);
    expect(told('passage:denial/nashra/q1', 1)).toEqual(problem);
    expect(told('passage:mouldy-flour/herald/q1', 2)).toEqual(problem);
  });

  test.each([
    'passage:mouldy-flour/herald/q1',
    'assertion:mouldy-flour/herald',
    'claim:mouldy-flour',
    'article:herald',
  ])('is none with an entry at %s', (at) => {
    expect(told(at, 1)).toEqual([]);
  });
});
