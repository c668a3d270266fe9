import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Edit, tellRules } from '../../../support/fixtures.ts';
import { tellLines } from '../../../support/tell-lines.ts';
import { tellQuoted } from '../../../support/tell-quoted.ts';

type Row = readonly [paragraph: string, quote: string, told?: RuleName];

describe('a quotation is the file’s own characters, whole', () => {
  const rows: readonly Row[] = [
    ['The sale was quite illegal.', 'legal.', 'quote-cuts-word'],
    ['It was unlawful to grind it.', 'lawful to grind it.', 'quote-cuts-word'],
    ['He was a non-smoker then.', 'smoker then.', 'quote-cuts-word'],
    ['It took $15 million a year.', '5 million a year', 'quote-cuts-word'],
    ['It lost $16 million a year.', '$16', 'quote-cuts-word'],
    ['It had 17,500 sacks.', '500 sacks', 'quote-cuts-word'],
    ['It had 18.5 tons.', '5 tons.', 'quote-cuts-word'],
    ['It began at 9:45 sharp.', '45 sharp.', 'quote-cuts-word'],
    ['Some of it wasn’t flour.', 'Some of it was', 'quote-cuts-word'],
    ['It burned, it cannot be.', 'burned, it can', 'quote-cuts-word'],
    ['The café smelt.', 'The cafe\u0301 smelt.', 'quote-missing'],
    ['The oﬃce smelt.', 'The office smelt.', 'quote-missing'],
    ['The office stank.', 'The off\u00adice stank.', 'quote-missing'],
    ['The office rotted.', 'The off\u200bice rotted.', 'quote-missing'],
    ['The office sank.', 'The оffice sank.', 'quote-missing'],
    ['The office shone.', 'The office shοne.', 'quote-missing'],
    ['The \ufeffoffice froze.', 'The office froze.', 'quote-missing'],
    ['The office fell.', 'the Office fell.', 'quote-missing'],
    ['The office ‘won’.', "The office 'won'.", 'quote-missing'],
    ['The old office – ruined.', 'The old office - ruined.', 'quote-missing'],
    ['The ５ mills.', 'The 5 mills.', 'quote-missing'],
    ['Wide\u00a0words here.', 'Wide words here.'],
    ['Wide\t \u3000spaces here.', 'Wide spaces here.'],
    ['The one line.', 'rose a little.\n\nPhoto: T. Reed', 'quote-crosses-paragraphs'],
    ['The \u202eecart\u202c was good.', 'The \u202eecart\u202c was good.'],
    ['The \u202eeladnarg\u202c was bad.', 'The eladnarg was bad.', 'quote-missing'],
    ['The entre\u0301e was cold.', '\u0301e was cold.', 'quote-cuts-word'],
    ['The na\u0308ive was bold.', 'The na', 'quote-cuts-word'],
    ['Then 👩‍👩‍👧 danced.', '\u200d👧 danced.', 'quote-cuts-word'],
    ['Then 👨‍🌾 sang.', '\u200d🌾 sang.', 'quote-cuts-word'],
    ['The flag \u{1f1eb}\u{1f1f7} flew.', '\u{1f1f7} flew.', 'quote-cuts-word'],
    ['A thumb 👍🏽 rose.', '🏽 rose.', 'quote-cuts-word'],
    ['So did I, then.', 'I'],
  ];
  const told = tellQuoted(rows.map(([paragraph, quote]) => ({ paragraph, quote })));

  test.each(rows.map(([paragraph, quote, rule], index) => ({ paragraph, quote, rule, index })))(
    '$quote of $paragraph',
    ({ rule, index }) => {
      expect(told[index]).toEqual(rule === undefined ? [] : [rule]);
    },
  );

  test('at the very end of a file that has no line end', () => {
    const last = tellQuoted([{ paragraph: 'The sale was good', quote: 'The sale was good' }]);
    expect(last).toEqual([[]]);
  });
});

const herald = 'content/articles/herald.md';
const rain = 'Rain fell on the whole town all week and the river rose a little.';
const withheld: Edit = [
  herald,
  'It tells the weather.',
  'It tells the weather.\n    withheld: true',
];

describe('what is not published is quoted nowhere', () => {
  const quoting = (words: string): Edit => [
    'content/claims/denial.md',
    'because: We did not look into this.',
    `because: It says “${words}”.`,
  ];
  const unquoted = 'سقط المطر على المدينة كلها.';

  const quoted: readonly (readonly [string, RuleName | null, ...Edit[]])[] = [
    ['words of a sentence that is not withheld', null, quoting('the river rose')],
    ['of one that is', 'prose-quotation-missing', withheld, quoting('the river rose')],
    ['all of it', 'prose-quotation-missing', withheld, quoting(rain)],
    [
      'its first words in small letters',
      'prose-quotation-missing',
      withheld,
      quoting('rain fell on'),
    ],
    [
      'in a label',
      'prose-quotation-missing',
      withheld,
      ['content/claims/denial.md', 'label: The denial', 'label: “the river rose”'],
    ],
    [
      'in a statement',
      'prose-quotation-missing',
      withheld,
      ['content/claims/denial.md', 'denied it.', 'denied “the river rose”.'],
    ],
    ['of excerpts, the sentence that a claim quotes', null, quoting('نفى صاحب المطحنة ذلك')],
  ];

  test.each(quoted.map(([of, rule, ...edits]) => ({ of, rule, edits })))(
    '$of',
    ({ rule, edits }) => {
      expect(tellRules(...edits)).toEqual(rule === null ? [] : [rule]);
    },
  );

  test('a sentence of excerpts that no claim quotes', () => {
    const seed: Edit = ['seeds/nashra.txt', 'ذلك.\n', `ذلك.\n\n${unquoted}\n`];
    expect(tellRules(seed, quoting('سقط المطر'))).toContain('prose-quotation-missing');
  });

  test('a headline that is withheld is no headline', () => {
    const headline = 'Mill Sold Mouldy Flour, Baker Says';
    const shut: Edit = [
      herald,
      'no-claim:',
      `no-claim:\n  - { words: '${headline}', because: It is not shown., withheld: true }`,
    ];
    const unquotedHeadline: Edit = [
      'content/claims/mouldy-flour.md',
      `  - article: herald\n    suffix: headline\n    quotes:\n      - ${headline}\n    speaker: outlet\n    form: own-words\n`,
      '',
    ];
    expect(tellRules(shut, unquotedHeadline)).toEqual(['headline-not-in-article']);
  });

  test('in the story', () => {
    const [shown] = tellLines(['says “the river rose a little” and']);
    expect(shown).toEqual([]);
  });
});
