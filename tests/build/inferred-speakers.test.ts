import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { recordAll } from '../../src/exports/search/records.ts';
import type { Actor, Assertion, Attribution } from '../../src/model/types.ts';
import { actorOf, assertionOfPassage } from '../../src/model/find.ts';
import { isActor, joinAttributions } from '../../src/model/speakers.ts';
import { publicName } from '../../src/redaction/private-persons.ts';
import { inferenceMark } from '../../src/terms/attribution.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { addressOf, htmlId } from '../../src/values/id.ts';
import { listSites } from '../support/sites.ts';

/** Words without their spaces, which are none between two lines of a drawing. */
const bare = (words: string): string => words.replaceAll(/\s/gu, '');

describe.each(listSites())('of $name', ({ investigation, read, pages, least }) => {
  const { claims, central, speakersNote } = investigation;
  const latest = investigation.versions.at(-1)?.version ?? 1;
  const assertions = claims.flatMap((claim) => claim.assertions);
  const documentOf = (path: string) => parseHTML(read(path)).document;
  const wordsOf = (path: string) =>
    (documentOf(`${path}/index.html`).body.textContent ?? '').replaceAll(/\s+/gu, ' ');

  /** The actors to whom every one of these assertions gives its words by our inference alone. */
  function inferredIn(list: readonly Assertion[]): Actor[] {
    return joinAttributions(list.map(({ attribution }) => attribution)).flatMap(
      ({ speaker, known }) =>
        known === 'inferred' && isActor(speaker) ? [actorOf(investigation, speaker)] : [],
    );
  }

  /** What shows an actor on a page, his name or his sign, and does not say that it is our inference. */
  function unmarked(document: Document, actor: Actor): string[] {
    const number = String(actor.number);
    const signs = [
      ...document.querySelectorAll('.speaker, .tick, .box, mark, foreignObject'),
    ].filter((each) => each.getAttribute('data-speaker') === number);
    return signs
      .filter((each) => {
        const words = each.textContent ?? '';
        const named =
          words.includes(publicName(actor)) && !bare(words).includes(bare(inferenceMark));
        return named || !each.hasAttribute('data-inferred');
      })
      .map((each) => each.outerHTML.slice(0, 120));
  }

  test('on the page of a claim, in its embeds and on its card, no inferred speaker is without the mark', () => {
    const told = claims
      .map((claim) => ({ claim, actors: inferredIn(claim.assertions) }))
      .filter(({ actors }) => actors.length > 0);
    expect(told.length).toBeGreaterThanOrEqual(least(1));
    for (const { claim, actors } of told) {
      const { id, kind } = claim;
      const page = documentOf(`claims/${id}/index.html`);
      const embeds = [`embed/claims/${id}`, `embed/claims/${id}/v${latest}`].map((path) =>
        documentOf(`${path}/index.html`),
      );
      for (const actor of actors) {
        expect(
          [page, ...embeds].flatMap((each) => unmarked(each, actor)),
          id,
        ).toEqual([]);
        for (const embed of embeds) expect(embed.body.textContent).toContain(inferenceMark);
        const counts = page.querySelector('.counts')?.textContent ?? '';
        const metas = [...page.querySelectorAll('meta[name=description], meta[property$=alt]')].map(
          (each) => each.getAttribute('content') ?? '',
        );
        const naming = [counts, ...metas].filter((words) => words.includes(publicName(actor)));
        for (const words of naming) expect(words, id).toMatch(/by our (?:reading|inference)/u);
        if (kind !== 'context')
          expect(metas.join(' '), id).toMatch(/by our (?:reading|inference)/u);
      }
    }
  });

  test('wherever a quotation stands, its words are marked as our inference where the speaker is, and nowhere else', () => {
    const seen = { inferred: 0, printed: 0 };
    const wrong: string[] = [];
    const places = new Map(
      assertions.flatMap(({ passages, article, attribution }) =>
        passages.map(({ id }) => [`${addressOf('passage', id, article)}`, attribution] as const),
      ),
    );
    for (const { path, html } of pages) {
      if (!html.includes('class="quotation"')) continue;
      const { document } = parseHTML(html);
      for (const figure of document.querySelectorAll('figure.quotation')) {
        const link = figure.querySelector('figcaption a')?.getAttribute('href') ?? '';
        const place = link.slice(link.indexOf('/articles/'));
        const by = places.get(place);
        if (by === undefined) continue;
        const inferred = by.known === 'inferred';
        seen[inferred ? 'inferred' : 'printed'] += 1;
        for (const mark of figure.querySelectorAll('mark')) {
          if (mark.hasAttribute('data-inferred') !== inferred) wrong.push(`${path}: ${place}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(seen.inferred, seen.printed)).toBeGreaterThanOrEqual(least(1));
  });

  test('in the text of an article the marks of inferred speakers say so, and their notes', () => {
    let seen = 0;
    for (const article of investigation.articles) {
      const document = documentOf(`articles/${article.slug}/index.html`);
      for (const mark of document.querySelectorAll('.article-text mark[id]')) {
        const passage = assertions
          .filter((each) => each.article === article.slug)
          .flatMap(({ passages }) => passages)
          .find(({ id }) => htmlId(id) === mark.id);
        if (passage === undefined) continue;
        const { attribution } = assertionOfPassage(investigation, passage.id);
        if (attribution.known !== 'inferred') continue;
        seen += 1;
        expect(mark.outerHTML).toContain('data-inferred');
        const note = mark.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
        expect(document.getElementById(note)?.textContent, note).toContain(inferenceMark);
      }
    }
    expect(seen).toBeGreaterThanOrEqual(least(1));
  });

  test('what the search says beside a sentence says so', () => {
    const set = typeset(investigation);
    let seen = 0;
    for (const { kind, id, beside } of recordAll(set)) {
      if (kind !== 'quotation') continue;
      const at = id.lastIndexOf('/');
      const [slug, sentence] = [id.slice(0, at), id.slice(at + 1)];
      const here = assertions.filter(
        ({ article, passages }) =>
          article === slug && passages.some(({ sentences }) => sentences.includes(sentence)),
      );
      for (const actor of inferredIn(here)) {
        seen += 1;
        expect(beside, id).toContain(`${publicName(actor)}${inferenceMark}`);
      }
    }
    expect(seen).toBeGreaterThanOrEqual(least(1));
  });

  test('every event, its embed and its card say so of the words that date it', () => {
    for (const { id, passage } of investigation.events) {
      if (passage === null) continue;
      const actors = inferredIn([assertionOfPassage(investigation, passage)]);
      for (const actor of actors) {
        const page = documentOf(`timeline/${id}/index.html`);
        const embed = documentOf(`embed/timeline/${id}/index.html`);
        expect(
          [page, embed].flatMap((each) => unmarked(each, actor)),
          id,
        ).toEqual([]);
        const metas = [...page.querySelectorAll('meta')].map((each) => each.outerHTML);
        const naming = metas.filter((each) => each.includes(`: ${publicName(actor)}`));
        for (const words of naming) expect(words).toContain(inferenceMark);
      }
    }
  });

  test('every export that names a speaker says how that is known', () => {
    const without: unknown[] = [];
    const walk = (value: unknown, key: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const fields = Object.keys(value);
      const told = fields.some((each) => ['speakerInferred', 'known'].includes(each));
      if (fields.includes('speaker') && !told && key !== 'tracedTo') without.push(value);
      for (const [name, inside] of Object.entries(value))
        walk(inside, Array.isArray(value) ? key : name);
    };
    for (const { id } of claims) walk(JSON.parse(read(`claims/${id}.json`)), '');
    walk(JSON.parse(read('data/investigation.json')), '');
    expect(without).toEqual([]);
    const tables = ['assertions', 'figures'].map((name) => read(`data/${name}.csv`).split('\n')[0]);
    expect(tables[0]).toMatch(/"speaker","speakerInferred"/u);
    expect(tables[1]).toMatch(/"by","byInferred"/u);
  });

  test('the quotations to be copied say it in words', () => {
    for (const { id, assertions: own } of claims) {
      const text = read(`claims/${id}/quotations.txt`);
      const speakers = own.map(({ attribution }) => attribution);
      const count = (known: Attribution['known']) =>
        speakers.filter((each) => each.known === known).length;
      expect(text.split(inferenceMark).length - 1, id).toBe(count('inferred'));
      expect(text.split('Speaker as printed: ').length - 1, id).toBe(count('printed'));
    }
  });

  test('no speaker whom an article prints is said to be our inference', () => {
    const printed = claims.filter(({ assertions: own }) =>
      own.every(({ attribution }) => attribution.known === 'printed'),
    );
    for (const { id } of printed)
      expect(wordsOf(`embed/claims/${id}`), id).not.toContain(inferenceMark);
  });

  test('what is to be said of the speakers of the central claim stands in its embed and on its card, and of no other', () => {
    expect(speakersNote === null ? 0 : 1).toBeGreaterThanOrEqual(least(1));
    if (speakersNote === null) return;
    expect(wordsOf(`embed/claims/${central}`)).toContain(speakersNote);
    expect(read(`claims/${central}/index.html`)).toMatch(
      new RegExp(`<meta[^>]*${speakersNote}`, 'u'),
    );
    for (const { id } of claims.filter((claim) => claim.id !== central)) {
      expect(wordsOf(`embed/claims/${id}`), id).not.toContain(speakersNote);
    }
  });
});
