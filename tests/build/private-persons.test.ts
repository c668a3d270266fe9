import { Parser } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { examineFolder } from '../../src/disk/examine-folder.ts';
import { namesPrivatePerson } from '../../src/redaction/private-persons.ts';
import { project } from '../support/build-site.ts';
import { readPages } from '../support/site-files.ts';

const { investigation } = examineFolder(project);
if (investigation === null) throw new Error('The investigation has problems.');
const { actors } = investigation;
const persons = actors.filter(({ kind }) => kind === 'private-person');
/** Only what is a name: an office or a trade that an article prints for somebody names nobody by itself. */
const named = {
  actors: persons.map((person) => ({
    ...person,
    spellings: person.spellings.filter((spelling) =>
      namesPrivatePerson({ actors: [{ ...person, spellings: [] }] }, spelling),
    ),
  })),
};
const pages = readPages(inject('builtFolder'));

/** Where words are an article's or a document's own: quotations, collations, an article's text, titles of documents. */
const quotedElements = new Set(['q', 'blockquote', 'cite']);
const quotedClasses = ['collation', 'quoted', 'shown-text', 'raw-text'];

/** The words of a page that are ours, those in attributes too. */
function ownWords(html: string): string {
  let words = '';
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const classes = attributes['class']?.split(' ') ?? [];
      const quoted =
        quotedElements.has(name) || classes.some((each) => quotedClasses.includes(each));
      open.push((open.at(-1) ?? false) || quoted);
      const told = ['content', 'title', 'alt', 'aria-label', 'value'];
      // A link to words of a quotation carries them in its address, which nobody reads.
      words += ` ${told.map((each) => attributes[each] ?? '').join(' ')} `;
    },
    ontext(text) {
      if (open.at(-1) !== true) words += text;
    },
    onclosetag() {
      open.pop();
      words += ' ';
    },
  });
  parser.end(html);
  return words;
}

test('a private person is named in no words of ours, on no page', () => {
  expect(persons.length).toBeGreaterThan(0);
  const naming = pages.filter(({ html }) => namesPrivatePerson(named, ownWords(html)));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test('but in the words of the articles, and ours have the label', () => {
  expect(pages.some(({ html }) => namesPrivatePerson(named, html))).toBe(true);
  for (const { label } of persons) {
    const kinds = new Set(
      pages
        .filter(({ html }) => html.includes(`>${label ?? '?'}<`))
        .map(({ path }) =>
          path
            .split('/')
            .slice(0, path.startsWith('embed/') ? 2 : 1)
            .join('/'),
        ),
    );
    for (const kind of ['claims', 'embed/claims', 'embed/funding', 'funding', 'timeline'])
      expect(kinds, kind).toContain(kind);
  }
});
