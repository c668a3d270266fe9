import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/content/fields.ts';
import { limits } from '../../../src/content/limits.ts';
import { actorsSchema } from '../../../src/content/schemas/actors.ts';
import { articleSchema } from '../../../src/content/schemas/article.ts';
import { claimSchema } from '../../../src/content/schemas/claim.ts';
import { eventSchema } from '../../../src/content/schemas/event.ts';
import { investigationSchema } from '../../../src/content/schemas/investigation.ts';
import type { Schema } from '../../../src/content/schema-words.ts';
import { readYaml } from '../../../src/content/yaml/yaml.ts';
import { sample } from './sample-files.ts';

const file = 'content/x';

function told(schema: Schema, text: string) {
  const { value, ...places } = readYaml(text, { file });
  return fit(schema as Parameters<typeof fit>[0], value, { file, ...places }).problems;
}

function lines(schema: Schema, text: string): string[] {
  return told(schema, text).map(({ line, column, ruleId, actual, expected }) =>
    [
      `${line}:${column}`,
      ruleId,
      actual,
      ...(expected === undefined ? [] : [`(${expected})`]),
    ].join(' '),
  );
}

const claim = (sample['content/claims/cracks.md'] ?? '').split('---\n')[1] ?? '';
const article = (sample['content/articles/courier.md'] ?? '').split('---\n')[1] ?? '';

test('the samples fit', () => {
  expect(told(claimSchema, claim)).toEqual([]);
  expect(told(articleSchema, article)).toEqual([]);
});

describe('claims', () => {
  test.each([
    [
      'a field too many',
      'label: Cracks',
      'label: Cracks\nlabels: x',
      ['3:1 field-unknown labels (label)'],
    ],
    [
      'a name that is near nothing',
      'label: Cracks',
      'label: Cracks\nzzzzzz: x',
      ['3:1 field-unknown zzzzzz'],
    ],
    ['a name misspelt', 'label:', 'labl:', ['2:1 field-unknown labl (label)']],
    ['a field within a list', '    form:', '    forms:', ['11:5 field-unknown forms (form)']],
    ['a kind misspelt', 'allegation', 'alegation', ['3:7 field-wrong alegation (allegation)']],
    ['a kind that is near nothing', 'allegation', 'rumour', ['3:7 field-wrong rumour']],
    [
      'words too long',
      'label: Cracks',
      `label: ${'x'.repeat(61)}`,
      [`2:8 field-wrong ${'x'.repeat(61)}`],
    ],
    ['a number for words', 'A person', '2031', ['4:13 field-wrong 2031']],
    ['nothing for words', 'label: Cracks', 'label:', ['2:1 field-wrong (nothing)']],
    ['empty words', 'label: Cracks', "label: ' '", ['2:8 field-wrong  ']],
    [
      'words for a list',
      '    speaker: mayor',
      '    relays: mayor\n    speaker: mayor',
      ['10:13 field-wrong mayor'],
    ],
    [
      'an empty list',
      'quotes:\n      - |-\n        the bridge has cracks',
      'quotes: []',
      ['7:13 field-wrong (an empty list)'],
    ],
    ['a list for words', 'label: Cracks', 'label: [a]', ['2:8 field-wrong (a list)']],
    ['fields for words', 'label: Cracks', 'label: { a: b }', ['2:8 field-wrong (fields: a)']],
    ['words for fields', 'assessment: {', 'history: [x]\nassessment: {', ['12:11 field-wrong x']],
    [
      'an id with capitals',
      'speaker: mayor',
      'speaker: The Mayor',
      ['10:14 field-wrong The Mayor (the-mayor)'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(lines(claimSchema, claim.replace(from, to))).toEqual(expected);
  });

  test('everything at once, each at its own place', () => {
    const text = claim
      .replace('kind: allegation', 'kind: 3')
      .replace('label: Cracks', 'labl: Cracks')
      .replace('form: paraphrase', 'form: said\n    quote: x');
    expect(lines(claimSchema, text)).toEqual([
      '3:7 field-wrong 3',
      '11:11 field-wrong said',
      '12:5 field-unknown quote (quotes)',
      '2:1 field-unknown labl (label)',
    ]);
  });
});

describe('what can be written in several ways', () => {
  const withRelay = (relay: string) =>
    claim.replace('    form:', `    relays: [${relay}]\n    form:`);
  const withValue = (value: string) =>
    claim.replace(
      '    form:',
      `    figures: [{ value: ${value}, words: a, unit: b, per: day, bound: exact, nature: count }]\n    form:`,
    );

  test.each([
    ['courier', []],
    ['{ actor: courier, document: log }', []],
    ['4', ['11:14 field-wrong 4']],
    ['The Courier', ['11:14 field-wrong The Courier']],
    ['{ actor: courier, manner: noted }', []],
    ['{ manner: noted }', ['11:14 field-missing ']],
    ['{ actr: courier, document: log }', ['11:16 field-unknown actr (actor)']],
    [
      '{ actor: A B, document: log, on: x }',
      ['11:23 field-wrong A B (a-b)', '11:43 field-unknown on'],
    ],
    ['[courier]', ['11:14 field-wrong (a list)']],
  ])('a relay: %s', (relay, expected) => {
    expect(lines(claimSchema, withRelay(relay))).toEqual(expected);
  });

  test.each([
    ['12', []],
    ['1/3', []],
    ['[2, 3]', []],
    ['null', []],
    ['1/3/4', ['11:24 field-wrong 1/3/4']],
    ['[2]', ['11:24 field-wrong (a list)']],
    ['[2, x]', ['11:24 field-wrong (a list)']],
    ['true', ['11:24 field-wrong true']],
    ['.nan', ['11:24 field-wrong NaN']],
    ['.inf', ['11:24 field-wrong Infinity']],
    ['{ low: 1 }', ['11:24 field-wrong (fields: low)']],
  ])('the value of a figure: %s', (value, expected) => {
    expect(lines(claimSchema, withValue(value))).toEqual(expected);
  });
});

describe('the words in which it is told', () => {
  const noteOf = (schema: Schema, text: string) => told(schema, text)[0]?.note;

  test.each([
    [
      'Here belongs: one of allegation, attribution, count, income, context.',
      'kind: allegation',
      'kind: x',
    ],
    [
      'Here belongs: words, at most 60 characters. Quotation marks make words of it.',
      'label: Cracks',
      'label: []',
    ],
    ['Here belongs: words. Quotation marks make words of it.', 'A person', 'true'],
    ['Missing: statement (words).', 'statement:', '# statement:'],
    ['Here belongs: true or false.', 'kind:', 'graphic: maybe\nkind:'],
    ['Here belongs: the id of an outside document.', 'kind:', 'see: [3 4]\nkind:'],
    ['Here belongs: a list of ids of outside documents.', 'kind:', 'see: a\nkind:'],
    [
      'Here belongs: the fields value, because, references.',
      '{ value: not-examined',
      '[{ value: a',
    ],
    ['Here belongs: a whole number, at least 1.', 'kind:', 'history: [{ version: 0 }]\nkind:'],
    [
      'Here belongs: words of the article, or the fields exact, before, after. Quotation marks make words of it.',
      '- |-\n',
      '- []\n      - |-\n',
    ],
    ['Known here: value, because, references.', 'because:', 'becuase: x, because:'],
  ])('%s', (note, from, to) => {
    const text = claim
      .replace(from, to)
      .replace('into it. }', from.startsWith('{') ? 'into it. }]' : 'into it. }');
    expect(noteOf(claimSchema, text)).toBe(note);
  });

  test.each([
    ['Here belongs: 64 small hexadecimal digits.', 'sha256: a', 'sha256: A'],
    ['Here belongs: a paragraph such as p4.', 'form:', 'paragraphs: { caption: [p0] }\nform:'],
    ['Here belongs: the first and the last line, such as [5, 8].', 'form:', 'groups: [[5]]\nform:'],
    [
      'Here belongs: an address that begins with https:// or http://, without a name before its host and without signs that it would escape, or null.',
      'address: { value: null',
      'address: { value: ftp://a.example',
    ],
    [
      'Here belongs: one of established, reported, inferred, not-found.',
      'how: established',
      'how: guessed',
    ],
  ])('of an article: %s', (note, from, to) => {
    expect(noteOf(articleSchema, article.replace(from, to))).toBe(note);
  });

  test('no word of the library is told', () => {
    const texts = ['[]', '{}', 'a: b', '- 1', '4', 'x'];
    const schemas = [claimSchema, articleSchema, actorsSchema, eventSchema, investigationSchema];
    const notes = schemas.flatMap((schema) => texts.flatMap((text) => told(schema, text)));
    expect(notes.length).toBeGreaterThan(50);
    for (const { note } of notes) {
      expect(note).not.toMatch(
        /expected|received|invalid|string|array|object|union|undefined|regex/iu,
      );
    }
  });
});

describe('many problems', () => {
  const many = (count: number) =>
    told(actorsSchema, Array.from({ length: count }, (_, index) => `- a${index}\n`).join(''));

  test.each([limits.problems - 1, limits.problems])('%i are all told', (count) => {
    expect(many(count)).toHaveLength(count);
    expect(many(count).at(-1)?.note).not.toContain('more problems');
  });

  test('of more, the last says how many are not told', () => {
    const problems = many(limits.problems + 7);
    expect(problems).toHaveLength(limits.problems);
    expect(problems.at(-1)?.note).toMatch(/ 7 more problems of this file are not told here\.$/);
  });
});
