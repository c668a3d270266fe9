import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Findable } from '../../src/browser/search-engine.ts';
import { shownSpan } from '../../src/text/tokenised/restore.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';
import { fold, readTheirWords } from '../support/their-words.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, pages, least }) => {
  const { articles, documents } = investigation;
  const files = listFiles(folder);

  const { written, all: theirs } = readTheirWords(investigation, folder);

  /** Letters and digits in small letters, as a tokenised file has them, brackets by their names. */
  function letters(words: string): string {
    return words
      .replaceAll(/-[lr][rsc]b-/giu, '')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  }

  /** Words that stand in no article's file and in no document's words. */
  function stray(quoted: readonly string[]): string[] {
    return [...new Set(quoted.map(fold))].filter(
      (words) => words !== '' && !theirs.includes(words),
    );
  }

  test('what readers see of a tokenised file leads back to its own letters, each part to its place', () => {
    for (const { slug, paragraphs } of articles) {
      const text = written.get(slug) ?? '';
      for (const { start, end, restored, sentences } of paragraphs) {
        if (restored === null) continue;
        expect(letters(restored.text), slug).toBe(letters(text.slice(start, end)));
        for (const sentence of sentences) {
          const shown = shownSpan(restored, sentence);
          expect(letters(restored.text.slice(shown.start, shown.end)), sentence.id).toBe(
            letters(text.slice(sentence.start, sentence.end)),
          );
        }
      }
    }
  });

  const quotedElements: ReadonlySet<string> = new Set(['q', 'blockquote']);

  /** The words of elements that quote, and what stands in quotation marks of ours, block by block. */
  function quotationsOf(html: string) {
    const elements: string[] = [];
    let text = '';
    const open: (number | null)[] = [];
    const parser = new Parser({
      onopentag(name, { class: names = '' }) {
        const quotes = quotedElements.has(name) || names.split(' ').includes('quoted');
        open.push(quotes ? elements.push('') - 1 : null);
        if (/^(?:p|li|h\d|td|th|dd|dt|div|section|figcaption|text|blockquote)$/u.test(name))
          text += '\n';
      },
      ontext(words) {
        text += words;
        for (const at of open) if (at !== null) elements[at] = `${elements[at] ?? ''}${words}`;
      },
      onclosetag() {
        open.pop();
      },
    });
    parser.end(html);
    return { elements, text };
  }

  test('on every page and in every frame', () => {
    const all = pages.flatMap(({ path, html }) =>
      stray(quotationsOf(html).elements.map((words) => words.replace(/^[“‘]|[”’]$/gu, ''))).map(
        (words) => ({ path, words }),
      ),
    );
    expect(all).toEqual([]);
    const found = pages.flatMap(({ html }) => quotationsOf(html).elements);
    expect(found.length).toBeGreaterThanOrEqual(least(100));
  });

  test('in the texts to be copied', () => {
    const texts = files.filter((path) => path.endsWith('quotations.txt')).map(read);
    const quoted = texts.flatMap((text) =>
      [...text.matchAll(/^(?:Of it, these words: )?“([^]*?)”$/gmu)].map(([, words = '']) => words),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(least(20));
    expect(stray(quoted)).toEqual([]);
  });

  interface Passage {
    readonly raw: string;
    readonly shown: string;
    readonly sentence: string;
    readonly startByte: number;
    readonly endByte: number;
  }

  test('in every claim as data, at its bytes', () => {
    const passages = files
      .filter((path) => /^claims\/[^/]+\.json$/u.test(path))
      .flatMap((path) => {
        const claim = JSON.parse(read(path)) as {
          readonly assertions: readonly { article: string; passages: readonly Passage[] }[];
        };
        return claim.assertions.flatMap(({ article, passages: list }) =>
          list.map((passage) => ({ article, ...passage })),
        );
      });
    expect(passages.length).toBeGreaterThanOrEqual(least(20));
    for (const { article, raw, startByte, endByte } of passages) {
      const bytes = Buffer.from(written.get(article) ?? '', 'utf8');
      expect(bytes.subarray(startByte, endByte).toString('utf8')).toBe(raw);
    }
    expect(stray(passages.flatMap(({ raw, shown, sentence }) => [raw, shown, sentence]))).toEqual(
      [],
    );
  });

  test('in the tables, the annotations, the events and the figures', () => {
    const rows = parse<Record<string, string>>(read('data/quotations.csv'), { columns: true });
    const cells = rows.flatMap(({ words, raw, shown, sentence }) => [words, raw, shown, sentence]);
    const notes = JSON.parse(read('data/annotations.jsonld')) as {
      readonly first: {
        readonly items: readonly { target: { selector: readonly { exact?: string }[] } }[];
      };
    };
    const exact = notes.first.items.flatMap(({ target }) =>
      target.selector.flatMap((each) => each.exact ?? []),
    );
    const figures = parse<Record<string, string>>(read('data/figures.csv'), { columns: true });
    const events = parse<Record<string, string>>(read('data/events.csv'), { columns: true });
    const said = [
      ...cells,
      ...exact,
      ...figures.map(({ words }) => words),
      ...events.map(({ words }) => words),
    ];
    const quoted = said
      .filter((words) => words !== undefined)
      .map((words) => words.replace(/^'(?=\s*[-=+@＝＋－＠])/u, ''));
    expect(exact.length).toBeGreaterThanOrEqual(least(20));
    expect(quoted.filter((words) => words !== '').length).toBeGreaterThanOrEqual(least(60));
    const others = figures.map(({ words = '' }) => fold(words));
    const known = documents.flatMap((document) => document.figures.map(({ words }) => fold(words)));
    expect(
      stray(quoted).filter((words) => !(others.includes(words) && known.includes(words))),
    ).toEqual([]);
  });

  test('in the search', () => {
    const quoted = (JSON.parse(read('search/records.json')) as Findable[]).flatMap(
      ({ kind, words }) => (kind.startsWith('Quotation') ? [words] : []),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(least(10));
    expect(stray(quoted)).toEqual([]);
  });
});
