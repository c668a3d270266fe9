import { speakerId } from '../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/model/types.ts';
import {
  namesPrivatePerson,
  publicId,
  publicName,
} from '../../../src/redaction/private-persons.ts';
import { keepOut } from '../../../src/redaction/redaction.ts';

function person(name: string, spellings: readonly string[] = []): Actor {
  return {
    ...{
      id: speakerId(name.toLowerCase()),
      name,
      spellings,
      kind: 'private-person',
      role: 'a baker',
    },
    ...{ label: 'the baker', mark: null, number: null, partOf: null, document: null },
  };
}

describe('a text names a private person', () => {
  test.each([
    ['Dr Ann Example-Smith', 'Ann says so', false],
    ['Dr Ann Example-Smith', 'EXAMPLE says so', true],
    ['Dr Ann Example-Smith', 'the words of Example-Smith’s friend', true],
    ['Dr Ann Example-Smith', 'exemplary smithing', false],
    ['Olga Brandt', 'Mrs Brandt said so', true],
    ['Olga Brandt', 'mrs brandt said so', true],
    ['Olga Brandt', 'Mrs Bran\u00addt said so', true],
    ['Olga Brandt', 'Ｍrs Ｂrandt said so', true],
    ['Olga Brandt', 'a brandtweinkeller', false],
    ['Ed Li', 'They published limits', false],
    ['Ed Li', 'Mr Li’s limits', true],
    ['Ed Li', 'the li of old', false],
    ['Ed Li', 'ed li said so', true],
    ['عمر الحداد', 'قال الحداد', true],
    ['عمر الحداد', 'قال الخباز', false],
  ])('%s: %s: %s', (name, text, names) => {
    expect(namesPrivatePerson({ actors: [person(name)] }, text)).toBe(names);
  });

  test('by a spelling, between borders of words', () => {
    const actors = [person('Ann Field', ['the tall baker'])];
    expect(namesPrivatePerson({ actors }, 'So says the tall baker.')).toBe(true);
    expect(namesPrivatePerson({ actors }, 'So say the tall bakers.')).toBe(false);
  });

  test('and what is found by search follows the same rule', () => {
    const out = keepOut({
      actors: [person('Olga Brandt'), person('Ed Li')],
      claims: [],
      graphicWords: [],
    });
    expect(out.maySay('Mrs Brandt said so')).toBe(false);
    expect(out.maySay('They published limits')).toBe(true);
  });
});

test('our words and exports call a private person by label and role, everybody else by name and id', () => {
  const actors = [person('Olga Brandt'), { ...person('The Herald'), kind: 'outlet' as const }];
  expect(actors.map(publicName)).toEqual(['the baker', 'The Herald']);
  expect(publicId({ actors }, 'olga brandt')).toBe('private person (a baker)');
  expect(publicId({ actors }, 'the herald')).toBe('the herald');
});
