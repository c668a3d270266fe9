import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse.ts';
import { examine } from '../../../src/checks/examine.ts';
import { typeset } from '../../../src/terms/typeset.ts';
import { alterSound, readSound } from '../../support/fixtures.ts';

const statement = (words: string) => typeset({ statement: words }).statement;

describe('our own words', () => {
  test.each([
    ["the baker's flour", 'the baker’s flour'],
    ["the bakers' flour, the bakers'.", 'the bakers’ flour, the bakers’.'],
    ["o'clock, the '90s", "o’clock, the '90s"],
    ["it says “the baker's flour”, the baker's", "it says “the baker's flour”, the baker’s"],
    ['no apostrophe', 'no apostrophe'],
  ])('%s', (written, set) => {
    expect(statement(written)).toBe(set);
  });

  test('are set in every field that is ours, and in no other', () => {
    const value = {
      label: "a's",
      words: "a's",
      text: "a's",
      quotations: ["a's"],
      outlet: { value: "a's", because: "a's" },
      list: [{ says: "a's", name: "a's" }],
    };
    expect(typeset(value)).toEqual({
      label: 'a’s',
      words: "a's",
      text: "a's",
      quotations: ["a's"],
      outlet: { value: "a's", because: 'a’s' },
      list: [{ says: 'a’s', name: "a's" }],
    });
  });

  test('of prose are set in its text, not in its links, and not in a quotation that holds a link', () => {
    const path = 'content/claims/denial.md';
    const files = alterSound([
      path,
      'What the miller said.',
      "The miller's “words aren't [the baker's](claim:complaint), isn't it” he's. It's `a's`.",
    ]);
    const claim = parseContent(files).drafts.claims.find(({ id }) => id === 'denial');
    const told = JSON.stringify(typeset({ body: claim?.body }).body?.root);
    expect(told).toContain("The miller’s “words aren't ");
    expect(told).toContain("the baker's");
    expect(told).toContain("isn't it” he’s. It’s ");
    expect(told).toContain("a's");
    expect(told).toContain('claim:complaint');
  });
});

test('an investigation keeps its shape and its articles to the letter', () => {
  const { investigation } = examine(readSound());
  const set = typeset(investigation);
  expect(set?.articles.map(({ text, paragraphs }) => ({ text, paragraphs }))).toEqual(
    investigation?.articles.map(({ text, paragraphs }) => ({ text, paragraphs })),
  );
  expect(
    set?.claims.flatMap(({ assertions }) => assertions.map(({ passages }) => passages)),
  ).toEqual(
    investigation?.claims.flatMap(({ assertions }) => assertions.map(({ passages }) => passages)),
  );
  expect(JSON.stringify(set).replaceAll('’', "'")).toBe(
    JSON.stringify(investigation).replaceAll('’', "'"),
  );
});
