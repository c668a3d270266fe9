import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { findPrivateName } from '../../src/model/private-names.ts';
import { namesPrivatePerson } from '../../src/redaction/private-persons.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, pages, least }) => {
  const { actors } = investigation;
  /** Who is called by an office or a trade alone has no name that could be told. */
  const persons = actors.filter((each) => findPrivateName([each], each.name) !== null);
  /** Only what is a name: an office or a trade that an article prints for somebody names nobody by itself. */
  const named = {
    actors: persons.map((person) => ({
      ...person,
      spellings: person.spellings.filter((spelling) =>
        namesPrivatePerson({ actors: [{ ...person, spellings: [] }] }, spelling),
      ),
    })),
  };

  /** Where words are an article's or a document's own: quotations, collations, an article's text, titles of documents. */
  const quotedElements = new Set(['q', 'blockquote', 'cite']);
  const quotedClasses = ['collation', 'quoted', 'printed', 'shown-text', 'plain-text', 'raw-text'];

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
    expect(persons.length).toBeGreaterThanOrEqual(least(1));
    const naming = pages.filter(({ html }) => namesPrivatePerson(named, ownWords(html)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test('but in the words of the articles, and ours have the label', () => {
    const naming = pages.filter(({ html }) => namesPrivatePerson(named, html));
    expect(naming.length).toBeGreaterThanOrEqual(least(1));
    const kinds = new Set(
      pages
        .filter(({ html }) => persons.some(({ label }) => html.includes(`>${label ?? '?'}<`)))
        .map(({ path }) =>
          path
            .split('/')
            .slice(0, path.startsWith('embed/') ? 2 : 1)
            .join('/'),
        ),
    );
    const wanted = ['claims', 'embed/claims', 'embed/funding', 'funding', 'timeline'];
    expect(wanted.filter((kind) => kinds.has(kind)).length).toBeGreaterThanOrEqual(
      least(wanted.length),
    );
  });
});
