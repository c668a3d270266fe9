import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { alterSound, type Edit } from '../../../support/fixtures.ts';

const actors = 'content/actors.yaml';
const green = 'content/claims/green-sacks.md';

function problemOf(...edits: readonly Edit[]) {
  return examine(alterSound(...edits)).problems.map(({ ruleId, expected, note, paste }) => ({
    ruleId,
    expected,
    note,
    paste,
  }));
}

describe('a message leads to what is wrong', () => {
  test('the name of an actor without spellings is one', () => {
    expect(problemOf([actors, '  spellings: [Ina Morrow]\n', ''])).toEqual([]);
  });

  test('an actor who stands in the sentence is offered for a speaker who does not', () => {
    const [problem] = problemOf([
      'content/claims/clean-inspection.md',
      'speaker: ina-morrow\n    relays',
      'speaker: odo-brandle\n    relays',
    ]);
    expect(problem).toMatchObject({ ruleId: 'speaker-not-in-sentence', expected: 'ina-morrow' });
  });

  test('an unknown actor is one of a file', () => {
    const [problem] = problemOf([green, 'speaker: odo-brandle', 'speaker: herald-1']);
    expect(problem?.note).toContain('content/actors.yaml');
  });

  test('a mark that differs is told by its number', () => {
    const [problem] = problemOf([
      green,
      '“Forty sacks were green inside.',
      '„Forty sacks were green inside.',
    ]);
    expect(problem).toMatchObject({
      ruleId: 'quote-missing',
      note: 'It differs at: U+201E „ for U+201C “.',
    });
  });

  test('out of a file that is not the one described nothing is offered', () => {
    const told = problemOf(['seeds/herald.txt', 'Forty sacks were green', 'Forty sacks are green']);
    expect(told.map(({ ruleId }) => ruleId)).toContain('seed-changed');
    expect(told.filter(({ ruleId }) => ruleId === 'quote-missing')).toMatchObject([
      { expected: undefined, paste: undefined },
    ]);
  });

  test('data without an end is told so', () => {
    const [problem] = problemOf(['content/about.md', '---\n\n', '\n\n']);
    expect(problem).toMatchObject({
      ruleId: 'frontmatter-missing',
      note: 'The --- that ends the data is missing.',
    });
  });
});
