import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/content/limits.ts';
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
    expect(drafts.story?.body.blocks.map(({ section }) => section)).toEqual(['the-claim', 'the-claim']);
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
    expect(drafts.ledger).toMatchObject({ file: 'content/ledger.json', value: { version: 0, ids: [] } });
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

describe('files that are missing', () => {
  test.each(['investigation.yaml', 'actors.yaml', 'documents.yaml', 'story.md', 'about.md'])(
    '%s is told',
    (name) => {
      expect(told({ [`content/${name}`]: null })).toEqual([`content/${name}:1:1 file-missing`]);
    },
  );

  test('at least one article is needed', () => {
    expect(told({ 'content/articles/courier.md': null })).toEqual([
      'content/articles:1:1 file-missing',
    ]);
  });

  test('a broken article is not missing', () => {
    expect(told({ 'content/articles/courier.md': 'x' })).toEqual([
      'content/articles/courier.md:1:1 frontmatter-missing x',
    ]);
  });

  test('nothing at all', () => {
    const { drafts, problems } = parseContent(new Map());
    expect(problems).toHaveLength(6);
    expect(drafts.investigation).toBeNull();
    expect(drafts.funding).not.toBeNull();
  });

  test.each([
    ['content/documents.yaml', ''],
    ['content/documents.yaml', '# none yet\n'],
    ['content/corrections.yaml', '# none yet\n'],
    ['content/funding.yaml', ''],
    ['content/refused-words.yaml', '\n'],
    ['content/ledger.json', ''],
  ])('%s may say nothing: %j', (path, text) => {
    expect(told({ [path]: text })).toEqual([]);
  });
});

describe('files of other names', () => {
  test.each([
    ['content/notes.txt', 'content/notes.txt:1:1 file-unknown'],
    ['content/actors.yml', 'content/actors.yml:1:1 file-unknown (content/actors.yaml)'],
    ['content/Story.md', 'content/Story.md:1:1 file-unknown (content/story.md)'],
    ['content/claims/a.yaml', 'content/claims/a.yaml:1:1 file-unknown (content/claims/a.md)'],
    ['content/events/The Day.yml', 'content/events/The Day.yml:1:1 file-unknown (content/events/the-day.yaml)'],
    ['content/claims/a.md.bak', 'content/claims/a.md.bak:1:1 file-unknown (content/claims/a-md.md)'],
    ['content/claims/deep/a.md', 'content/claims/deep/a.md:1:1 file-unknown'],
    ['content/Claims/a.md', 'content/Claims/a.md:1:1 file-unknown'],
    ['content/claims', 'content/claims:1:1 file-unknown'],
    ['content/__proto__/a.md', 'content/__proto__/a.md:1:1 file-unknown'],
  ])('%s', (path, problem) => {
    expect(told({ [path]: '' })).toEqual([problem]);
  });

  test.each([
    'content/README.md',
    'content/claims/README.md',
    'content/.DS_Store',
    'content/claims/.cracks.md.swp',
    'content/.git/config',
    'seeds/anything',
    'elsewhere.md',
  ])('%s is passed over', (path) => {
    expect(told({ [path]: '\0' })).toEqual([]);
  });
});

describe('names that are no ids', () => {
  const claim = sample['content/claims/cracks.md'] ?? '';

  test.each([
    ['Cracks-2', '(cracks-2)'],
    ['two words', '(two-words)'],
    ['a--b', '(a-b)'],
    ['-a', '(a)'],
    ['a_b', '(a-b)'],
    ['café', '(cafe)'],
    ['a.b', '(a-b)'],
    ['..', ''],
    ['a\\b', '(a-b)'],
    ['жизнь', ''],
    ['x'.repeat(81), `(${'x'.repeat(80)})`],
  ])('%s', (name, near) => {
    const problem = `content/claims/${name}.md:1:1 name-not-an-id ${name} ${near}`.trim();
    const hidden = name.startsWith('.') ? [] : [problem];
    expect(told({ [`content/claims/${name}.md`]: claim })).toEqual(hidden);
  });

  test('give no draft, and are known as broken', () => {
    const { drafts } = parseContent(filesWith({ 'content/claims/Two.md': claim }));
    expect(drafts.claims.map(({ id }) => id)).toEqual(['cracks']);
    expect(drafts.broken.claims).toEqual(['Two']);
  });

  test.each([
    ['capitals', 'Cracks', ['Cracks', 'cracks']],
    ['Unicode forms', 'cafe\u0301', ['caf\u00e9']],
    ['wide letters', 'ｃracks', []],
  ])('collide if they differ in %s only', (_, name, others) => {
    const names = [name, ...others];
    const files = Object.fromEntries(names.map((one) => [`content/claims/${one}.md`, claim]));
    const twice = told(files).filter((line) => line.includes('id-twice'));
    expect(twice).toHaveLength(1);
  });

  test('do not collide with those of another folder', () => {
    const files = { 'content/differences/cracks.md': '---\nquestion: a\ndrafted-by: b\npositions: []\n---\n' };
    expect(told(files)).toEqual([]);
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
      'content/ledger.json',
      '{"version": 1, "ids": [{"id": "claim:a", "since": 1, "words": "A"},\n{"id": "claim:a", "since": 1, "words": "B"}]}',
      '2:8 id-twice claim:a',
    ],
    [
      'content/investigation.yaml',
      `${sample['content/investigation.yaml'] ?? ''}`.replace('versions:', '  - { id: all, title: A, claims: [] }\nversions:'),
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
    expect(drafts.broken).toEqual({ articles: [], claims: ['cracks'], events: [], differences: [] });
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
      `${path}:2:1 field-missing`,
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

describe('bytes', () => {
  const path = 'content/actors.yaml';
  const text = sample[path] ?? '';
  const encoder = new TextEncoder();

  test.each([
    ['a byte order mark', `\ufeff${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
  ])('%s is read, and moves no place', (_, written) => {
    const { drafts, problems } = parseContent(filesWith({ [path]: written }));
    expect(problems).toEqual([]);
    expect(drafts.actors?.value).toEqual(parseContent(filesWith()).drafts.actors?.value);
    expect(drafts.actors?.at([0, 'role'])).toEqual({ line: 4, column: 9 });
  });

  test('prose with a byte order mark and CRLF is read, in its own lines', () => {
    const story = sample['content/story.md'] ?? '';
    const written = `\ufeff${story.replaceAll('\n', '\r\n')}`;
    const { drafts, problems } = parseContent(filesWith({ 'content/story.md': written }));
    expect(problems).toEqual([]);
    expect(drafts.story?.body.references.map(({ line, column }) => [line, column])).toEqual([
      [7, 4],
      [9, 8],
    ]);
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x61, 0x0a, 0x62, 0xff), `${path}:2:2 not-utf-8`],
    ['NUL', encoder.encode('a: b\0'), `${path}:1:5 not-utf-8`],
    ['a control character', encoder.encode('a:\n  b\u001b[0m'), `${path}:2:4 not-utf-8`],
    ['half a character', Uint8Array.of(0xed, 0xa0, 0x80), `${path}:1:1 not-utf-8`],
    ['too long a form', Uint8Array.of(0xc0, 0xaf), `${path}:1:1 not-utf-8`],
    ['a cut end', Uint8Array.of(0x61, 0xe2, 0x80), `${path}:1:2 not-utf-8`],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), `${path}:1:1 not-utf-8`],
  ])('%s is told', (_, bytes, problem) => {
    const [first, ...others] = told({ [path]: bytes });
    expect(first).toContain(problem);
    expect(others).toEqual([]);
  });

  test.each([
    ['content/corrections.yaml', '# '],
    ['content/ledger.json', ' '],
  ])('%s may have 1 MB', (file, start) => {
    const sized = (size: number) => told({ [file]: start + ' '.repeat(size - start.length) });
    expect(sized(limits.file - 1)).toEqual([]);
    expect(sized(limits.file)).toEqual([]);
    expect(sized(limits.file + 1)).toEqual([`${file}:1:1 file-too-large`]);
  });

  test('data may have 100,000 words and signs', () => {
    const file = 'content/corrections.yaml';
    const sized = (size: number) => told({ [file]: '#\n'.repeat(size / 2) });
    expect(sized(limits.pieces - 2)).toEqual([]);
    expect(sized(limits.pieces)).toEqual([]);
    expect(sized(limits.pieces + 2)).toEqual([`${file}:50001:1 file-too-large`]);
  });
});
