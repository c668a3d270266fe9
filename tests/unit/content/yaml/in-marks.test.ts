import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fit } from '../../../../src/content/fields.ts';
import { date, ours, theirs } from '../../../../src/content/schemas/shared.ts';
import { readYaml } from '../../../../src/content/yaml/yaml.ts';

const schema = z.strictObject({
  label: ours.optional(),
  date: date.optional(),
  quotes: z.array(z.union([theirs, z.strictObject({ exact: theirs })])).optional(),
  last: ours.default('end'),
});

function read(text: string) {
  const { value, problems, ...places } = readYaml(text, { file: 'a.yaml' });
  if (value === undefined) return { value: null, problems };
  const fitted = fit(schema, value, { file: 'a.yaml', ...places });
  return { value: fitted.value, problems: [...problems, ...fitted.problems] };
}

/** Words that YAML reads as something else where they stand without quotation marks. */
const eaten = [
  'Brandle later tweeted #mouldyflour is poison.',
  'Sale of #1 flour',
  'word\ttab #x',
  '# start',
  '#hashtag',
  'He said: no',
  'he said:',
  '“He said: no”',
  'Note: #x',
  '@home',
  '`tick`',
  '*star',
  '&amp x',
  '!wow',
  '%x',
  '? what',
  '| pipe',
  '> more',
  '- x',
  '-',
  '[a, b]',
  '{a}',
  '007',
  '1e3',
  '0x1F',
  '-5',
  'null',
  '~',
  'true',
  '"quoted" word',
  "'single' word",
  "'tis the season",
  '"open',
];

describe.each([
  ['a field', (words: string) => `label: ${words}`, 'label'],
  ['an item', (words: string) => `quotes:\n  - ${words}`, 'quotes'],
] as const)('words that YAML eats, as %s', (_, write, name) => {
  test.each(eaten)('%s', (words) => {
    const { value, problems } = read(`${write(words)}\nlast: end\n`);
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    const [{ paste = '', ruleId } = { ruleId: '' }] = problems;
    expect(ruleId).toMatch(/^(?:field-wrong|yaml-broken|yaml-comment|yaml-forbidden)$/);
    const pasted = read(`${write(words).split('\n').slice(0, -1).join('\n')}\n  ${paste}`.trim());
    expect(pasted.problems).toEqual([]);
    expect(pasted.value).toMatchObject({ [name]: name === 'label' ? words : [words] });
  });
});

describe('words in marks that hold marks of their kind', () => {
  test.each([
    ["'It's here'", "It's here"],
    ['"She said "no" to him"', 'She said "no" to him'],
    ['"\'No\'" he said', '"\'No\'" he said'],
  ])('%s', (written, words) => {
    const [{ paste = '' } = {}] = read(`label: ${written}\nlast: end\n`).problems;
    expect(read(paste).value).toMatchObject({ label: words });
  });
});

test.each(['[2001-03, 2001-04]', '{2001-03, 2001-04}', '2001', '[2001,2002]', '[..2001]'])(
  'a date that YAML makes something else of: %s',
  (written) => {
    const [{ paste = '' } = {}] = read(`date: ${written}\n`).problems;
    expect(read(paste)).toMatchObject({ value: { date: written }, problems: [] });
  },
);

test.each([
  'a:b',
  'http://x.example/#a',
  '12:30:45',
  '-5 degrees',
  "it's here",
  'C# and F#',
  '“a” and b',
  '1_000',
  'yes',
  '2001-03-06',
  'a, b',
  'x [y] {z}',
  '$5 & more',
])('words that stay what they are: %s', (words) => {
  expect(read(`label: ${words}\n`).value).toMatchObject({ label: words });
});

test('words that go on in the next line have no line to paste', () => {
  const [problem] = read('label: What he said: nothing\n  at all\nlast: end\n').problems;
  expect(problem).toMatchObject({ ruleId: 'yaml-broken' });
  expect(problem?.paste).toBeUndefined();
});
