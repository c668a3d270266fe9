import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { recordAll } from '../../src/exports/search/records.ts';
import { graphicSentences } from '../../src/redaction/graphic-sentences.ts';
import { graphicTest, isGraphicQuotation } from '../../src/redaction/graphic-words.ts';
import { placeSpan, shownParagraph } from '../../src/terms/shown-text.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, pages: all, least }) => {
  const { articles, claims, graphicWords } = investigation;
  const pages = all.filter(({ path }) => !/^articles\/./.test(path));
  /** The whole sentences that have graphic detail, without the marks at their ends. */
  const graphic = articles.flatMap((article) => {
    const ids = graphicSentences(investigation, article.slug);
    return article.paragraphs.flatMap((paragraph) =>
      paragraph.sentences
        .filter(({ id }) => ids.has(id))
        .map((sentence) => placeSpan(paragraph, sentence))
        .map(({ start, end }) => fold(shownParagraph(article, paragraph).slice(start, end))),
    );
  });

  function fold(words: string): string {
    const folded = words.replaceAll(/\s+/gu, ' ');
    const letters = [...folded.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    return folded.slice(letters[0] ?? 0, (letters.at(-1) ?? folded.length) + 1);
  }

  /** The words of a page: those that stand open, and those behind its notes; of a collation, each side as a whole. */
  function wordsOf(html: string): { readonly open: string; readonly veiled: string } {
    const words = { open: '', veiled: '' };
    const above: { readonly veiled: boolean; readonly side: number | null }[] = [];
    let sides = ['', '', ''];
    let cell = 0;
    const parser = new Parser({
      onopentag(name, attributes) {
        const outer = above.at(-1) ?? { veiled: false, side: null };
        const classes = attributes['class']?.split(' ') ?? [];
        const closed = name === 'details' && classes.includes('graphic') && !('open' in attributes);
        if (name === 'tr') cell = 0;
        const table = name === 'table' && classes.includes('collation');
        if (table) sides = ['', '', ''];
        const side = name === 'td' ? cell++ : table ? 0 : outer.side;
        above.push({
          veiled: outer.veiled || closed,
          side: table || outer.side !== null ? side : null,
        });
      },
      ontext(text) {
        const { veiled, side } = above.at(-1) ?? { veiled: false, side: null };
        if (side === null) words[veiled ? 'veiled' : 'open'] += text;
        else sides[side] = `${sides[side] ?? ''} ${text}`;
      },
      onclosetag(name) {
        const { veiled, side } = above.pop() ?? { veiled: false, side: null };
        if (name === 'table' && side !== null)
          words[veiled ? 'veiled' : 'open'] += ` ${sides.join(' ')} `;
      },
    });
    parser.end(html);
    return {
      open: words.open.replaceAll(/\s+/gu, ' '),
      veiled: words.veiled.replaceAll(/\s+/gu, ' '),
    };
  }

  test('no whole sentence with graphic detail stands open on any page but its article’s', () => {
    expect(graphic.length).toBeGreaterThanOrEqual(least(4));
    const shown = pages.flatMap(({ path, html }) => {
      const { open } = wordsOf(html);
      return graphic
        .filter((sentence) => open.includes(sentence))
        .map((words) => ({ path, words }));
    });
    expect(shown).toEqual([]);
  });

  test('no words that tell the manner of a harm stand open: not on a page, in its head, in a feed, a drawing or what is found', () => {
    expect(graphicWords.length).toBeGreaterThanOrEqual(least(4));
    const tells = graphicTest(investigation);
    const own = claims.flatMap(({ id, graphic: marked }) =>
      marked ? [`claims/${id}/`, `embed/claims/${id}/`] : [],
    );
    const open = pages
      .filter(({ path }) => !own.some((each) => path.startsWith(each)))
      .map(({ path, html }) => ({ path, words: wordsOf(html).open }));
    const heads = all.map(({ path, html }) => ({
      path: `${path}, head`,
      words: [...html.matchAll(/<title>[^<]*|<meta[^>]*>/gu)].join(' '),
    }));
    const files = listFiles(folder)
      .filter((path) => /\.(?:svg|xml|bib|ris)$/u.test(path))
      .map((path) => ({ path, words: read(path) }));
    const found = recordAll(typeset(investigation)).map(({ id, words, beside, found: more }) => ({
      path: `search, ${id}`,
      words: [words, beside, more].join(' '),
    }));
    const wrong = [...open, ...heads, ...files, ...found].filter(({ words }) => tells(words));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('words of documents that tell no manner are open on their page and on the page of the trail, the others behind a note', () => {
    const quoted = investigation.documents.flatMap(({ quotations }) => quotations);
    expect(quoted.length).toBeGreaterThanOrEqual(least(4));
    const traced = new Set(investigation.trail.flatMap(({ claims: ids }) => ids));
    const [documents, trail] = ['documents/index.html', 'trail/index.html'].map((path) => {
      const { open, veiled } = wordsOf(pages.find((page) => page.path === path)?.html ?? '');
      return { open: fold(open), veiled: fold(veiled) };
    });
    const wrong = quoted.filter((each) => {
      const words = fold(each.words);
      const where = isGraphicQuotation(investigation, each) ? 'veiled' : 'open';
      const inTrail = each.claims.some((id) => traced.has(id));
      return [documents, inTrail ? trail : undefined].some(
        (page) => page !== undefined && !page[where].includes(words),
      );
    });
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  test('behind the notes they stand on pages of every kind, in collations too', () => {
    const kinds = new Set(
      pages
        .filter(({ html }) => {
          const { veiled } = wordsOf(html);
          return graphic.some((sentence) => veiled.includes(sentence));
        })
        .map(({ path }) =>
          path
            .split('/')
            .slice(0, path.startsWith('embed/') ? 2 : 1)
            .join('/'),
        ),
    );
    const wanted = [
      ...['claims', 'differences', 'embed/timeline'],
      ...['same-words', 'speakers', 'timeline'],
    ];
    expect(wanted.filter((kind) => !kinds.has(kind)).length).toBeLessThanOrEqual(
      wanted.length - least(wanted.length),
    );
  });

  test('where graphic answers are compared, one note opens them all', () => {
    const compared = pages.filter(
      ({ path, html }) => /^differences\/./.test(path) && html.includes('Show the answers'),
    );
    expect(compared.length).toBeGreaterThanOrEqual(least(1));
    for (const { path, html } of compared) {
      expect(html.split('class="graphic"').length - 1, path).toBe(1);
    }
  });

  test('the embed of a graphic claim has the content note before its statement', () => {
    for (const { id, statement } of claims.filter((claim) => claim.graphic)) {
      const { open } = wordsOf(
        pages.find(({ path }) => path === `embed/claims/${id}/index.html`)?.html ?? '',
      );
      const body = open.slice(open.indexOf(investigation.contentNote));
      expect(body.replaceAll('’', "'"), id).toContain(statement.replaceAll('’', "'"));
    }
  });
});
