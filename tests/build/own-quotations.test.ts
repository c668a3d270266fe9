import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/content/prose/sections.ts';
import { cardsOf } from '../../src/exports/cards/pages.ts';
import { findOwnQuotations } from '../../src/text/quotations/own-quotations.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';
import { fold, readTheirWords } from '../support/their-words.ts';

/** Elements within a line; all others begin a block. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code em i mark q small span strong sub sup time tspan wbr'.split(' '),
);

/** Elements whose text is code, or stands elsewhere too; how to cite a page (`cited`) has its title in marks. */
const unspoken: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

describe.each(listSites())('of $name', ({ investigation, folder, read, pages, least }) => {
  const { claims, documents, retired, story } = investigation;
  const files = listFiles(folder);
  const { all: theirs } = readTheirWords(investigation, folder);

  /** Words of ours that are named, not quoted: forms of attribution, and what the signs of a picture mean. */
  const named = [
    ...[
      'X said that ...',
      'The article says that ...',
      'The articles say that ...',
      'We found ...',
    ],
    ...['nobody named', 'its own words', 'Matches our file', 'Not found', 'at least', 'over'],
  ];

  /** What else may stand in quotation marks: documents’ words in our translation, their titles, and our own titles and earlier words. */
  function allowed(): string {
    const translations = documents.flatMap(({ title, quotations }) => [
      title,
      ...quotations.map(({ translation }) => translation ?? ''),
    ]);
    const earlier = [
      ...claims.flatMap(({ history }) => history.map(({ statement }) => statement)),
      ...retired.map(({ words }) => words ?? ''),
      ...sectionsOf(story.body).map((section) => section.title),
    ];
    return [...translations, ...earlier, ...named].map(plain).join('\n');
  }

  /** Our own words are set with apostrophes and quotation marks that are curled. */
  function plain(words: string): string {
    return fold(words).replaceAll(/[‘’“”"]/gu, "'");
  }

  /** What stands in quotation marks within words of ours: a closing sign and the first letter’s case are the sentence’s. */
  function strayMarked(words: string, besides: string): string[] {
    return findOwnQuotations(words)
      .quotations.map(({ start, end }) => fold(words.slice(start + 1, end - 1)))
      .filter((quoted) => {
        const bare = quoted.replace(/[.,]$/u, '');
        const [first = ''] = bare;
        const rest = bare.slice(first.length);
        const forms = [bare, first.toLowerCase() + rest, first.toUpperCase() + rest];
        return ![...forms, quoted].some(
          (form) => theirs.includes(form) || besides.includes(plain(form)),
        );
      });
  }

  /** The words of a page or of a picture, block by block, and those of its attributes and data that are read. */
  function wordsOf(html: string): string[] {
    const spoken: string[] = [];
    let text = '';
    const open: boolean[] = [];
    let unread = 0;
    const parser = new Parser({
      onopentag(name, { content, alt, title, 'aria-label': label, ...others }) {
        const { class: names = '', 'http-equiv': policy } = others;
        if (name === 'meta' && policy === undefined) spoken.push(content ?? '');
        spoken.push(alt ?? '', title ?? '', label ?? '');
        const isRead = !unspoken.has(name) && !names.split(' ').includes('cited');
        open.push(isRead);
        if (!isRead) unread += 1;
        if (!inline.has(name)) text += '\n';
      },
      ontext(words) {
        if (unread === 0) text += words;
        else if (words.startsWith('{"@context"')) spoken.push(...stringsIn(JSON.parse(words)));
      },
      onclosetag(name) {
        if (open.pop() === false) unread -= 1;
        if (!inline.has(name)) text += '\n';
      },
    });
    parser.end(html);
    return [...spoken, ...text.split(/\n\s*\n|\n(?=<)/u)];
  }

  function stringsIn(data: unknown): string[] {
    if (typeof data === 'string') return [data];
    return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
  }

  test('in quotation marks within our own words: on pages, in tags, pictures, feeds and citations', () => {
    const others = files.filter((path) => /\.(?:bib|ris|xml|svg)$|cite\.json$/u.test(path));
    const saidIn = (path: string) => {
      const text = read(path);
      if (path.endsWith('.json')) return stringsIn(JSON.parse(text));
      return /\.(?:xml|svg)$/u.test(path) ? wordsOf(text) : text.split('\n');
    };
    const cards = cardsOf(investigation).map(({ words, more, facts }) => ({
      path: 'cards',
      words: stringsIn([words, more, facts]),
    }));
    const said = [
      ...cards.flatMap(({ path, words }) => words.map((each) => ({ path, words: each }))),
      ...pages.flatMap(({ path, html }) => wordsOf(html).map((words) => ({ path, words }))),
      ...others.flatMap((path) => saidIn(path).map((words) => ({ path, words }))),
    ];
    const besides = allowed();
    const told = said.flatMap(({ path, words }) =>
      strayMarked(words, besides).map((each) => `${path}: ${each}`),
    );
    expect(others.length).toBeGreaterThanOrEqual(least(50));
    expect(told).toEqual([]);
  });
});
