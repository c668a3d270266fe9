import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import type { Files } from '../../../src/content/draft.ts';
import { singles } from '../../../src/content/file-names.ts';
import { fileKinds, listFields } from '../../../src/content/list-fields.ts';
import { addToList } from '../../../src/content/yaml/add-item.ts';
import { describeArticle, guessForm } from '../../../src/desk/skeleton/article.ts';
import { freeId, idFromName } from '../../../src/desk/skeleton/names.ts';
import { renderSkeleton } from '../../../src/desk/skeleton/render.ts';
import { addComments } from '../../../src/desk/skeleton/starter.ts';
import { makeThing, thingKinds } from '../../../src/desk/skeleton/thing.ts';
import { readFiles } from '../../../src/disk/loader.ts';
import { project } from '../../support/build-site.ts';
import { readSound } from '../../support/fixtures.ts';

const starter = readFiles(join(project, 'starter'));
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));

describe('the starter', () => {
  const told = addComments(starter);

  test('has no problem, with its comments and without', () => {
    expect(examine(starter).problems).toEqual([]);
    expect(examine(told).problems).toEqual([]);
  });

  test.each(fileKinds.filter((kind) => !['corrections', 'ledger', 'hedges'].includes(kind)))(
    'tells every field of %s once',
    (kind) => {
      const all = [...told.keys()].map((path) => textOf(told, path)).join('\n');
      const lines = all.split('\n').filter((line) => line.startsWith('# '));
      for (const { path, needed, belongs } of listFields(kind)) {
        const start = `# ${path}${needed ? ' (needed)' : ''}: `;
        const found = lines.filter((line) => line.startsWith(start) && line.includes(belongs));
        expect(found.length, start).toBeGreaterThan(0);
      }
    },
  );
});

describe('a new thing', () => {
  test.each(thingKinds)('of kind %s asks for what is needed, and for nothing else', (kind) => {
    const made = makeThing(readSound(), kind, 'Night Shift');
    const { problems } = examine(new Map([...readSound(), ...made.files]));
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set(['field-wrong']));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([made.path]));
  });

  test('never takes the place of another', () => {
    const once = makeThing(readSound(), 'claim', 'Old Mill');
    expect(once.id).toBe('old-mill-2');
    const twice = makeThing(new Map([...readSound(), ...once.files]), 'claim', 'Old Mill');
    expect(twice.id).toBe('old-mill-3');
    expect(makeThing(readSound(), 'actor', 'Herald').id).toBe('herald-2');
  });

  test('is listed, where a list can be read', () => {
    const made = makeThing(readSound(), 'claim', 'Night Shift');
    expect(textOf(made.files, singles.investigation)).toContain('old-mill, night-shift]');
  });

  test.each([
    ['Évora Night', 'evora-night'],
    ['Ночь', 'claim'],
    ['夜 7', '7'],
    ['--', 'claim'],
  ])('of name %s has the id %s', (name, id) => {
    expect(idFromName(name, 'claim')).toBe(id);
  });

  test('gets the first number that is free', () => {
    expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('a skeleton', () => {
  test('holds every field of a claim, optional ones as comments', () => {
    const lines = renderSkeleton('claim', {}).split('\n');
    for (const { path } of listFields('claim')) {
      const name = path.split('.').at(-1) ?? '';
      if (path.split('.').length > 2 || /^(?:said|note|history|assessment)\./u.test(path)) continue;
      expect(
        lines.some((line) => new RegExp(`^[# -]*${name}:`, 'u').test(line)),
        path,
      ).toBe(true);
    }
  });

  test('of an article knows the file, its hash and its form', () => {
    const described = describeArticle('a b.txt', new TextEncoder().encode('one , two .\n'));
    expect('text' in described && described.text).toMatch(
      /seed: "a b\.txt"\n[^\n]+\nsha256: \w{64}\n[^\n]+\nform: tokenised\n/u,
    );
    expect(describeArticle('a', new Uint8Array([0x61, 0xff]))).toHaveProperty('fault');
    expect(guessForm('One, two.')).toBe('plain');
  });
});

describe('a word is added to a list', () => {
  test.each([
    ['a: [b, c] # x\n', 'a: [b, c, new] # x\n'],
    ['a: []\n', 'a: [new]\n'],
    ['a:\n  - b\n  - c # x\nd: 1\n', 'a:\n  - b\n  - c\n  - new # x\nd: 1\n'],
    ['a: [new]\n', 'a: [new]\n'],
    ['a: b\n', null],
    ['a: [b\n', null],
  ])('%j', (text, expected) => {
    expect(addToList(text, ['a'], 'new')).toBe(expected);
  });
});
