import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../support/build-site.ts';
import { templateWords } from '../../support/template-words.ts';

const templates = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.astro'))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

test('no template holds a word of ours: they stand in the words of its room', () => {
  expect(templates.length).toBeGreaterThan(50);
  const found = templates.flatMap((path) =>
    templateWords(readFileSync(path, 'utf8')).map(
      ({ line, words }) => `${relative(project, path)}:${line}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});

const page = (script: string, markup: string) => `---\n${script}\n---\n\n${markup}\n`;

test.each([
  ['one word of text', page('', '<p>Word</p>'), 5, 'Word'],
  ['a word in small letters', page('', '<p>word</p>'), 5, 'word'],
  ['text beside an expression', page('', '<p>\n  It has {n} words\n</p>'), 6, 'It has', 'words'],
  ['text within an expression', page('', '{list.map(() => <li>Word</li>)}'), 5, 'Word'],
  ['a sign with a word', page('', '<p>{name}: word.</p>'), 5, ': word.'],
  ['an accessible name', page('', '<nav aria-label="Word"></nav>'), 5, 'Word'],
  ['a tooltip', page('', '<abbr title="word"></abbr>'), 5, 'word'],
  ['a text for a picture', page('', '<img alt="word" />'), 5, 'word'],
  ['a text that is set', page('', '<p set:text="word" />'), 5, 'word'],
  ['a property of a component', page('', '<Page title="Word" />'), 5, 'Word'],
  [
    'a property of a component, of its data',
    page('', "<Embeds charts={[{ title: 'word' }]} />"),
    5,
    'word',
  ],
  ['a string of an expression', page('', "<p>{none && 'word'}</p>"), 5, 'word'],
  ['a string of a choice', page('', "<p>{one ? 'word' : words}</p>"), 5, 'word'],
  ['a template string', page('', '<p title={`${n} words`}></p>'), 5, 'words'],
  ['an argument of a function', page('', "<p>{numberOf(n, 'word')}</p>"), 5, 'word'],
  ['a string that joins', page('', "<p>{names.join(' and ')}</p>"), 5, 'and'],
  ['a string of the script', page("const title = 'Word';", '<p />'), 2, 'Word'],
  ['a sentence of the script', page("const note = 'some words';", '<p />'), 2, 'some words'],
  ['a property of the script', page("const a = { words: 'word' };", '<p />'), 2, 'word'],
  ['a template without a script', '<p>Word</p>\n', 1, 'Word'],
])('%s is found, with its line', (_, source, line, ...words) => {
  expect(templateWords(source)).toEqual(words.map((each) => ({ line, words: each })));
});

test.each([
  ['signs', page('', '<p>{a} · {b}, ({n}) “{c}” →</p>')],
  ['a list of classes', page('', '<p class="three plain words" />')],
  ['an id and where it leads', page('', '<a id="claims" href="#words">{w.three}</a>')],
  ['a fault of our own', page("throw new Error('There is no page');", '<p />')],
  ['a comment', page('// There is a reason.', '{/* There is a reason. */}')],
  ['a script', page('', "<script>\n  import 'a';\n  const three = plain + words;\n</script>")],
  ['words from elsewhere', page("import { w } from './w.ts';", '<p>{w.three}</p>')],
  ['what is compared', page('', "<p>{kind === 'context' && w.three}</p>")],
  ['the kind of an address', page('', "<a href={href(addressOf('claim', id))}>{w.three}</a>")],
  ['a key of the script', page("const parts = [{ id: 'printed' }];", '<p />')],
  ['an address of a component', page('', '<Page address="/claims/" />')],
])('%s is none', (_, source) => {
  expect(templateWords(source)).toEqual([]);
});
