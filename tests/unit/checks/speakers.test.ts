import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const actors = 'content/actors.yaml';
const sacks = 'content/claims/green-sacks.md';
const income = 'content/claims/flour-income.md';
const monday = 'content/claims/said-monday.md';
const visit = 'content/claims/clean-inspection.md';
const mouldy = 'content/claims/mouldy-flour.md';

describe('a speaker stands in the sentence of each quotation', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'each of two quotations',
      [[visit, 'the Fen Gazette reported.', 'the Fen Gazette reported.\n      - "Photo: T. Reed"']],
      ['speaker-not-in-sentence: ina-morrow'],
    ],
    [
      'a sentence further than the quotation',
      [[sacks, 'cellar,” Brandle told the Herald.', 'cellar']],
      [],
    ],
    [
      'a spelling, not the name of the actor',
      [[actors, 'spellings: [Ina Morrow]', 'spellings: [Morrow of Tavelby]']],
      ['speaker-not-in-sentence: ina-morrow'],
    ],
    [
      'the reason given instead',
      [
        [actors, 'spellings: [Ina Morrow]', 'spellings: [Morrow of Tavelby]'],
        [
          visit,
          'relays: [fen-gazette]',
          'speaker-because: She is meant.\n    relays: [fen-gazette]',
        ],
      ],
      [],
    ],
    [
      'no spelling of nobody as speaker, but words have one speaker in all claims',
      [[monday, 'speaker: outlet', 'speaker: unnamed']],
      ['words-of-two-speakers: unnamed', 'words-of-two-speakers: odo-brandle'],
    ],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});

/** The town as its council, which can speak. */
const town: Edit = [actors, 'kind: place\n  role: town', 'kind: body\n  role: town'];

describe('a relay stands in the article', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'in the file’s form',
      [town, [income, 'speaker: unnamed', 'speaker: unnamed\n    relays: [tavelby]']],
      [],
    ],
    [
      'as readers see it alone',
      [
        town,
        [actors, 'spellings: [Tavelby]', 'spellings: [Tavelby (built]'],
        [income, 'speaker: unnamed', 'speaker: unnamed\n    relays: [tavelby]'],
      ],
      [],
    ],
    [
      'and not in another article',
      [[income, 'speaker: unnamed', 'speaker: unnamed\n    relays: [herald]']],
      ['relay-not-in-article: herald'],
    ],
    [
      'with its document too',
      [[visit, 'relays: [fen-gazette]', 'relays: [{ actor: nashra, document: gazette-note }]']],
      ['relay-not-in-article: nashra'],
    ],
    ['but need not when traced', [[visit, 'actor: fen-gazette', 'actor: nashra']], []],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});

describe('a hedge stands in a quotation', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'of its own assertion',
      [income, 'words: claimed', 'words: reportedly'],
      ['hedge-not-in-passage: reportedly'],
    ],
    [
      'in its own case',
      [income, '[reportedly]', '[Reportedly]'],
      ['hedge-not-in-passage: Reportedly'],
    ],
    ['as a whole word', [income, '[reportedly]', '[report]'], ['hedge-not-in-passage: report']],
    [
      'as the file has it, not as readers see it',
      [income, 'words: claimed', "words: 'day, a'"],
      ['hedge-not-in-passage: day, a'],
    ],
    ['of several words', [income, 'words: claimed', 'words: a clerk claimed'], []],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });

  test('and is not missed where the quotation itself is', () => {
    const told = tellAltered([income, 'The mill reportedly earned', 'The mill reputedly earned']);
    expect(told).toEqual(['quote-missing: The mill reputedly earned about $300 a day from flour.']);
  });
});

describe('a direct quotation touches quotation marks', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'over several lines of a tokenised text',
      [mouldy, 'baker odo brandle said : ` the flour was green .\n        my oven', 'my oven'],
      [],
    ],
    ['every one of two', [sacks, 'cellar,” Brandle', 'cellar'], []],
    [
      'not only one of two',
      [sacks, 'My oven smelled of cellar,” Brandle told the Herald.', 'Brandle told the Herald.'],
      ['direct-without-quotation-marks: Brandle told the Herald.'],
    ],
    [
      'or it is said why it stands in none',
      [
        sacks,
        'My oven smelled of cellar,” Brandle told the Herald.',
        'Brandle told the Herald.\n    direct-because: It is a transcript.',
      ],
      [],
    ],
    [
      'or it is a transcript',
      [
        sacks,
        'My oven smelled of cellar,” Brandle told the Herald.',
        'Brandle told the Herald.\n    as: transcript',
      ],
      [],
    ],
  ])('%s', (_, [path, from, to], told) => {
    const edit: Edit = to === 'cellar' ? [path, `${from} told the Herald.`, to] : [path, from, to];
    expect(tellAltered(edit)).toEqual(told);
  });
});

describe('nothing is passed on by something older', () => {
  const documents = 'content/documents.yaml';
  const from = 'date: 2001-03-02';
  test.each([
    ['the same day is no contradiction', 'date: 2001-03-06', 0],
    ['the day after is one, in the chain and in the document', 'date: 2001-03-07', 2],
    ['a span that begins before is none', 'date: 2001-03-01/2001-05-01', 0],
    ['a span that begins after is one', 'date: 2001-03-07/2001-05-01', 2],
    ['an unknown beginning is none', 'date: /2001-05-01', 0],
    ['no date is none', 'date: null', 0],
  ])('%s', (_, to, count) => {
    const told = tellAltered([documents, from, to]);
    expect(told).toEqual(Array<string>(count).fill('relay-later: gazette-note'));
  });
});

test('a mark is needed for speakers as printed only', () => {
  expect(tellAltered([actors, '  mark: Mi\n', ''])).toEqual(['speaker-without-mark: miller']);
  const traced: Edit = [
    visit,
    'traced-to:\n      speaker: ina-morrow',
    'traced-to:\n      speaker: tavelby',
  ];
  expect(tellAltered(town, traced)).toEqual([]);
});
