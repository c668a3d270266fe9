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
    [
      'content/events/The Day.yml',
      'content/events/The Day.yml:1:1 file-unknown (content/events/the-day.yaml)',
    ],
    [
      'content/claims/a.md.bak',
      'content/claims/a.md.bak:1:1 file-unknown (content/claims/a-md.md)',
    ],
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
    const files = {
      'content/differences/cracks.md': '---\nquestion: a\ndrafted-by: b\npositions: []\n---\n',
    };
    expect(told(files)).toEqual([]);
  });
});
