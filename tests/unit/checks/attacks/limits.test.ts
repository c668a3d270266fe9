import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { dateInWords } from '../../../../src/values/dates/date-words.ts';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { alterSound, type Edit, examined, tellRules } from '../../../support/fixtures.ts';
import { type Changes, overlaySound, replacing, seedOf } from '../../../support/overlay.ts';
import { tellQuoted } from '../../../support/tell-quoted.ts';

const head = 'content/investigation.yaml';
const herald = 'content/articles/herald.md';
const documents = 'content/documents.yaml';
const visit = 'content/events/visit.yaml';
const actors = 'content/actors.yaml';

const tell = (changes: Changes) => [
  ...new Set(examine(overlaySound(changes)).problems.map(({ ruleId }) => ruleId)),
];

describe('a date with a time of day', () => {
  const dated = (date: string): Edit[] => [
    [herald, 'value: 2001-03-06,', `value: "${date}",`],
    [visit, 'date: 2001-03-01', `date: "${date}"`],
    [documents, 'date: 2001-03-02', `date: "${date}"`],
  ];

  test.each([
    ...['2001-03-06T10:00', '2001-03-06T10:00:00', '2001-03-06T10:00:00Z'],
    ...['2001-03-06T23:59:59Z', '2001-03-06T10:00:00+01:00', '2001-03-06T00:00:00-11:00'],
  ])('is the day that is written, without its time: %s', (date) => {
    expect(parseDate(date)).toEqual(parseDate('2001-03-06'));
    expect(dateInWords(date)).toBe('6 March 2001');
    for (const edit of dated(date)) expect(tellRules(edit)).toEqual([]);
  });

  test.each([
    ...['2001-03-06T25:00:00Z', '2001-03-06T10:60:00Z', '2001-03-06T10:00:00+25:00'],
    ...['2001-03-06 10:00:00', '2001-03-06T', '2001-03-06T10', '2001-03-06T10:00:00 GMT'],
    ...['10:00', 'T10:00:00Z', '2001-03T10:00:00Z'],
  ])('that is none is told: %s', (date) => {
    for (const edit of dated(date)) expect(tellRules(edit)).toContain('date-not-edtf');
  });
});

describe('limit: a day to come, because no clock is asked', () => {
  test.each<readonly [string, Edit]>([
    ['on which rights were decided', [herald, '2001-04-01', '9999-04-01']],
    ['of a review', ['content/story.md', 'reviewed-on: 2001-04-30', 'reviewed-on: 9999-04-30']],
    ['of a review of a claim', ['content/claims/mouldy-flour.md', '2001-04-30', '9999-04-30']],
    ['of the last version', [head, '2001-05-04', '9999-05-04']],
  ])('%s', (_, edit) => {
    expect(tellRules(edit)).toEqual([]);
  });
});

describe('an article that the order does not name', () => {
  test.each([
    ['[herald, gazette]', ['herald', 'gazette', 'nashra']],
    ['[nashra]', ['nashra', 'gazette', 'herald']],
    ['[gazette]', ['gazette', 'herald', 'nashra']],
  ])('comes last, with others by their names: %s', (order, all) => {
    const edit: Edit = [head, '[herald, gazette, nashra]', order];
    expect(tellRules(edit)).toEqual([]);
    expect(examined(alterSound(edit)).articles.map(({ slug }) => slug)).toEqual(all);
  });
});

describe('a spelling of one letter', () => {
  test.each<readonly [string, Edit, string]>([
    ['of a private person', [actors, '[Odo Brandle, Brandle, ', '[A, '], 'private-person-named'],
    ['besides others', [actors, '[Odo Brandle, ', '[A, Odo Brandle, '], 'private-person-named'],
    ['of an official', [actors, '[Ina Morrow]', '[I]'], 'speaker-not-in-sentence'],
    ['that is empty', [actors, '[Ina Morrow]', '[""]'], 'field-wrong'],
    ['that is white space', [actors, '[Ina Morrow]', '[" "]'], 'field-wrong'],
  ])('is told, and nothing is thrown: %s', (_, edit, rule) => {
    expect(tellRules(edit)).toContain(rule);
  });

  test.each(['S', 'é', '½', '.', '“', '\u200b'])('nothing is thrown of %j', (letter) => {
    const edit: Edit = [actors, '[Ina Morrow]', JSON.stringify([letter, 'Ina Morrow'])];
    expect(() => tellRules(edit)).not.toThrow();
  });
});

describe('limit: a spelling that is a part of another name', () => {
  test.each([
    ...['Brandle Street was closed for repairs.', 'The Brandle Inn was closed for repairs.'],
    ...['Mrs Brandle closed the shop for repairs.', 'Brandle-on-Fen was closed for repairs.'],
  ])('speaks: %s', (sentence) => {
    const changes = {
      ...seedOf('herald', (text) => `${text}\n\n${sentence}`),
      'content/claims/weeks-long.md': replacing(
        '    speaker: odo-brandle',
        `      - ${sentence}\n    speaker: odo-brandle`,
      ),
    };
    expect(tell(changes)).toEqual([]);
  });

  test.each(['Brandles', 'McBrandle', 'Brandleton', 'brandlery'])(
    'but no part of a word: %s',
    (name) => {
      const sentence = `The ${name} were closed for repairs.`;
      const changes = {
        ...seedOf('herald', (text) => `${text}\n\n${sentence}`),
        'content/claims/weeks-long.md': replacing(
          '    speaker: odo-brandle',
          `      - ${sentence}\n    speaker: odo-brandle`,
        ),
      };
      expect(tell(changes)).toEqual(['speaker-not-in-sentence']);
    },
  );
});

describe('a hedge that nobody lists', () => {
  const income = 'content/claims/flour-income.md';
  const left = replacing('    hedges: [reportedly]\n', '');

  test('limit: is passed over where no hedges are named', () => {
    expect(tell({ [income]: left })).toEqual([]);
  });

  test('is told where they are', () => {
    const named = { 'content/hedges.yaml': '- reportedly\n' };
    expect(tell({ [income]: left, ...named })).toEqual(['hedge-unlisted']);
    expect(tell(named)).toEqual([]);
  });
});

describe('limit: an article of which nothing is quoted, put aside whole', () => {
  const said = 'The mill at Tavelby burned, and forty people of the town were hurt by its owner.';
  const more = 'Nobody has said who paid for all of it, and why it was done so late in the year.';

  test.each([
    ['a sentence', said],
    ['two sentences', `${said} ${more}`],
    ['two paragraphs', `${said}\n\n${more}`],
  ])('%s', (_, text) => {
    expect(tell(fourth(text, text))).toEqual([]);
  });

  test('but not a part of it', () => {
    expect(tell(fourth(`${said} ${more}`, said))).toEqual(['words-unaccounted-for']);
  });
});

/** An article besides the others, with words of it put aside as no claim. */
function fourth(text: string, aside: string): Changes {
  const path = 'content/articles/fourth.md';
  const { [path]: describe, ...seed } = seedOf('fourth', text);
  const noClaim = `no-claim: [{ words: ${JSON.stringify(aside)}, because: It tells nothing. }]`;
  const written = [
    ...['---', 'seed: fourth.txt', 'sha256: 0', 'form: plain', 'language: en', 'rights:'],
    ...['  { publish: full, basis: Invented., decided-by: A. Writer, decided-on: 2001-04-01 }'],
    ...['outlet: { value: nashra, how: established }', 'headline: { value: null, how: not-found }'],
    ...['author: { value: null, how: not-found }', 'date: { value: null, how: not-found }'],
    ...[
      'address: { value: null, how: not-found }',
      noClaim,
      'compared: Nothing.',
      '---',
      'A text.',
    ],
  ].join('\n');
  return {
    ...seed,
    [path]: typeof describe === 'function' ? describe(written) : '',
    [head]: replacing('nashra]', 'nashra, fourth]'),
  };
}

test.each([
  ['$5 million less than that $9 million', '$5 million', '5000000'],
  ['$5 million less than that $9 million', '$9 million', '9000000'],
  ['$7 million more than the $2 million', '$7 million', '7000000'],
  ['$7 million off the $9 million', '$7 million', '7000000'],
])('limit: of two sums the difference is not told from a sum: %s, %s', (quote, words, value) => {
  const figure = { words, value, unit: 'USD', per: 'none', bound: 'exact', nature: 'income' };
  const row = { paragraph: `It earned ${quote}.`, quote, figure: { ...figure, of: 'flour' } };
  expect(tellQuoted([row])).toEqual([[]]);
});
