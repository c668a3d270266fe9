import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse.ts';
import { filesWith, sample } from './sample-files.ts';

type Changes = Parameters<typeof filesWith>[0];

function told(changes: Changes): string[] {
  return parseContent(filesWith(changes)).problems.map(
    ({ file, line, column, ruleId, actual, expected }) =>
      [`${file}:${line}:${column} ${ruleId}`, actual, expected && `(${expected})`]
        .filter(Boolean)
        .join(' '),
  );
}

describe('an investigation', () => {
  const { drafts, problems } = parseContent(filesWith());

  test('gives a draft of every file', () => {
    expect(problems).toEqual([]);
    expect(drafts.investigation).toMatchObject({
      file: 'content/investigation.yaml',
      id: 'investigation',
      value: { central: 'cracks', publisher: null },
    });
    expect(drafts.articles.map(({ id }) => id)).toEqual(['courier']);
    expect(drafts.claims[0]).toMatchObject({
      file: 'content/claims/cracks.md',
      id: 'cracks',
      value: { label: 'Cracks', streams: [], assertions: [{ hedges: [], relays: [] }] },
      body: { blocks: [{ text: 'What the mayor said.' }] },
    });
    expect(drafts.story?.body.blocks.map(({ section }) => section)).toEqual([
      'the-claim',
      'the-claim',
    ]);
  });

  test('has places in its files', () => {
    const [claim] = drafts.claims;
    expect(claim?.at(['assertions', 0, 'quotes', 0])).toEqual({ line: 9, column: 9 });
    expect(claim?.at(['label'])).toEqual({ line: 3, column: 8 });
    expect(claim?.body.blocks[0]).toMatchObject({ line: 15, column: 1 });
  });

  test('has the empty value of each file that may be missing', () => {
    expect(drafts.funding?.value).toEqual({ tiers: [], nodes: [], flows: [] });
    expect(drafts.corrections?.value).toEqual([]);
    expect(drafts.refusedWords?.value).toEqual([]);
    expect(drafts.ledger).toMatchObject({
      file: 'content/ledger.json',
      value: { version: 0, ids: [] },
    });
    expect(drafts.ledger?.at(['ids', 3])).toEqual({ line: 1, column: 1 });
    expect([drafts.events, drafts.differences]).toEqual([[], []]);
  });

  test('does not depend on the order of the files', () => {
    const more = { 'content/y.txt': '', 'content/x.txt': '', 'content/claims/A.md': '' };
    const straight = filesWith(more);
    const reversed = new Map([...straight].reverse());
    expect(JSON.stringify(parseContent(reversed))).toBe(JSON.stringify(parseContent(straight)));
  });

  test('lists things by id', () => {
    const claim = sample['content/claims/cracks.md'] ?? '';
    const names = ['b', 'a', 'a-b', 'a1', 'cracks'];
    const files = Object.fromEntries(names.map((name) => [`content/claims/${name}.md`, claim]));
    const { drafts: many } = parseContent(filesWith(files));
    expect(many.claims.map(({ id }) => id)).toEqual(['a', 'a-b', 'a1', 'b', 'cracks']);
  });
});

describe('ids that stand twice in a file', () => {
  const actors = sample['content/actors.yaml'] ?? '';
  test.each([
    ['content/actors.yaml', actors + actors, '5:7 id-twice mayor'],
    [
      'content/funding.yaml',
      'nodes:\n  - { id: a, label: A, kind: stream, tier: 0, order: 0 }\n  - { id: a, label: B, kind: group, tier: 1, order: 0 }\n',
      '3:11 id-twice a',
    ],
    [
      'content/funding.yaml',
      'flows:\n  - { from: a, to: b, moves: money }\n  - { from: a, to: b, moves: goods }\n',
      '3:5 id-twice a--b',
    ],
    [
      'content/story.md',
      '---\nheadline: A\nstandfirst: B\ngenre: C\ndrafted-by: D\nfindings: [{ id: a, text: b }]\nsupports: [{ id: a, text: c }]\n---\n',
      '7:18 id-twice a',
    ],
    [
      'content/ledger.json',
      '{"version": 1, "ids": [{"id": "claim:a", "since": 1, "words": "A"},\n{"id": "claim:a", "since": 1, "words": "B"}]}',
      '2:8 id-twice claim:a',
    ],
    [
      'content/investigation.yaml',
      `${sample['content/investigation.yaml'] ?? ''}`.replace(
        'versions:',
        '  - { id: all, title: A, claims: [] }\nversions:',
      ),
      '16:11 id-twice all',
    ],
  ])('%s', (path, text, problem) => {
    expect(told({ [path]: text })).toEqual([`${path}:${problem}`]);
  });
});

describe('what is broken', () => {
  const claim = sample['content/claims/cracks.md'] ?? '';
  const path = 'content/claims/cracks.md';

  test('gives no draft, and its id is kept', () => {
    const { drafts } = parseContent(filesWith({ [path]: claim.replace('label:', 'labl:') }));
    expect(drafts.claims).toEqual([]);
    expect(drafts.broken).toEqual({
      articles: [],
      claims: ['cracks'],
      events: [],
      differences: [],
    });
  });

  test('gives no draft even if the rest of it fits', () => {
    const text = claim.replace('label:', '__proto__: x\nlabel:');
    const { drafts, problems } = parseContent(filesWith({ [path]: text }));
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['field-unknown']);
    expect(drafts.broken.claims).toEqual(['cracks']);
  });

  test('in the prose leaves the draft', () => {
    const { drafts, problems } = parseContent(filesWith({ [path]: `${claim}<b>\n` }));
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['markup-forbidden']);
    expect(drafts.claims.map(({ id }) => id)).toEqual(['cracks']);
    expect(drafts.broken.claims).toEqual([]);
  });

  test('a file that is one of its kind is null', () => {
    const { drafts } = parseContent(filesWith({ 'content/funding.yaml': 'a: 1' }));
    expect(drafts.funding).toBeNull();
  });

  test('is told of data, of prose and of files at once', () => {
    const text = claim.replace('label:', 'labl:').replace('What', '<i> [x](y)');
    expect(told({ [path]: text, 'content/x.txt': '', 'content/about.md': null })).toEqual([
      'content/about.md:1:1 file-missing',
      'content/x.txt:1:1 file-unknown',
      `${path}:3:1 field-unknown labl (label)`,
      `${path}:15:1 markup-forbidden <i>`,
      `${path}:15:5 link-unknown y`,
    ]);
  });

  test('a name refused and a field missing are told together', () => {
    expect(told({ [path]: claim.replace('label: Cracks', '__proto__: x') })).toEqual([
      `${path}:3:1 field-unknown __proto__`,
      `${path}:2:1 field-missing`,
    ]);
  });
});

describe('prose in the data of the story', () => {
  const story = (data: string) => ({
    'content/story.md': `---\nheadline: A\nstandfirst: B\ngenre: C\ndrafted-by: D\n${data}\n---\n`,
  });

  test('is parsed, each place in it being that of its field', () => {
    const data =
      'findings:\n  - id: one\n    text: >-\n      One [two](claim:cracks)\n      three.\n    title: Four';
    const { drafts, problems } = parseContent(filesWith(story(data)));
    expect(problems).toEqual([]);
    expect(drafts.story?.findings).toMatchObject([
      {
        id: 'one',
        prose: {
          blocks: [{ text: 'One two three.', line: 8, column: 11 }],
          references: [{ kind: 'claim', id: 'cracks', line: 8, column: 11 }],
        },
      },
    ]);
  });

  test.each([
    [
      'a list',
      'supports:\n  - id: a\n    text: "- one"',
      ['content/story.md:8:11 markup-forbidden - one'],
    ],
    [
      'two paragraphs',
      'does-not-support:\n  - id: a\n    text: "one\\n\\ntwo"',
      ['content/story.md:8:11 markup-forbidden one\n\ntwo'],
    ],
    [
      'a chart',
      'supports: [{ id: a, text: "![A](chart:chain)" }]',
      ['content/story.md:6:27 markup-forbidden ![A](chart:chain)'],
    ],
    [
      'HTML',
      'supports: [{ id: a, text: "a <b>c</b>" }]',
      ['content/story.md:6:27 markup-forbidden <b>', 'content/story.md:6:27 markup-forbidden </b>'],
    ],
    [
      'a link that leads nowhere',
      'supports: [{ id: a, text: "[a](b)" }]',
      ['content/story.md:6:27 link-unknown b'],
    ],
  ])('is one paragraph of words and links: not %s', (_, data, expected) => {
    expect(told(story(data))).toEqual(expected);
  });
});
