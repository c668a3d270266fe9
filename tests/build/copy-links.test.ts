import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/content/prose/sections.ts';
import type { Story } from '../../src/model/types.ts';
import { graphicSentences } from '../../src/redaction/graphic-sentences.ts';
import { blockHtmlId, findingHtmlId, htmlId } from '../../src/values/id.ts';
import { arrangeStory } from '../../src/things/story/story.ts';
import { findFolded, foldForFind } from '../../src/build/html/find-fragment.ts';
import { readCopied } from '../support/copied-links.ts';
import { listSites } from '../support/sites.ts';

/** Every place at which words stand. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

describe.each(listSites())('of $name', ({ investigation, folder, least }) => {
  const pages = readCopied(folder);
  const links = pages.flatMap((page) => {
    const folded = foldForFind(page.text);
    return page.copied.map((link) => ({ ...link, folded, spans: page.spans }));
  });
  const { story } = investigation;
  const claims = investigation.claims;

  /** The ids of all that is told in the body of the story. */
  function toldOf(of: Story): string[] {
    return arrangeStory(of)
      .sections.flatMap(({ pieces }) => pieces)
      .flatMap((piece) => (piece.kind === 'text' ? piece.blocks : []))
      .flatMap((block) => (block.kind === 'prose' ? [block.htmlId] : []));
  }

  test('every claim, assertion, quotation, figure, event, difference and paragraph can be linked to, those of the story too', () => {
    const linked = new Set(links.map(({ page, id }) => `${page}#${id}`));
    const assertions = claims.flatMap((claim) => claim.assertions);
    const wanted = [
      ...claims.map(({ id }) => `claims/${id}/#claim`),
      ...assertions.map(({ id, claim }) => `claims/${claim}/#${htmlId(id)}`),
      ...assertions.flatMap(({ passages }) =>
        passages.map(({ id, article }) => `articles/${article}/#${htmlId(id)}`),
      ),
      ...assertions.flatMap(({ claim, figures }) =>
        figures.map(({ id }) => `claims/${claim}/#${htmlId(id)}`),
      ),
      ...investigation.events.flatMap(({ id }) => [`timeline/#${id}`, `timeline/${id}/#event`]),
      ...investigation.differences.map(({ id }) => `differences/${id}/#question`),
      ...investigation.nodes
        .filter(({ kind }) => kind === 'stream')
        .map(({ id }) => `funding/${id}/#stream`),
      ...investigation.flows.map(({ id }) => `funding/#${id}`),
      ...investigation.documents.map(({ id }) => `documents/#${id}`),
      ...investigation.articles.flatMap(({ slug, paragraphs }) =>
        paragraphs.map(({ id }) => `articles/${slug}/#${id}`),
      ),
      ...toldOf(story).map((id) => `#${id}`),
      ...[...story.findings, ...story.box.supports, ...story.box.doesNotSupport].map(
        ({ id }) => `#${findingHtmlId(id)}`,
      ),
      ...sectionsOf(story.body)
        .filter(({ opening }) => opening !== null)
        .map(({ id, opening }) => `story/${id}/#${blockHtmlId(id, opening?.n ?? 0)}`),
    ];
    expect(toldOf(story).length).toBeGreaterThanOrEqual(least(5));
    expect(wanted.length).toBeGreaterThanOrEqual(least(200));
    expect(wanted.filter((address) => !linked.has(address))).toEqual([]);
  });

  test('every copied link names its words, but for graphic detail and lines, whose claims stand at several', () => {
    const lines = new Set(investigation.flows.map(({ id }) => id));
    const graphic = new Set(claims.filter((claim) => claim.graphic).map(({ id }) => id));
    // What other claims quote of a sentence that has graphic detail.
    const shared = new Set(
      claims.flatMap(({ assertions }) =>
        assertions
          .filter(({ article, passages }) => {
            const sentences = graphicSentences(investigation, article);
            return passages.some((passage) => passage.sentences.some((id) => sentences.has(id)));
          })
          .flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)])
          .map(htmlId),
      ),
    );
    const plain = links.filter(({ directive }) => directive === null);
    const wrong = plain.filter(
      ({ page, id }) => !graphic.has(page.split('/')[1] ?? '') && !lines.has(id) && !shared.has(id),
    );
    expect(wrong.map(({ page, id }) => `${page}#${id}`)).toEqual([]);
    expect(links.length - plain.length).toBeGreaterThanOrEqual(least(200));
  });

  test('the words of every copied link are found first at its place', () => {
    const astray = links.filter(({ folded, spans, id, directive }) => {
      if (directive === null) return false;
      const found = findFolded(folded, directive);
      const span = spans.get(id);
      if (found === null || span === undefined) return true;
      // Within a quotation's first mark, or within the element; a word that it cuts may begin before.
      return found.end <= span.start || found.start > Math.max(span.start, span.end - 1);
    });
    expect(astray.map(({ page, id, directive }) => `${page}#${id} ${directive}`)).toEqual([]);
  });

  test('the words of every copied link begin at one place of the page only, wherever that can be had', () => {
    const repeated = links.filter(({ folded: text, directive }) => {
      if (directive === null) return false;
      const parts = directive
        .slice('text='.length)
        .split(',')
        .map((part) => decodeURIComponent(part));
      const raw = directive.slice('text='.length).split(',');
      const prefix = raw[0]?.endsWith('-') === true ? (parts.shift()?.slice(0, -1) ?? '') : '';
      const suffix = raw.at(-1)?.startsWith('-') === true ? (parts.pop()?.slice(1) ?? '') : '';
      const start = foldForFind(parts[0] ?? '');
      const places = placesOf(text, start).filter(
        (at) =>
          text.slice(0, at).trimEnd().endsWith(foldForFind(prefix)) &&
          text
            .slice(at + start.length)
            .trimStart()
            .startsWith(foldForFind(suffix)),
      );
      return places.length !== 1;
    });
    // Between signs, no word beside them may tell them apart: they are the first then.
    const told = repeated.map(({ page, id, directive }) => `${page}#${id} ${directive}`);
    expect(told.slice(Math.ceil(links.length / 100))).toEqual([]);
  });
});
