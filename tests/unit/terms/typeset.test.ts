import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse.ts';
import { examine } from '../../../src/checks/examine.ts';
import { changeTexts, listTexts } from '../../../src/content/field-roles.ts';
import { build } from '../../../src/model/build.ts';
import { claimOf } from '../../../src/model/find.ts';
import { modelRoles } from '../../../src/model/roles.ts';
import type { Investigation } from '../../../src/model/types.ts';
import { setWords, typeset } from '../../../src/terms/typeset.ts';
import { alterSound, readSound } from '../../support/fixtures.ts';

describe('our own words', () => {
  test.each([
    ["the baker's flour", 'the baker’s flour'],
    ["the bakers' flour, the bakers'.", 'the bakers’ flour, the bakers’.'],
    ["o'clock, the '90s", "o’clock, the '90s"],
    ["it says “the baker's flour”, the baker's", "it says “the baker's flour”, the baker’s"],
    ['no apostrophe', 'no apostrophe'],
  ])('%s', (written, set) => {
    expect(setWords(written)).toBe(set);
  });

  const quotations = [
    ...["“They didn't”", "„They didn't“", "„They didn't”", "”They didn't”", "‟They didn't”"],
    ...['"They didn\'t"', "«They didn't»", "»They didn't«", "‹They didn't›", "›They didn't‹"],
    ...[
      "「They didn't」",
      "『They didn't』",
      "＂They didn't＂",
      "❝They didn't❞",
      "〝They didn't〞",
    ],
    ...["``They didn't''", "'They didn't'", "‘They didn't’", "‚They didn't’", "″They didn't″"],
    ...["“They «didn't» or didn't”", '"They “didn\'t” or didn\'t"', "'The bakers' oven didn't'"],
    ...["‘The bakers’ oven didn't’", "“They didn't", '"They didn\'t', "'$5, they didn't'"],
  ];
  test.each(quotations)('in the quotation %s nothing is changed', (quotation) => {
    expect(setWords(`The baker's words: ${quotation}`)).toBe(`The baker’s words: ${quotation}`);
    expect(setWords(quotation)).toBe(quotation);
  });

  test.each(quotations.slice(0, 16).filter((each) => !each.startsWith("'")))(
    'after the quotation %s words are set again',
    (quotation) => {
      expect(setWords(`${quotation}, the baker's`)).toBe(`${quotation}, the baker’s`);
    },
  );

  test('are set in every field that is ours or cited, and in no other', () => {
    const { investigation } = examine(readSound());
    const same = (text: unknown) => (typeof text === 'string' ? "a's" : text);
    const alike = changeTexts(investigation, modelRoles, same) as Investigation;
    const texts = listTexts(typeset(alike), modelRoles);
    for (const { text, role, path } of texts) {
      expect([path, text]).toEqual([path, role === 'ours' || role === 'cited' ? 'a’s' : "a's"]);
    }
    const roles = texts.map(
      ({ role, path }) => `${path.filter((step) => typeof step === 'string').join('.')} ${role}`,
    );
    expect(roles).toEqual(
      expect.arrayContaining([
        'claims.statement ours',
        'claims.assertions.hedges.words theirs',
        'claims.assertions.figures.words theirs',
        'documents.title cited',
        'documents.quotations.words theirs',
        'actors.name theirs',
        'articles.headline.value theirs',
        'story.headline ours',
        'tiers ours',
        'nodes.label ours',
      ]),
    );
  });

  test('of prose are set in its text, not in its links, and not in a quotation that holds a link', () => {
    const path = 'content/claims/denial.md';
    const files = alterSound([
      path,
      'What the miller said.',
      "The miller's “words aren't [the baker's](claim:complaint), isn't it” he's. It's `a's`.",
    ]);
    const { investigation } = build(files, parseContent(files).drafts);
    const told = JSON.stringify(claimOf(typeset(investigation), 'denial').body.root);
    expect(told).toContain("The miller’s “words aren't ");
    expect(told).toContain("the baker's");
    expect(told).toContain("isn't it” he’s. It’s ");
    const run = "It's “[words](claim:complaint) aren't”, [the baker](claim:complaint)'s, isn't it.";
    const other = alterSound([path, 'What the miller said.', run]);
    const root = JSON.stringify(
      claimOf(typeset(build(other, parseContent(other).drafts).investigation), 'denial').body.root,
    );
    for (const part of ['It’s “', " aren't”, ", '’s, isn’t it.']) expect(root).toContain(part);
    expect(told).toContain("a's");
    expect(told).toContain('claim:complaint');
  });
});

test('an investigation keeps its shape and its articles to the letter', () => {
  const { investigation } = examine(readSound());
  if (investigation === null) throw new Error('The sound investigation has problems.');
  const set = typeset(investigation);
  expect(set.articles.map(({ text, paragraphs }) => ({ text, paragraphs }))).toEqual(
    investigation.articles.map(({ text, paragraphs }) => ({ text, paragraphs })),
  );
  const passagesOf = ({ claims }: Investigation) =>
    claims.flatMap(({ assertions }) => assertions.map(({ passages }) => passages));
  expect(passagesOf(set)).toEqual(passagesOf(investigation));
  expect(JSON.stringify(set).replaceAll('’', "'")).toBe(
    JSON.stringify(investigation).replaceAll('’', "'"),
  );
});
