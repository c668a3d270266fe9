import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../support/build-site.ts';
import { templateSentences } from '../../support/template-sentences.ts';

const templates = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.astro'))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

test('no template holds a sentence: the words of pages stand in the words.ts beside it', () => {
  expect(templates.length).toBeGreaterThan(50);
  const found = templates.flatMap((path) =>
    templateSentences(readFileSync(path, 'utf8')).map(
      ({ line, words }) => `${relative(project, path)}:${line}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});

const page = (script: string, markup: string) => `---\n${script}\n---\n\n${markup}\n`;

test.each([
  ['text', page('', '<p>Three plain words.</p>'), 5, 'Three plain words.'],
  [
    'text beside an expression',
    page('', '<p>\n  It has {n} three plain words\n</p>'),
    6,
    'three plain words',
  ],
  [
    'text within an expression',
    page('', '{list.map(() => <li>Three plain words</li>)}'),
    5,
    'Three plain words',
  ],
  ['an attribute', page('', '<nav aria-label="Three plain words"></nav>'), 5, 'Three plain words'],
  [
    'a property of a component',
    page('', '<Page title="Three plain words" />'),
    5,
    'Three plain words',
  ],
  [
    'a string of an expression',
    page('', "<p>{none && 'Three plain words'}</p>"),
    5,
    'Three plain words',
  ],
  ['a template string', page('', '<p title={`${n} of the words`}></p>'), 5, 'of the words'],
  [
    'a string of the script',
    page("const title = 'Three plain words';", '<p />'),
    2,
    'Three plain words',
  ],
  ['a template without a script', '<p>Three plain words</p>\n', 1, 'Three plain words'],
])('%s is found, with its line', (_, source, line, words) => {
  expect(templateSentences(source)).toEqual([{ line, words }]);
});

test.each([
  ['a heading of two words', page('', '<h2>Two words</h2>')],
  ['a list of classes', page('', '<p class="three plain words" />')],
  ['a fault of our own', page("throw new Error('There is no page');", '<p />')],
  ['a comment', page('// There is a reason.', '{/* There is a reason. */}')],
  ['a script', page('', "<script>\n  import 'a';\n  const three = plain + words;\n</script>")],
  ['words from elsewhere', page("import { w } from './w.ts';", '<p>{w.three}</p>')],
])('%s is none', (_, source) => {
  expect(templateSentences(source)).toEqual([]);
});
