import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addVersion } from '../../../../src/content/yaml/add-version.ts';

const added = { version: 2, date: '2001-05-04', what: 'More: a "word".' };
const first = { version: 1, date: '2001-05-01', what: 'First.' };

test.each(['- ', '  - ', '  -   ', '-    '])('a version is added to a list written %j', (item) => {
  const indent = ' '.repeat(item.length);
  const text = `versions:\n${item}version: 1\n${indent}date: '2001-05-01'\n${indent}what: First.\nx: 1\n`;
  expect(parse(addVersion(text, added) ?? '')).toEqual({ versions: [first, added], x: 1 });
});

test('a list in another form is refused', () => {
  const below = 'versions:\n  -\n    version: 1\n    date: 2001-05-01\n    what: First.\n';
  expect(addVersion(below, added)).toBeNull();
});
