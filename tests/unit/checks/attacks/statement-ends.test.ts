import { describe, expect, test } from 'vitest';
import { type Edit, tellRules } from '../../../support/fixtures.ts';

/** The statement of a claim, in place of the one that it has; as a string of JSON, which YAML reads too. */
function stating(statement: string): Edit {
  const written = 'statement: Nashra reports that the miller denied it.';
  return ['content/claims/denial.md', written, `statement: ${JSON.stringify(statement)}`];
}

const first = 'Nashra reports that the miller denied it';

describe('a second sentence of a statement is told, whatever joins it', () => {
  test.each([
    ...[' ', '  ', '\n', '\t', '\u2028', '\u2029', '\u2028\u2028', ' \u2028', '\u2028 '],
    ...['\u00a0', '\u1680', '\u2003', '\u2009', '\u202f', '\u205f', '\u3000'],
  ])('%j', (joint) => {
    expect(tellRules(stating(`${first}.${joint}He is a murderer.`))).toEqual([
      'statement-without-end',
    ]);
  });

  test.each(['… ', '!\u2028', '?\u2028', '.”\u2028', '.)\u2028', '。', '？', '...\u2028'])(
    '%j',
    (joint) => {
      expect(tellRules(stating(`${first}${joint}He is a murderer.`))).toContain(
        'statement-without-end',
      );
    },
  );

  test('and a first one that ends, before one that does not', () => {
    expect(tellRules(stating(`${first}.\u2028He is a murderer`))).toEqual([
      'statement-without-end',
    ]);
  });

  test.each(['\u2028', '\u2029', '\n'])(
    'a line that ends within one sentence is no fault: %j',
    (end) => {
      expect(tellRules(stating(`Nashra reports${end}that the miller denied it.`))).toEqual([]);
    },
  );
});

// What stands within one sentence is not told apart by grammar.
describe('limit: what a sentence says besides what it attributes passes', () => {
  test.each([
    `${first}; the flour was poison.`,
    `${first}: the flour was poison.`,
    `${first}, and the flour was poison.`,
    `${first} — the flour was poison.`,
    `${first} (the flour was poison).`,
    `${first}\u2028The flour was poison.`,
    `${first}.\u200bThe flour was poison.`,
    `${first}.The flour was poison.`,
  ])('%j', (statement) => {
    expect(tellRules(stating(statement))).toEqual([]);
  });

  test.each([
    'The article calls; the miller lied.',
    'The articles say so; the miller lied.',
    'Nashra prints that, and the miller lied.',
    'The miller lied, as Nashra reports.',
  ])('where a verb and a name stand for form alone: %s', (statement) => {
    expect(tellRules(stating(statement))).toEqual([]);
  });

  test.each(['The miller lied.', 'It is so; the miller lied.', 'Nashra; the miller lied.'])(
    'but not without them: %s',
    (statement) => {
      expect(tellRules(stating(statement))).toContain('statement-without-attribution');
    },
  );
});
