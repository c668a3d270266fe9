import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseContent } from '../../../src/content/parse.ts';
import { parseProseFile } from '../../../src/content/parse-file.ts';
import { listTexts, rolesOf } from '../../../src/content/field-roles.ts';
import { optional } from '../../../src/content/schemas/field.ts';
import { schemas } from '../../../src/content/schemas/index.ts';
import { label, ours, theirs } from '../../../src/content/schemas/shared.ts';
import { build } from '../../../src/model/build.ts';
import { checkWords } from '../../../src/checks/words.ts';
import { alterSound } from '../../support/fixtures.ts';

describe('a schema', () => {
  test.each(Object.entries(schemas))('says whose words every text of %s holds', (_, schema) => {
    expect(rolesOf(schema)).not.toBeNull();
  });

  test.each<[string, z.ZodType]>([
    ['a field', z.strictObject({ words: z.string() })],
    ['a field that may be left out', z.strictObject({ words: optional(z.string().min(1)) })],
    ['an item of a list', z.strictObject({ words: z.array(z.string()).default([]) })],
    ['a way to write it', z.strictObject({ words: z.union([z.number(), z.string()]) })],
    ['a part of a tuple', z.strictObject({ words: z.tuple([z.number(), z.string()]) })],
    ['a field deep within', z.strictObject({ words: z.array(z.strictObject({ a: z.url() })) })],
    ['whatever it may be', z.strictObject({ words: z.unknown() })],
  ])('that does not say so of %s is refused', (_, schema) => {
    expect(() => rolesOf(schema)).toThrow(/does not say whose words stand in words/u);
  });

  test('keeps what it says in all that is made of it', () => {
    expect(
      rolesOf(
        z.strictObject({
          short: ours.max(3).describe('three letters'),
          label: optional(label),
          both: z.union([
            theirs.transform((words) => ({ words })),
            z.strictObject({ words: theirs }),
          ]),
          kind: z.enum(['a', 'b']),
          list: z.array(z.strictObject({ word: theirs.brand<'Word'>(), count: z.int() })),
        }),
      ),
    ).toEqual({
      short: 'ours',
      label: 'ours',
      both: { words: 'theirs' },
      kind: null,
      list: { word: 'theirs', count: null },
    });
  });
});

test('texts are listed with their roles and places, in the order of the schema', () => {
  const roles = { a: 'ours', b: { c: 'theirs', d: null } } as const;
  expect(listTexts({ b: [{ d: 'x', c: 'y' }, { c: null }], e: 'z', a: 'w' }, roles)).toEqual([
    { text: 'w', role: 'ours', path: ['a'] },
    { text: 'y', role: 'theirs', path: ['b', 0, 'c'] },
  ]);
});

describe('a field that is new and ours', () => {
  const path = 'content/claims/denial.md';
  const file = alterSound([
    path,
    'label:',
    "caveat: It's proved by words about “no such words anywhere”.\nlabel:",
  ]);

  test.each([
    ['ours', ours, ['refused-word proved', 'prose-quotation-missing no such words anywhere']],
    ['theirs', theirs, []],
  ] as const)('holds to every check of our own words: %s', (_, words, expected) => {
    const schema = schemas.claim.extend({ caveat: optional(words) });
    const { draft } = parseProseFile(
      { file: path, id: 'denial', bytes: file.get(path) ?? new Uint8Array() },
      schema,
    );
    const { drafts } = parseContent(alterSound());
    const claims = drafts.claims.map((each) => (each.id === 'denial' && draft ? draft : each));
    const { investigation } = build(alterSound(), drafts);
    const problems = checkWords({ drafts: { ...drafts, claims }, investigation });
    expect(problems.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual(expected);
    expect(problems.every(({ line, column }) => line === 3 && column > 1)).toBe(true);
  });
});
