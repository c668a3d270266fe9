import { expect, test } from 'vitest';
import { buildFolder } from '../../../src/disk/folder.ts';

test.each([
  { investigation: '/project', folder: '/project' },
  { investigation: '/project/', folder: '/project' },
  { investigation: '/project/other', folder: '/project/other' },
  { investigation: '/project/..other', folder: '/project/..other' },
])('the build of $investigation lies in it', ({ investigation, folder }) => {
  expect(buildFolder(investigation, '/project')).toBe(folder);
});

test('the build of an investigation that lies elsewhere lies in the project, in a folder of its own', () => {
  const folders = ['/other', '/a/other', '/b/other', '/project2', '/'].map((investigation) =>
    buildFolder(investigation, '/project'),
  );
  expect(new Set(folders).size).toBe(folders.length);
  for (const folder of folders) expect(folder).toMatch(/^\/project\/\.builds\/[^/]*-[0-9a-f]{8}$/);
});

test.each(['x #1', 'x?', '100%', 'a\\b'])(
  'the build of an investigation whose name means more in an address does not bear it: %s',
  (name) => {
    for (const investigation of [`/project/${name}`, `/project/${name}/a`, `/other/${name}`]) {
      expect(buildFolder(investigation, '/project')).toMatch(/^\/project\/\.builds\/[\w.-]+$/);
    }
  },
);
