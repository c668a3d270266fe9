import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { overlaySound, replacing, seedOf } from '../../../support/overlay.ts';

interface Reported {
  readonly language: string;
  readonly sentence: string;
  readonly words: string;
  readonly statement: string;
  readonly figure: string;
}

/** What is told of a claim of income that an article of another language reports. */
function tell({ language, sentence, words, statement, figure }: Reported): string[] {
  const claim = [
    ...[
      '---',
      `statement: Nashra reports that ${statement}.`,
      'label: The income',
      'kind: allegation',
    ],
    ...['drafted-by: A. Writer', 'assertions:', '  - article: nashra'],
    ...[
      `    quotes: ["${sentence}"]`,
      '    speaker: outlet',
      '    form: own-words',
      '    figures:',
    ],
    `      - { words: "${words}", ${figure}, nature: income, of: flour }`,
    ...['assessment: { value: not-confirmed, because: Nothing has it., references: [inspection] }'],
    ...['---', '', 'The income.', ''],
  ].join('\n');
  const describe = (text: string) =>
    text.replace('limit: 20', 'limit: 60').replace('language: ar', `language: ${language}`);
  const files = overlaySound({
    ...seedOf('nashra', (text) => `${text.trimEnd()}\n\n${sentence}\n`, describe),
    'content/claims/foreign-income.md': claim,
    'content/investigation.yaml': replacing('denial]', 'denial, foreign-income]'),
  });
  return examine(files).problems.map(({ ruleId, actual, expected = '' }) =>
    `${ruleId}: ${actual} ${expected}`.trim(),
  );
}

const arabic = {
  ...{ language: 'ar', sentence: 'وقال إن المطحنة تجني 40 مليون دولار شهريا.' },
  words: '40 مليون دولار شهريا',
};
const editor = 'read-by: editor, read-because: It says so.';
const month = 'value: 40000000, unit: USD, per: month, bound: exact';

describe('a sum of another language, which the reader of numbers does not know whole', () => {
  test('says so of each field, and demands no value', () => {
    const told = tell({ ...arabic, statement: 'the mill earns 40 million dollars', figure: month });
    expect(told).toEqual([
      'figure-not-read: value: 40000000',
      'figure-not-read: unit: USD',
      'figure-not-read: per: month',
    ]);
  });

  test.each<[string, Reported]>([
    [
      'a value in digits',
      { ...arabic, statement: 'the mill earns 40 million dollars', figure: `${month}, ${editor}` },
    ],
    [
      'words for a number',
      {
        ...{ language: 'de', sentence: 'Die Mühle verdient zehn Millionen Euro im Jahr.' },
        ...{ words: 'zehn Millionen Euro im Jahr', statement: 'the mill earns ten million euros' },
        figure: `value: 10000000, unit: EUR, per: year, bound: exact, ${editor}`,
      },
    ],
    [
      'an idiom',
      {
        ...{ language: 'de', sentence: 'Die Mühle verdient anderthalb Millionen Euro.' },
        ...{ words: 'anderthalb Millionen Euro', statement: 'the mill earns 1.5 million euros' },
        figure: `value: 1500000, unit: EUR, per: none, bound: exact, ${editor}`,
      },
    ],
    [
      'a bound',
      {
        ...{ language: 'fr', sentence: 'Le moulin gagne plus de 10 millions d’euros.' },
        ...{
          words: 'plus de 10 millions d’euros',
          statement: 'the mill earns over 10 million euros',
        },
        figure: `value: 10000000, unit: EUR, per: none, bound: over, ${editor}`,
      },
    ],
    [
      'numerals of China',
      {
        ...{ language: 'zh', sentence: '磨坊每年赚五千万元。' },
        ...{ words: '五千万元', statement: 'the mill earns 50 million yuan' },
        figure: `value: 50000000, unit: CNY, per: year, bound: exact, ${editor}`,
      },
    ],
    [
      'what is read without an editor',
      {
        ...{ language: 'de', sentence: 'Die Mühle verdient 50 Millionen Euro.' },
        ...{ words: '50 Millionen Euro', statement: 'the mill earns 50 million euros' },
        figure: 'value: 50000000, unit: EUR, per: none, bound: exact',
      },
    ],
  ])('passes as an editor read it, and so does the statement: %s', (_, reported) => {
    expect(tell(reported)).toEqual([]);
  });

  test('a statement with another number than the editor read is refused', () => {
    const statement = 'the mill earns 41 million dollars';
    expect(tell({ ...arabic, statement, figure: `${month}, ${editor}` })).toEqual([
      'statement-number-unquoted: 41 million dollars',
    ]);
  });
});
