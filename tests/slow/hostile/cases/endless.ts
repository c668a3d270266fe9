import { type Changes, encode, replacing } from '../../../support/overlay.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Case, hostile } from './case.ts';

const denial = 'content/claims/denial.md';
const income = 'content/claims/flour-income.md';
const documents = 'content/documents.yaml';

/** Words that make a careless pattern or search go back again and again, by their repeated part and their end. */
const endless: readonly (readonly [string, string, string])[] = [
  ['one letter', 'a', 'b'],
  ['one word', 'a ', 'b'],
  ['two words', 'a b ', 'c'],
  ['white space', ' ', '!'],
  ['full stops', '. ', 'x'],
  ['abbreviations', 'Mr. ', 'x'],
  ['initials', 'A. ', 'x'],
  ['digits', '1', 'x'],
  ['digits and commas', '1,', 'x'],
  ['digits and hyphens', '1-', 'x'],
  ['fractions', '1/', 'x'],
  ['scales', 'million ', 'x'],
  ['numbers in words', 'one hundred and ', 'x'],
  ['opening marks', ' “a', 'x'],
  ['apostrophes', " 'a", 'x'],
  ['brackets', '(', 'x'],
  ['verbs of saying', 'said ', 'x'],
  ['accents', 'e\u0301\u0302\u0303', 'x'],
  ['joined pictures', '👩\u200d', 'x'],
  ['letters beyond the first plane', '𝒜', 'x'],
];

/** The words of a repeated part, quoted so that YAML reads them. */
function repeated([, unit, end]: (typeof endless)[number], bytes: number): string {
  return `"${unit.repeat(Math.ceil(bytes / encode(unit).length))}${end}"`;
}

/** Where such words are written, how many bytes of them, and what is told of them. */
const places: readonly {
  readonly where: string;
  readonly bytes: number;
  readonly rules: (each: (typeof endless)[number]) => RuleName | readonly RuleName[];
  readonly changes: (words: string) => Changes;
}[] = [
  {
    where: 'a quotation',
    bytes: 7_000,
    rules: () => 'quote-missing',
    changes: (words) => ({ [denial]: replacing('نفى صاحب المطحنة ذلك.', words) }),
  },
  {
    where: 'a date',
    bytes: 190,
    rules: () => 'date-not-edtf',
    changes: (words) => ({ [documents]: replacing('date: 2001-03-02', `date: ${words}`) }),
  },
  {
    where: 'a hedge',
    bytes: 7_000,
    rules: () => 'hedge-not-in-passage',
    changes: (words) => ({ [income]: replacing('hedges: [reportedly]', `hedges: [${words}]`) }),
  },
  {
    where: 'the words of a figure',
    bytes: 150,
    rules: toldOfFigure,
    changes: (words) => ({
      [income]: (text) =>
        replacing('value: 300', 'value: 7')(replacing('about $300 a day\n', `${words}\n`)(text)),
    }),
  },
  {
    where: 'a statement',
    bytes: 7_000,
    rules: toldOf,
    changes: (words) => ({
      [denial]: replacing(
        'Nashra reports that the miller denied it.',
        words.replaceAll('said', 'sayd').replaceAll('. ', '.').replace(/"$/, ' and so on."'),
      ),
    }),
  },
  {
    where: 'words that carry no claim',
    bytes: 7_000,
    rules: () => 'no-claim-missing',
    changes: (words) => ({
      'content/articles/herald.md': replacing(
        'no-claim:',
        `no-claim:\n  - { words: ${words}, because: b }`,
      ),
    }),
  },
];

const numerals = [
  'digits',
  'digits and commas',
  'digits and hyphens',
  'fractions',
  'numbers in words',
];

/** What is told of the words of a figure: of numbers, that they cannot be read. */
function toldOfFigure([name]: (typeof endless)[number]): readonly RuleName[] {
  if (!numerals.includes(name)) return ['figure-disagrees', 'figure-not-in-passage'];
  const disagrees = name === 'fractions' ? (['figure-disagrees'] as const) : [];
  return [...disagrees, 'figure-not-in-passage', 'figure-not-read'];
}

/** What is told of a statement: of numbers, that they are not quoted, and of marks, that they are not closed, too. */
function toldOf([name]: (typeof endless)[number]): readonly RuleName[] {
  if (name === 'opening marks') return ['prose-quotation-open', 'statement-without-attribution'];
  const numbers = numerals.includes(name);
  return numbers
    ? ['statement-number-unquoted', 'statement-without-attribution']
    : ['statement-without-attribution'];
}

/** Such words wherever words are written. */
export const endlessWords: readonly Case[] = places.flatMap(({ where, bytes, rules, changes }) =>
  endless.map((each) =>
    hostile(`${where} of ${each[0]}`, rules(each), () => changes(repeated(each, bytes))),
  ),
);
